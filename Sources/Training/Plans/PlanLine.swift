public import Personnel
public import Vietnamese

/// One line of a year's plan: a course, for whom, how often, when, where, by whom, with what money.
public struct PlanLine: Equatable, Sendable {
  /// Its number in the plan, from 1; an amendment keeps it, and no other line ever gets it.
  public private(set) var number: Int
  public let course: Code<Course>
  /// For whom it is (đối tượng), in words.
  public var audience: String
  public var classes: Int
  /// How many learn in one class.
  public var learners: Int
  /// 1 to 4; nil where the time is open.
  public var quarter: Int?
  public var place: String?
  public var mode: Mode
  public var lead: ID<Agency>?
  /// The agencies that help, in the order of the province's lists.
  public var partners: [ID<Agency>]
  /// How many each agency sends.
  public var quotas: [ID<Agency>: Int]
  /// The money planned, by its source.
  public var funds: Funds
  /// The text that asks for it (căn cứ).
  public var basis: String?
  /// The task of the year that it serves.
  public var task: String?
  public var notes: String?
  /// The line of the year before that it goes on with.
  public var carried: Carried?

  /// How it is taught (hình thức).
  public enum Mode: String, CaseIterable, Hashable, Sendable {
    case inPerson, online, mixed

    /// In words.
    public var title: Bilingual {
      switch self {
      case .inPerson: Bilingual(vi: "Trực tiếp", en: "In person")
      case .online: Bilingual(vi: "Trực tuyến", en: "Online")
      case .mixed: Bilingual(vi: "Kết hợp", en: "Mixed")
      }
    }
  }

  /// A line of an earlier year's plan that was not carried out whole.
  public struct Carried: Hashable, Sendable {
    public let year: Int
    public let line: Int

    /// A line by its year and number.
    public init(year: Int, line: Int) {
      self.year = year
      self.line = line
    }
  }

  /// A line by its parts.
  public init(
    number: Int,
    course: Code<Course>,
    audience: String = "",
    classes: Int,
    learners: Int,
    quarter: Int? = nil,
    place: String? = nil,
    mode: Mode = .inPerson,
    lead: ID<Agency>? = nil,
    partners: [ID<Agency>] = [],
    quotas: [ID<Agency>: Int] = [:],
    funds: Funds = Funds(),
    basis: String? = nil,
    task: String? = nil,
    notes: String? = nil,
    carried: Carried? = nil
  ) {
    self.number = number
    self.course = course
    self.audience = audience
    self.classes = classes
    self.learners = learners
    self.quarter = quarter
    self.place = place
    self.mode = mode
    self.lead = lead
    self.partners = partners
    self.quotas = quotas
    self.funds = funds
    self.basis = basis
    self.task = task
    self.notes = notes
    self.carried = carried
  }

  /// The same line under a number.
  public func numbered(_ number: Int) -> PlanLine {
    var line = self
    line.number = number
    return line
  }

  /// How many learn in all its classes.
  public var seats: Int { classes * learners }

  /// How many classes a line may have, and how many may learn in one.
  public static let possibleClasses = 1...1_000
  public static let possibleLearners = 1...10_000
}
