public import Chronology
public import Personnel
public import Vietnamese

/// How an official report looks in a stretch of time: who issues it, where, under which form number
/// and who signs. Dated data, so that a report of 2020 still prints as in 2020.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.
public struct ReportForm: Equatable, Sendable {
  /// The report that it is for; nil for every report without one of its own.
  public let report: String?
  /// Such as `2020.1`.
  public let version: String
  /// The report's days for which it holds.
  public let days: DayRange
  /// At the top right, such as "Biểu số 01/TTĐN".
  public let number: Bilingual?
  public let letterhead: Letterhead
  public let signature: Signature
  /// The groups of agencies in the order of their rows.
  public let groups: [Group]

  /// The block at the top left.
  public struct Letterhead: Equatable, Sendable {
    /// The body above the issuing one, capitals, plain; nil where there is none.
    public let upper: Bilingual?
    /// The issuing body, capitals, bold; one line each.
    public let issuer: [Bilingual]
    /// Where it is signed, such as "Phú Yên".
    public let place: Bilingual

    /// A block of the upper body over the issuing one.
    public init(upper: Bilingual?, issuer: [Bilingual], place: Bilingual) {
      self.upper = upper
      self.issuer = issuer
      self.place = place
    }
  }

  /// The blocks at the foot.
  public struct Signature: Equatable, Sendable {
    /// Over the signature, such as "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".
    public let lines: [Bilingual]
    /// At the left, such as "NGƯỜI LẬP BIỂU".
    public let preparer: Bilingual
    /// In the middle, such as "KIỂM TRA"; nil where nobody checks.
    public let checker: Bilingual?

    /// The blocks of those who sign.
    public init(lines: [Bilingual], preparer: Bilingual, checker: Bilingual?) {
      self.lines = lines
      self.preparer = preparer
      self.checker = checker
    }
  }

  /// A group of agencies with its numeral.
  public struct Group: Equatable, Sendable {
    public let numeral: String
    public let group: AgencyGroup
    public let title: Bilingual

    /// A group of rows.
    public init(numeral: String, group: AgencyGroup, title: Bilingual) {
      self.numeral = numeral
      self.group = group
      self.title = title
    }
  }

  /// A form for a stretch of time.
  public init(
    report: String?,
    version: String,
    days: DayRange,
    number: Bilingual?,
    letterhead: Letterhead,
    signature: Signature,
    groups: [Group]
  ) {
    self.report = report
    self.version = version
    self.days = days
    self.number = number
    self.letterhead = letterhead
    self.signature = signature
    self.groups = groups
  }
}
