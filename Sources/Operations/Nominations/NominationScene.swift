import Access
import Assessment
import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// A class with its call, its nominations and who sits in it: all that a decision rests on.
public struct NominationScene {
  public let trainingClass: TrainingClass
  public let call: ClassCall
  public let quotas: [ClassQuota]
  public let course: Course
  public let nominations: [Nomination]
  public let enrolments: [ID<Officer>: Enrolment]
  public let slots: [SessionSlot]
  private let records: any Reading

  /// Reads a class; refuses one that is not there or was never called.
  public init(_ id: ID<TrainingClass>, in records: any Reading) throws {
    guard let found = try records.first(.trainingClass(id)) else {
      throw NominationRefusal.noSuchClass
    }
    guard let call = try records.first(.call(of: id)),
      let course = try records.curricula().course(found.course)
    else { throw NominationRefusal.notCalled }
    trainingClass = found
    self.call = call
    self.course = course
    self.records = records
    quotas = try records.all(.quotas(of: id))
    nominations = try records.all(.nominations(for: id))
    enrolments = Dictionary(
      try records.all(.enrolments(of: id)).map { ($0.officer, $0) },
      uniquingKeysWith: { $1 }
    )
    slots = try records.all(.sessions(of: id)).map { SessionSlot($0.day, $0.part) }
  }

  /// The seats with what is taken of them.
  public var book: SeatBook {
    var taken: [ID<Agency>: Int] = [:]
    for nomination in nominations where nomination.state == .approved {
      taken[nomination.agency, default: 0] += 1
    }
    return SeatBook(
      seats: call.seats,
      quotas: quotas.isEmpty
        ? nil : Dictionary(quotas.map { ($0.agency, $0.seats) }, uniquingKeysWith: { $1 }),
      taken: enrolments.values.count { $0.withdrawal == nil },
      by: taken
    )
  }

  /// Those who wait, in the order of the list.
  public var waiting: [Nomination] {
    nominations.filter { $0.state == .waiting }
      .sorted { ($0.waitPlace ?? .max, $0.id) < ($1.waitPlace ?? .max, $1.id) }
  }

  var nextWaitPlace: Int { (nominations.compactMap(\.waitPlace).max() ?? 0) + 1 }

  /// What is asked of a seat by each of some nominations.
  func requests(_ nominations: [Nomination], knownAt now: Instant) throws -> [SeatBook.Request] {
    let reading = CandidateReading(trainingClass, course: course, slots: slots, in: records)
    let candidacies = try reading.candidacies(of: nominations.map(\.officer), knownAt: now)
    return nominations.map { nomination in
      SeatBook.Request(
        nomination.id,
        of: nomination.agency,
        obstacles: candidacies[nomination.officer]?.obstacles ?? []
      )
    }
  }

  /// Refuses what is over.
  func requireOpen() throws {
    switch trainingClass.state {
    case .planned, .running: return
    case .closed, .cancelled: throw NominationRefusal.isOver(trainingClass.state)
    }
  }

  /// Some of the nominations, as far as a scope reaches; refuses where one is not there.
  func nominations(_ ids: [ID<Nomination>], within scope: Scope) throws -> [Nomination] {
    let known = Dictionary(nominations.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    guard !ids.isEmpty else { throw NominationRefusal.nobodyChosen }
    return try ids.unique.map { id in
      guard let nomination = known[id], scope.lists(nomination.agency) else {
        throw NominationRefusal.noSuchNomination
      }
      return nomination
    }
  }
}
