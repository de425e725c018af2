import Access
import Chronology
import Credentials
import Foundation
import Operations
import Personnel
import Records
import Synchronization
import Testing
import Vietnamese

/// Report files that are asked for, made by one of several machines, kept for a day and taken away.
struct `A report file that is asked for` {
  /// A clock that is set by hand.
  private final class SetClock: Sendable {
    private let moment: Mutex<Instant>

    init(_ start: Instant) { moment = Mutex(start) }

    var now: Instant { moment.withLock { $0 } }

    func pass(hours: Int64) {
      moment.withLock { $0 = Instant(microseconds: $0.microseconds + hours * 3_600_000_000) }
    }
  }

  private let clock: SetClock
  private let world: World
  private let lan: Actor
  private let account: ID<Account>
  private let other: ID<Account>

  init() async throws {
    let scene = try await Scene()
    let clock = SetClock(scene.world.now())
    self.clock = clock
    lan = scene.lan
    world = World(store: scene.world.store, now: { clock.now })
    let now = clock.now
    let names = ["lan.tt", "son.nv"]
    let ids = try await world.store.write { records in
      try names.map { name in
        let account = Account(
          id: ID(0),
          name: try #require(AccountName(typed: name)),
          fullName: name,
          officer: nil,
          isDisabled: false
        )
        return try records.one(Query<ID<Account>>.insert(account, at: now))
      }
    }
    (account, other) = (ids[0], ids[1])
  }

  private static let reach = Scope(
    .some(.init(agencies: [ID(7), ID(3)], trainer: ID(2), officer: ID(9))),
    seesSensitive: false,
    seesNationalID: true
  )

  private func asked(_ period: String? = "2020", _ kind: ReportOrder.Kind = .bundle)
    -> ReportOrder.Asked
  {
    ReportOrder.Asked(
      kind,
      of: "ttdn-summary",
      period: period,
      agency: Code("SNV"),
      asOf: Day(iso: "2020-06-30"),
      isCompared: true,
      language: .en,
      purpose: "report"
    )
  }

  private func order(
    _ period: String? = "2020",
    key: String = String(repeating: "k", count: 20),
    of account: ID<Account>? = nil,
    _ scope: Scope = reach
  ) async throws -> ID<ReportOrder> {
    try await AskForReport(
      asked(period),
      by: try #require(FormKey(key)),
      of: account ?? self.account,
      reaching: scope
    ).run(in: world, by: lan)
  }

  private func found(_ id: ID<ReportOrder>) async throws -> ReportOrder? {
    let now = clock.now
    return try await world.store.read { try $0.first(.reportOrder(id, at: now)) }
  }

  private func job(_ id: ID<ReportOrder>) async throws -> JobRecord? {
    try await world.store.read { try $0.first(.job(MakeReportOrder.name(id))) }
  }

  /// A file of so many bytes.
  private func file(_ bytes: [UInt8]) throws -> URL {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: url)
    return url
  }

  private func make(
    _ id: ID<ReportOrder>,
    by holder: String = "máy này",
    _ bytes: [UInt8] = [1, 2, 3],
    refused: [ReportOrder.Refused] = []
  ) async throws {
    let url = try file(bytes)
    defer { try? FileManager.default.removeItem(at: url) }
    try await MakeReportOrder(id, by: holder).run(in: world) { _, _ in
      MadeReport(at: url.path, named: "a.zip", refused: refused)
    }
  }

  @Test
  func `is kept as it was asked for, with how far its asker saw`() async throws {
    for (place, scope) in [Self.reach, .whole, .nothing].enumerated() {
      let id = try await order(
        "202\(place)",
        key: "key\(place)" + String(repeating: "x", count: 20),
        scope
      )
      let kept = try #require(try await found(id))
      #expect(kept.asked == asked("202\(place)"))
      #expect(kept.scope == scope)
      #expect(kept.account == account)
      #expect(kept.ordered == ReportCopy.Act(at: clock.now, actor: lan.name))
      #expect(kept.isOpen && kept.attempts == 0)
      try await make(id)
    }
  }

  @Test
  func `is one, however often the form is sent`() async throws {
    let first = try await order()
    #expect(try await order() == first)
    #expect(
      try await order(key: String(repeating: "z", count: 20)) == first,
      "the same is being made"
    )
    #expect(try await order(of: other) != first)
    try await make(first)
    #expect(try await order() == first, "the same form after its end")
    #expect(try await order(key: String(repeating: "y", count: 20)) != first)
  }

  @Test
  func `is refused beyond what is made at once, for one account and for all`() async throws {
    for number in 0..<AskForReport.mostOpen {
      _ = try await order(
        "20\(10 + number)",
        key: "number\(number)" + String(repeating: "x", count: 20)
      )
    }
    await #expect(throws: ReportOrderRefusal.tooMany(AskForReport.mostOpen)) {
      _ = try await order("2019", key: String(repeating: "n", count: 20))
    }
    #expect(try await order("2010", key: String(repeating: "m", count: 20)).number > 0)
    try await world.store.write { records in
      for number in 0..<AskForReport.mostOfAll {
        try records.run(
          """
          INSERT INTO report_order (account_id, form_key, kind, report, compared, language, purpose,
                                    everybody, agencies, sees_sensitive, sees_national_id, asked_at,
                                    asked_by, expires_at, attempts)
          SELECT account_id, \("copy \(number)"), kind, report, compared, language, purpose, everybody,
                 agencies, sees_sensitive, sees_national_id, asked_at, asked_by, expires_at, attempts
          FROM report_order WHERE form_key LIKE 'number0%'
          """
        )
      }
    }
    await #expect(throws: ReportOrderRefusal.tooManyOfAll) { _ = try await order(of: other) }
  }

  @Test
  func `leaves so many of an account and no more, the last of them`() async throws {
    var ids: [ID<ReportOrder>] = []
    for number in 0..<8 {
      let id = try await order(
        "20\(10 + number)",
        key: "number\(number)" + String(repeating: "x", count: 20)
      )
      try await make(id)
      ids.append(id)
    }
    let (account, now) = (account, clock.now)
    let kept = try await world.store.read { try $0.all(.reportOrders(of: account, at: now)) }
    #expect(kept.map(\.id) == ids.suffix(AskForReport.mostKept).reversed())
    let orphans: Query<Int> = Query(
      "SELECT count(*) AS n FROM report_order_piece WHERE order_id = \(ids[0])"
    ) { try $0.get("n") }
    #expect(try await world.store.read { try $0.one(orphans) } == 0)
  }

  @Test
  func `is kept in pieces, byte for byte, with the agencies that are not in it`() async throws {
    let bytes = (0..<(2 * MakeReportOrder.pieceSize + 17)).map {
      UInt8(truncatingIfNeeded: $0 &* 31)
    }
    let refused = ReportOrder.Refused(
      try #require(Code("SNV")),
      name: Bilingual(vi: "Sở Nội vụ", en: "Home Affairs"),
      sentence: Bilingual(vi: "Không tồn tại.", en: "It does not exist.")
    )
    let id = try await order()
    try await make(id, bytes, refused: [refused])
    let end = try #require(try await found(id)?.end)
    #expect(end == .made(.init(name: "a.zip", size: bytes.count)))
    let (pieces, told) = try await world.store.read { records in
      (
        try (0..<4).compactMap { try records.first(.piece($0, of: id)) },
        try records.all(.refusals(of: id))
      )
    }
    #expect(pieces.count == 3 && Array(pieces.joined()) == bytes)
    #expect(told == [refused])
    #expect(try await job(id) == nil, "what is over is no job any more")
  }

  @Test
  func `is made by one machine alone, and once`() async throws {
    let id = try await order()
    try await leave(id, to: "máy khác")
    try await make(id)
    #expect(try await found(id)?.isOpen == true)
    #expect(try await job(id)?.holder == "máy khác")
    clock.pass(hours: 1)
    try await make(id, [1])
    try await make(id, [1, 2])
    #expect(try await found(id)?.file?.size == 1)
  }

  /// Takes the order as a machine does that dies over it.
  private func leave(_ id: ID<ReportOrder>, to holder: String) async throws {
    let now = clock.now
    _ = try await world.store.write { records in
      try records.run(.begin(id))
      try records.run(
        .take(
          job: MakeReportOrder.name(id),
          for: holder,
          at: now,
          until: Instant(microseconds: now.microseconds + 120_000_000)
        )
      )
    }
  }

  @Test
  func `is taken over at once from a process of this machine that was killed`() async throws {
    let id = try await order()
    let machine = String(RunOnce.thisProcess.prefix { $0 != "(" })
    try await leave(id, to: "\(machine)(99999999)")
    try await make(id)
    #expect(try await found(id)?.file != nil)
  }

  @Test
  func `is told as failed where machines died over it again and again`() async throws {
    let id = try await order()
    for _ in 0..<MakeReportOrder.mostAttempts {
      try await leave(id, to: "máy khác")
      clock.pass(hours: 1)
    }
    try await make(id)
    #expect(try await found(id)?.end == .failed(ReportOrderRefusal.stopped.explanation))
    #expect(try await job(id) == nil)
  }

  @Test
  func `tells why it could not be made, and nothing of the database`() async throws {
    struct NoRoom: Refusal {
      let explanation = Bilingual(vi: "Ổ đĩa đã đầy.", en: "The disk is full.")
    }
    let errors: [(any Error, Bilingual)] = [
      (NoRoom(), NoRoom().explanation),
      (StoreFault.noServer("postgresql://db2.local/x", "no"), ReportOrderRefusal.fault.explanation),
    ]
    for (place, (error, sentence)) in errors.enumerated() {
      let id = try await order(
        "202\(place)",
        key: "key\(place)" + String(repeating: "x", count: 20)
      )
      await #expect(throws: (any Error).self) {
        try await MakeReportOrder(id, by: "máy này").run(in: world) { _, _ in throw error }
      }
      #expect(try await found(id)?.end == .failed(sentence))
      #expect(try await job(id) == nil)
    }
  }

  @Test
  func `is given back by a machine that is told to stop`() async throws {
    let id = try await order()
    let (begun, begin) = AsyncStream<Void>.makeStream()
    let world = world
    let making = Task {
      try await MakeReportOrder(id, by: "máy này").run(in: world) { _, _ in
        begin.yield()
        try await Task.sleep(for: .seconds(600))
        return MadeReport(at: "", named: "")
      }
    }
    for await _ in begun { break }
    #expect(try await job(id)?.isRunning(at: clock.now) == true)
    making.cancel()
    _ = await making.result
    #expect(try await job(id) == nil)
    #expect(try await found(id)?.isOpen == true)
    #expect(try await found(id)?.attempts == 0)
    try await make(id, by: "máy khác")
    #expect(try await found(id)?.file != nil)
  }

  @Test
  func `that is gone meanwhile leaves nothing behind`() async throws {
    let id = try await order()
    let url = try file([1, 2, 3])
    defer { try? FileManager.default.removeItem(at: url) }
    try await MakeReportOrder(id, by: "máy này").run(in: world) { _, told in
      _ = try await told.store.write { records in
        for statement in SQL.delete(reportOrders: [id]) { try records.run(statement) }
      }
      return MadeReport(at: url.path, named: "a.zip")
    }
    #expect(try await rows() == [0, 0, 0])
  }

  @Test
  func `is there for a day, then it is taken away with its file and its job`() async throws {
    let (made, open) = (
      try await order(), try await order("2019", key: String(repeating: "o", count: 20))
    )
    try await make(made)
    try await leave(open, to: "máy khác")
    clock.pass(hours: 23)
    try await ForgetReportOrders().run(in: world)
    #expect(try await found(made)?.file != nil)
    clock.pass(hours: 1)
    #expect(try await found(made) == nil, "gone before it is taken away")
    try await ForgetReportOrders().run(in: world)
    #expect(try await rows() == [0, 0, 0])
    #expect(try await job(open) == nil)
    #expect(try await order() != made, "the same form makes another one then")
  }

  private func rows() async throws -> [Int] {
    try await world.store.read { records in
      let tables: [SQL] = ["report_order", "report_order_piece", "report_order_refusal"]
      return try tables.map { table in
        try records.one(Query<Int>("SELECT count(*) AS n FROM \(table)") { try $0.get("n") })
      }
    }
  }

  @Test(arguments: [
    "kind = 'page'", "language = 'fr'", "everybody = 2", "attempts = -1", "report = ''",
    "file_name = 'a'", "file_name = 'a', file_size = 1", "failure_vi = 'a'",
    "ended_at = '2020-03-01T05:00:00.000000Z'", "expires_at = asked_at", "account_id = 99",
    "ended_at = '2020-03-01T05:00:00.000000Z', failure_vi = 'a'",
  ])
  func `stands in the records only as it can be`(change: String) async throws {
    _ = try await order()
    do {
      _ = try await world.store.write {
        try $0.run("UPDATE report_order SET \(SQL(verbatim: change))")
      }
      Issue.record("it was taken")
    } catch StoreFault.constraint {}
  }
}
