public import Chronology
public import Personnel
public import Training
public import Vietnamese

/// A report as it was handed in to be signed: from then on neither its figures nor its workbook change.
public struct ReportCopy: Identifiable, Equatable, Sendable {
  public let id: ID<ReportCopy>
  public let asked: Asked
  public let title: Bilingual
  public let prints: Prints
  public let prepared: Act
  /// What came of it; nil while it waits.
  public let decision: Decision?

  /// What was asked of the report.
  public struct Asked: Hashable, Sendable {
    /// Such as `ttdn-summary`.
    public let report: String
    /// As a request names it, such as `2020-Q3`; nil for a report of a class.
    public let period: String?
    public let agency: Code<Agency>?
    public let trainingClass: Code<TrainingClass>?
    public let asOf: Day
    public let language: Language

    /// A report over a period, as of a day; narrowed to an agency or about a class.
    public init(
      _ report: String,
      period: String?,
      agency: Code<Agency>?,
      trainingClass: Code<TrainingClass>?,
      asOf: Day,
      language: Language
    ) {
      self.report = report
      self.period = period
      self.agency = agency
      self.trainingClass = trainingClass
      self.asOf = asOf
      self.language = language
    }
  }

  /// By what its content is known again.
  public struct Prints: Hashable, Sendable {
    /// Of the figures in their canonical form: equal where the data are, whoever asks when.
    public let figures: String
    /// Of the workbook's bytes.
    public let workbook: String
    /// Up to which moment records count.
    public let knownAt: Instant

    /// SHA-256 of figures and workbook in hexadecimal digits.
    public init(figures: String, workbook: String, knownAt: Instant) {
      self.figures = figures
      self.workbook = workbook
      self.knownAt = knownAt
    }
  }

  /// Who did something, and when.
  public struct Act: Hashable, Sendable {
    public let at: Instant
    public let actor: String

    /// An act of somebody at a moment.
    public init(at instant: Instant, actor: String) {
      at = instant
      self.actor = actor
    }
  }

  /// What its signer decided.
  public enum Decision: Hashable, Sendable {
    case signed(Act)
    case returned(Act, reason: String)
  }

  /// The files that are kept of it.
  public enum File: String, Sendable, SQLConvertible {
    case workbook
    /// The figures with the lists behind them, from which a page is drawn and a comparison made.
    case figures
  }

  /// Whether it waits for somebody to sign or return it.
  public var isOpen: Bool { decision == nil }

  /// Who signed it and when; nil where nobody did.
  public var signing: Act? {
    guard case .signed(let act) = decision else { return nil }
    return act
  }
}

extension ReportCopy {
  init(_ row: Row) throws {
    let signedAt: Instant? = try row.get("signed_at")
    let returnedAt: Instant? = try row.get("returned_at")
    let decision: Decision?
    if let signedAt {
      decision = .signed(Act(at: signedAt, actor: try row.get("signed_by")))
    } else if let returnedAt {
      let act = Act(at: returnedAt, actor: try row.get("returned_by"))
      decision = .returned(act, reason: try row.get("reason"))
    } else {
      decision = nil
    }
    let language: String = try row.get("language")
    self.init(
      id: try row.get("id"),
      asked: Asked(
        try row.get("report"),
        period: try row.get("period"),
        agency: try row.get("agency_code"),
        trainingClass: try row.get("class_code"),
        asOf: try row.get("as_of"),
        language: Language(rawValue: language) ?? .vi
      ),
      title: try row.bilingual("title_vi", "title_en"),
      prints: Prints(
        figures: try row.get("figures_sha256"),
        workbook: try row.get("workbook_sha256"),
        knownAt: try row.get("known_at")
      ),
      prepared: Act(at: try row.get("prepared_at"), actor: try row.get("prepared_by")),
      decision: decision
    )
  }
}
