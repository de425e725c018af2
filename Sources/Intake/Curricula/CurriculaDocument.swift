/// One file of `curricula/` as it is stored: what it is of, its code, and its text. Two loadings of
/// the same files give equal documents, whatever the machine's line ends and letter forms.
public struct CurriculaDocument: Hashable, Sendable {
  /// What the file is of.
  public let kind: Kind
  /// The course's code; for the others the name of the kind.
  public let code: String
  /// The file's name in the folder.
  public let file: String
  /// The text to store and to hash: UTF-8 in composed letters, lines ended by a line feed.
  public let text: String

  /// The kinds of files.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case framework, schemes, attendance, periods, minimums, forms, retention, course, holidays
    case feedback

    /// Whether there has to be one. Without rules of retention nothing runs out, and a folder of an
    /// earlier time has no holidays and asks nobody after a class.
    public var isRequired: Bool { ![.retention, .holidays, .feedback].contains(self) }
  }

  /// A file's document.
  public init(kind: Kind, code: String, file: String, text: String) {
    self.kind = kind
    self.code = code
    self.file = file
    self.text = text
  }
}
