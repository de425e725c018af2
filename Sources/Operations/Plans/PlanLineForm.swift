import Personnel
public import Records
public import Training
import Vietnamese

/// What the form of a plan's line says, as it was typed; of the course and the agencies their codes.
public struct PlanLineForm: Equatable, Sendable {
  public var course = ""
  public var audience = ""
  public var classes = ""
  public var learners = ""
  public var quarter = ""
  public var place = ""
  public var mode = PlanLine.Mode.inPerson.rawValue
  public var lead = ""
  public var partners: [String] = []
  /// The shares by the codes of the agencies.
  public var quotas: [String: String] = [:]
  /// Million đồng by the names of the sources, with a decimal comma.
  public var funds: [FundingSource: String] = [:]
  public var basis = ""
  public var task = ""
  public var notes = ""

  /// An empty form.
  public init() {}

  /// A line as it is on record.
  public init(_ line: PlanLine, agencies: [AgencyRecord]) {
    let codes = Dictionary(
      agencies.map { ($0.agency.id, $0.agency.code.text) },
      uniquingKeysWith: { $1 }
    )
    course = line.course.text
    audience = line.audience
    classes = "\(line.classes)"
    learners = "\(line.learners)"
    quarter = line.quarter.map { "\($0)" } ?? ""
    place = line.place ?? ""
    mode = line.mode.rawValue
    lead = line.lead.flatMap { codes[$0] } ?? ""
    partners = line.partners.compactMap { codes[$0] }
    for (agency, seats) in line.quotas {
      if let code = codes[agency] { quotas[code] = "\(seats)" }
    }
    for source in line.funds.sources { funds[source] = MillionDong.text(line.funds[source]) }
    basis = line.basis ?? ""
    task = line.task ?? ""
    notes = line.notes ?? ""
  }
}

/// A field of the form.
public enum PlanLineField: String, CaseIterable, Sendable {
  case course, audience, classes, learners, quarter, place, mode, lead, partners, quotas, funds
  case basis, task, notes
  /// Of the form of an amount spent.
  case dong, paid, what
}

/// What is wrong with one field.
public typealias PlanLineProblem = FormProblem<PlanLineField>
