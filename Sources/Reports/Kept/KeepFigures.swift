import Assessment
public import Chronology
import Personnel
public import Records

/// Works out what is kept of officers and agencies, where something was written since or the day has
/// come, part by part, each in a transaction of its own: nobody waits long for it.
public struct KeepFigures: Sendable {
  private let day: Day
  private let least: Int
  private let most: Int

  /// Officers of one transaction.
  private static let part = 2_000

  /// - Parameters:
  ///   - day: The day for whose pages it is kept.
  public init(on day: Day) {
    self.day = day
    least = 1
    most = .max
  }

  /// What is done for a page before it is read: nothing where the page works out the few itself, and
  /// nothing where it would wait for long.
  public init(forPageOn day: Day) {
    self.day = day
    least = KeptFigures.atMost + 1
    most = 20_000
  }

  /// Brings it up to date; how many officers it worked out.
  ///
  /// - Parameter told: Is told now and then how many it has worked out.
  @discardableResult
  public func run(
    in store: any Store,
    _ told: @Sendable (Int) -> Void = { _ in }
  ) async throws -> Int {
    guard try await prepare(store) else { return 0 }
    var done = 0
    while true {
      let (officers, agencies) = try await store.write { [day] records in
        try Self.keepPart(on: day, in: records)
      }
      done += officers
      if officers + agencies == 0 { return done }
      told(done)
    }
  }

  /// Whether there is anything to do that may be done here.
  private func prepare(_ store: any Store) async throws -> Bool {
    let (isBegun, waits) = try await store.read { [day, least, most] records in
      let sum = try records.first(.keptSum)
      // One that was kept for a day far ahead is of a wrong clock; a day ahead is another machine's.
      let isBegun =
        try sum.map { try $0.rules == records.rulesInForce() && $0.day <= day.advanced(by: 1) }
        ?? false
      guard isBegun, let sum, sum.day <= day else { return (isBegun, !isBegun) }
      let limit = most == .max ? least : most + 1
      let officers = try records.staleOfficers(on: day, limit: limit).count
      let agencies = try records.staleAgencies(on: day, limit: least).count
      return (true, officers <= most && (officers >= least || agencies >= least))
    }
    guard waits else { return false }
    guard !isBegun else { return true }
    guard most == .max else { return false }
    try await store.write { [day] records in
      try records.beginKeeping(on: day, by: records.rulesInForce())
    }
    return true
  }

  private static func keepPart(
    on day: Day,
    in records: any Writing
  ) throws -> (officers: Int, agencies: Int) {
    guard let sum = try records.first(.keptSum), sum.day <= day,
      try sum.rules == records.rulesInForce()
    else { return (0, 0) }
    let officers = try records.staleOfficers(on: day, limit: part)
    let agencies = try records.staleAgencies(on: day, limit: part)
    guard !officers.isEmpty || !agencies.isEmpty else { return (0, 0) }
    let framework = try records.framework()
    if !officers.isEmpty {
      let engine = Engine(framework)
      let work = try StatesWork(of: officers, on: day, by: engine, in: records)
      try records.keep(work.states(), of: officers, on: day)
    }
    if !agencies.isEmpty {
      let states = try records.agencyStates(of: agencies, on: day, by: framework)
      try records.keep(states, of: agencies)
    }
    return (officers.count, agencies.count)
  }
}
