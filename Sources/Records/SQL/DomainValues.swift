public import Assessment
public import Personnel
public import Training
public import Vietnamese

extension Gender: SQLConvertible {}
extension AgencyKind: SQLConvertible {}
extension AgencyGroup: SQLConvertible {}
extension Assignment.Share: SQLConvertible {}
extension Assignment.Role: SQLConvertible {}
extension CourseAssessment.ResitPolicy: SQLConvertible {}
extension Course.Document.Kind: SQLConvertible {}
extension Session.PartOfDay: SQLConvertible {}
extension TrainingClass.State: SQLConvertible {}
extension EvidenceKind: SQLConvertible {}

extension Score: SQLConvertible {
  /// Hundredths.
  public var sqlValue: SQLValue { .integer(Int64(hundredths)) }
  public init?(sqlValue: SQLValue) {
    guard case .integer(let number) = sqlValue else { return nil }
    self.init(hundredths: Int(clamping: number))
  }
}

extension Competency.Level: SQLConvertible {
  public var sqlValue: SQLValue { .integer(Int64(number)) }
  public init?(sqlValue: SQLValue) {
    guard case .integer(let number) = sqlValue else { return nil }
    self.init(Int(clamping: number))
  }
}

extension PartialDate: SQLConvertible {
  /// `1980`, `1980-02` or `1980-02-05`.
  public var sqlValue: SQLValue { .text(description) }
  public init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(iso: text)
  }
}

extension NationalID: SQLConvertible {
  public var sqlValue: SQLValue { .text(digits) }
  public init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(text)
  }
}

extension Row {
  /// A text in both languages, from two columns.
  public func bilingual(_ vi: StaticString, _ en: StaticString) throws -> Bilingual {
    Bilingual(vi: try get(vi), en: try get(en))
  }
}
