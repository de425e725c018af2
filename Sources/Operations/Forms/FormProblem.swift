public import Vietnamese

/// What is wrong with one field of a form, and what a right value looks like.
public struct FormProblem<Field: RawRepresentable & Equatable & Sendable>: Equatable, Sendable
where Field.RawValue == String {
  public let field: Field
  public let sentence: Bilingual

  /// A problem of a field, in both languages.
  public init(_ field: Field, _ sentence: Bilingual) {
    self.field = field
    self.sentence = sentence
  }

  init(_ field: Field, vi: String, en: String) {
    self.field = field
    sentence = Bilingual(vi: vi, en: en)
  }
}
