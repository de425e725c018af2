public import Assessment
public import Chronology

/// Reads what a framework is tried on: a day and officers with their assignments and evidence.
public struct AssessmentInputReader {
  private let framework: Framework
  private let asked: Question

  /// What is asked from outside the file, such as on the command line.
  public struct Question: Hashable, Sendable {
    /// The day to answer for, in place of the file's.
    public var asOf: Day?
    /// What was known then counts, in place of the file's.
    public var knownAt: Instant?
    /// Stands in where neither says a day or an instant.
    public let now: Instant

    /// A question; all but the present moment may be left to the file.
    public init(asOf: Day? = nil, knownAt: Instant? = nil, now: Instant) {
      self.asOf = asOf
      self.knownAt = knownAt
      self.now = now
    }
  }

  /// A reader for inputs that name the codes of a framework.
  public init(framework: Framework, asked: Question) {
    self.framework = framework
    self.asked = asked
  }

  /// The input of a file, or every fault of it at once.
  public func read(_ file: SourceText) throws(DocumentFaults) -> AssessmentInput {
    let log = FaultLog(file: file.name)
    let root = file.node(log: log).map { Spot(root: $0, log: log) }
    let input = root.flatMap(self.input)
    let faults = [log].faults
    guard let input, faults.isEmpty else { throw DocumentFaults(faults) }
    return input
  }

  private func input(_ spot: Spot) -> AssessmentInput? {
    guard let fields = spot.fields("asOf", "knownAt", "horizonDays", "officers") else { return nil }
    let asOf = fields.maybe("asOf") { $0.day() }
    let knownAt = fields.maybe("knownAt") { $0.instant() }
    let horizon = fields.maybe("horizonDays") { $0.whole(0...36_600) }
    var officers = OfficerReading(framework: framework)
    let list = fields.required("officers")?.all { officers.officer($0) }
    guard let asOf, let knownAt, let horizon, let list else { return nil }
    return AssessmentInput(
      asOf: asked.asOf ?? asOf ?? asked.now.day(),
      knownAt: asked.knownAt ?? knownAt ?? asked.now,
      horizonDays: horizon ?? 90,
      officers: list
    )
  }
}
