public import Access
import Chronology
public import Personnel
public import Records

/// Asks for a report file that is made beside the pages. A second press, or the same question while the
/// first is being made, leads to the first.
public struct AskForReport: Sendable {
  let asked: ReportOrder.Asked
  let key: FormKey
  let account: ID<Account>
  let scope: Scope

  /// So many of one account are made or wait at once.
  public static let mostOpen = 2
  /// So many of all accounts are made or wait at once.
  public static let mostOfAll = 40
  /// So many of one account are kept, whatever came of them.
  public static let mostKept = 5
  /// How long an order and its file are kept, in microseconds: a day.
  public static let kept: Int64 = 86_400 * 1_000_000

  /// A file as somebody asks for it, as far as their questions reach.
  public init(
    _ asked: ReportOrder.Asked,
    by key: FormKey,
    of account: ID<Account>,
    reaching scope: Scope
  ) {
    self.asked = asked
    self.key = key
    self.account = account
    self.scope = scope
  }

  /// Keeps the order; refuses one more than are made at once.
  public func run(in world: World, by actor: Actor) async throws -> ID<ReportOrder> {
    let now = world.now()
    return try await world.store.write { [self] records in
      try records.forgetExpiredReportOrders(at: now)
      if let known = try records.first(.reportOrder(of: account, by: key)) { return known.id }
      let own = try records.all(.reportOrders(of: account, at: now))
      let open = own.filter(\.isOpen)
      if let same = open.first(where: { $0.asked == asked && $0.scope == scope }) { return same.id }
      guard open.count < Self.mostOpen else { throw ReportOrderRefusal.tooMany(Self.mostOpen) }
      guard try records.all(.openReportOrders(at: now)).count < Self.mostOfAll else {
        throw ReportOrderRefusal.tooManyOfAll
      }
      let over = own.filter { !$0.isOpen }.dropFirst(Self.mostKept - 1 - open.count)
      try records.forget(reportOrders: over.map(\.id))
      return try records.one(
        .insert(
          asked,
          by: key,
          of: account,
          scope,
          as: ReportCopy.Act(at: now, actor: actor.name),
          until: Instant(microseconds: now.microseconds + Self.kept)
        )
      )
    }
  }
}

/// Takes the orders away whose day is over, with their files.
public struct ForgetReportOrders: Sendable {
  /// What is over, whoever asked for it.
  public init() {}

  /// Takes them away; writes nothing where there are none.
  public func run(in world: World) async throws {
    let now = world.now()
    let isAny = try await world.store.read { records in
      try records.first(.expiredReportOrders(at: now)) != nil
    }
    guard isAny else { return }
    try await world.store.write { try $0.forgetExpiredReportOrders(at: now) }
  }
}

extension Writing {
  fileprivate func forgetExpiredReportOrders(at now: Instant) throws {
    try forget(reportOrders: try all(.expiredReportOrders(at: now)))
  }

  fileprivate func forget(reportOrders ids: [ID<ReportOrder>]) throws {
    guard !ids.isEmpty else { return }
    for statement in SQL.delete(reportOrders: ids) { try run(statement) }
    for id in ids { try run(.drop(job: MakeReportOrder.name(id))) }
  }
}
