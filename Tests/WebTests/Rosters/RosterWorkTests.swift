import Chronology
import Operations
import Personnel
import Records
import Synchronization
import Testing
import Work

@testable import Web

struct `A roster that takes long to record` {
  struct Broken: Error {}

  @Test
  func `is answered at once where it is soon over, and with what it threw`() async throws {
    let work = RosterWork()
    let id = ID<Batch>(1)
    #expect(try await work.run(id) { _ in true } == .over)
    #expect(try await work.run(id) { _ in false } == .goesOn, "another machine does it")
    await #expect(throws: Broken.self) { _ = try await work.run(id) { _ in throw Broken() } }
    #expect(await !work.isBusy(with: id).goesOn)
  }

  @Test
  func `goes on behind its answer, tells how far it is, and is never begun twice`() async throws {
    let work = RosterWork()
    let id = ID<Batch>(1)
    let (gate, opening) = AsyncStream<Void>.makeStream()
    let begun = Mutex(0)
    let body: @Sendable (Headway) async throws -> Bool = { headway in
      begun.withLock { $0 += 1 }
      headway.reached(.writing, 40, of: 100)
      for await _ in gate { break }
      return true
    }
    #expect(try await work.run(id, patience: .milliseconds(20), body) == .goesOn)
    #expect(try await work.run(id, patience: .milliseconds(20), body) == .goesOn)
    // The work has its own task: it says where it is once it has begun.
    while await work.isBusy(with: id).mark == nil { await Task.yield() }
    #expect(await work.isBusy(with: id).mark == Headway.Mark(.writing, 40, of: 100))
    #expect(await !work.isBusy(with: ID(2)).goesOn)
    opening.yield()
    await work.drain()
    #expect(await !work.isBusy(with: id).goesOn)
    #expect(begun.withLock { $0 } == 1)
  }

  @Test
  func `is told of on every machine, and looked at again by itself`() async throws {
    let office = try await Office()
    let path = try await taken(by: "another machine", in: office)
    let id = try #require(path.split(separator: "/").last.flatMap { Int64($0) })
    _ = try await office.store.write { records in
      try records.run(
        .renew(
          job: RosterJob.name(ID(id)),
          of: "another machine",
          until: .init(microseconds: Town.now.microseconds + 60_000_000),
          .init(stage: "writing", done: 4_000, total: 10_000)
        )
      )
    }
    let reply = try await office.get(path)
    #expect(reply["Refresh"] == "2; url=\(path)")
    #expect(reply.text.contains("4.000 trên 10.000 dòng"))
    _ = try await office.store.write { records in
      try records.run(
        .end(
          job: RosterJob.name(ID(id)),
          of: "another machine",
          at: Town.now,
          failure: "Ổ đĩa đã đầy."
        )
      )
    }
    let after = try await office.get(path)
    #expect(after["Refresh"] == nil)
    #expect(after.text.contains("Ổ đĩa đã đầy."))
  }

  /// A roster that was received and is recorded by somebody just now; its page.
  private func taken(by holder: String, in office: Office) async throws -> String {
    let path = try await office.receive(["STT;Họ và tên;Ngày sinh;Đơn vị", "1;Lê Hòa;1980;SNV"])
    let id = try #require(path.split(separator: "/").last.flatMap { Int64($0) })
    _ = try await office.store.write { records in
      try records.run(
        .take(
          job: RosterJob.name(ID(id)),
          for: holder,
          at: Town.now,
          until: .init(microseconds: Town.now.microseconds + 60_000_000)
        )
      )
    }
    return path
  }

  @Test
  func `that another machine records is not told done`() async throws {
    let office = try await Office()
    let path = try await taken(by: "another machine", in: office)
    let reply = try await office.post(path + "/apply")
    #expect(reply.status == 202)
    #expect(reply["Location"] == nil)
    #expect(reply.text.contains("bd-progress"))
  }

  @Test
  func `that a process recorded which was killed here is recorded at the next press`() async throws
  {
    let office = try await Office()
    let machine = String(RunOnce.thisProcess.prefix { $0 != "(" })
    let path = try await taken(by: "\(machine)(99999999)", in: office)
    #expect(try await office.get(path).text.contains(path + "/apply"), "it can be pressed at once")
    let reply = try await office.post(path + "/apply")
    #expect(reply.status == 303)
    let people = try await office.store.read {
      try $0.officerCount(OfficerFilter(day: Town.now.day(), search: "Lê Hòa"), atMost: 9)
    }
    #expect(people.number >= 1)
    #expect(try await !office.get(path).text.contains(path + "/apply"))
  }
}
