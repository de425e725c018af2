public import Access
public import Chronology
public import Personnel
public import Vietnamese

/// A report file that somebody asked for and that is made beside the pages: every machine sees how it
/// stands, and any of them gives the file.
public struct ReportOrder: Identifiable, Equatable, Sendable {
  public let id: ID<ReportOrder>
  public let account: ID<Account>
  public let asked: Asked
  /// How far the asker's questions reached at that moment: the file has no more in it.
  public let scope: Scope
  public let ordered: ReportCopy.Act
  /// When it is taken away, file and all.
  public let expires: Instant
  /// How often a machine began it.
  public let attempts: Int
  /// What came of it; nil until it is over.
  public let end: End?

  /// What sort of file it is.
  public enum Kind: String, Sendable, SQLConvertible {
    /// A report for each agency, in one container.
    case bundle
    /// One long workbook.
    case workbook
  }

  /// What was asked of the report.
  public struct Asked: Hashable, Sendable {
    public let kind: Kind
    /// Such as `ttdn-summary`.
    public let report: String
    /// As a request names it, such as `2020-Q3`.
    public let period: String?
    public let agency: Code<Agency>?
    public let asOf: Day?
    public let isCompared: Bool
    public let language: Language
    /// What it is wanted for, as the log has it.
    public let purpose: String

    /// A file of a report.
    public init(
      _ kind: Kind,
      of report: String,
      period: String?,
      agency: Code<Agency>?,
      asOf: Day?,
      isCompared: Bool,
      language: Language,
      purpose: String
    ) {
      self.kind = kind
      self.report = report
      self.period = period
      self.agency = agency
      self.asOf = asOf
      self.isCompared = isCompared
      self.language = language
      self.purpose = purpose
    }
  }

  /// What came of it.
  public enum End: Equatable, Sendable {
    case made(File)
    case failed(Bilingual)
  }

  /// The file as it is given.
  public struct File: Equatable, Sendable {
    public let name: String
    /// In bytes.
    public let size: Int

    /// A file by its name and size.
    public init(name: String, size: Int) {
      self.name = name
      self.size = size
    }
  }

  /// An agency whose report could not be made, and why.
  public struct Refused: Equatable, Sendable {
    public let agency: Code<Agency>
    public let name: Bilingual
    public let sentence: Bilingual

    /// An agency with what was said of it.
    public init(_ agency: Code<Agency>, name: Bilingual, sentence: Bilingual) {
      self.agency = agency
      self.name = name
      self.sentence = sentence
    }
  }

  /// Whether it is yet to be made.
  public var isOpen: Bool { end == nil }

  /// The file; nil where there is none.
  public var file: File? {
    guard case .made(let file) = end else { return nil }
    return file
  }

  /// An order by its parts.
  public init(
    id: ID<ReportOrder>,
    account: ID<Account>,
    asked: Asked,
    scope: Scope,
    ordered: ReportCopy.Act,
    expires: Instant,
    attempts: Int,
    end: End?
  ) {
    self.id = id
    self.account = account
    self.asked = asked
    self.scope = scope
    self.ordered = ordered
    self.expires = expires
    self.attempts = attempts
    self.end = end
  }
}

extension ReportOrder {
  init(_ row: Row) throws {
    let language: String = try row.get("language")
    self.init(
      id: try row.get("id"),
      account: try row.get("account_id"),
      asked: Asked(
        try row.get("kind"),
        of: try row.get("report"),
        period: try row.get("period"),
        agency: try row.get("agency_code"),
        asOf: try row.get("as_of"),
        isCompared: try row.get("compared"),
        language: Language(rawValue: language) ?? .vi,
        purpose: try row.get("purpose")
      ),
      scope: try Scope(row),
      ordered: ReportCopy.Act(at: try row.get("asked_at"), actor: try row.get("asked_by")),
      expires: try row.get("expires_at"),
      attempts: try row.get("attempts"),
      end: try End(row)
    )
  }
}

extension ReportOrder.End {
  fileprivate init?(_ row: Row) throws {
    let name: String? = try row.get("file_name")
    let failure: String? = try row.get("failure_vi")
    if let name {
      self = .made(ReportOrder.File(name: name, size: try row.get("file_size")))
    } else if failure != nil {
      self = .failed(try row.bilingual("failure_vi", "failure_en"))
    } else {
      return nil
    }
  }
}

extension Scope {
  /// As an order keeps it.
  fileprivate init(_ row: Row) throws {
    let isEverybody: Bool = try row.get("everybody")
    let agencies: String = try row.get("agencies")
    let reach = Reach(
      agencies: Set(agencies.split(separator: ",").compactMap { Int64($0).map { ID($0) } }),
      trainer: try row.get("trainer_id"),
      officer: try row.get("officer_id")
    )
    self.init(
      isEverybody ? .everybody : .some(reach),
      seesSensitive: try row.get("sees_sensitive"),
      seesNationalID: try row.get("sees_national_id")
    )
  }

  /// What is reached where that is not everybody.
  var reach: Reach {
    guard case .some(let reach) = people else { return Reach() }
    return reach
  }
}
