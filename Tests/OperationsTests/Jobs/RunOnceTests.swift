import Chronology
import Operations
import Records
import StoreScenes
import Synchronization
import Testing
import Vietnamese
import Work

/// How often something was done.
private final class Tally: Sendable {
  private let number = Mutex(0)

  func add() { number.withLock { $0 += 1 } }

  var count: Int { number.withLock { $0 } }
}

/// A clock that is set by hand.
private final class SetClock: Sendable {
  private let seconds = Mutex<Int64>(0)

  func now() -> Instant {
    let start = Instant(startOf: Day(iso: "2026-11-26") ?? .last)
    return Instant(microseconds: start.microseconds + seconds.withLock { $0 } * 1_000_000)
  }

  func pass(seconds more: Int64) { seconds.withLock { $0 += more } }
}

private struct Failure: Refusal {
  let explanation = Bilingual(vi: "Ổ đĩa đã đầy.", en: "The disk is full.")
}

@Suite("A job of several machines")
struct RunOnceTests {
  private let clock = SetClock()

  private func world() async throws -> World {
    World(store: try await freshRecords(migratedAt: clock.now()), now: { [clock] in clock.now() })
  }

  private func job(_ world: World) async throws -> JobRecord {
    try await world.store.read { try $0.one(.job("sao lưu")) }
  }

  private func machine(_ holder: String, every seconds: Int = 3_600) -> RunOnce {
    RunOnce("sao lưu", by: holder, every: seconds, renewing: .milliseconds(20))
  }

  /// Takes the job as a process that is killed in the middle does.
  private func leave(to holder: String, in world: World) async throws {
    let now = clock.now()
    let end = Instant(microseconds: now.microseconds + 120_000_000)
    _ = try await world.store.write {
      try $0.run(.take(job: "sao lưu", for: holder, at: now, until: end))
    }
  }

  @Test("is taken over at once from a process of this machine that was killed")
  func killed() async throws {
    let world = try await world()
    let machine = String(RunOnce.thisProcess.prefix { $0 != "(" })
    // No process has a number beyond what Linux gives.
    try await leave(to: "\(machine)(99999999)", in: world)
    let outcome = try await self.machine(RunOnce.thisProcess).run(in: world) { _ in 7 }
    guard case .done(7) = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  @Test(
    "is left to a process of this machine that lives, and to other machines while their lease holds",
    arguments: [RunOnce.thisProcess, "máy khác (99999999)", "máy khác", "(1)"]
  )
  func alive(holder: String) async throws {
    let world = try await world()
    try await leave(to: holder, in: world)
    let outcome = try await machine("máy này").run(in: world) { _ in 7 }
    guard case .running(let job) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(job.holder == holder)
  }

  @Test("is done once, however many begin it at the same time")
  func once() async throws {
    let world = try await world()
    let tally = Tally()
    let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 1...12 {
        group.addTask { [self] in
          let outcome = try await machine("máy \(number)").run(in: world) { _ in
            tally.add()
            try await Task.sleep(for: .milliseconds(50))
          }
          if case .done = outcome { return true }
          return false
        }
      }
      return try await group.reduce(into: [Bool]()) { $0.append($1) }
    }
    #expect(tally.count == 1)
    #expect(outcomes.count { $0 } == 1)
    #expect(try await job(world).ended != nil)
  }

  @Test("is done again after its time, and not before")
  func interval() async throws {
    let world = try await world()
    for (pause, isDone) in [(0, true), (3_599, false), (2, true)] {
      clock.pass(seconds: Int64(pause))
      let outcome = try await machine("máy 1").run(in: world) { _ in 5 }
      switch outcome {
      case .done(let answer): #expect(isDone && answer == 5)
      case .doneBefore(let job): #expect(!isDone && job.holder == "máy 1")
      case .running: Issue.record("nobody runs it")
      }
    }
  }

  @Test("that failed says why, keeps when it was last done well, and is done again at once")
  func lastGood() async throws {
    let world = try await world()
    _ = try await machine("máy 1", every: 10).run(in: world) { _ in }
    let good = try await job(world).good
    clock.pass(seconds: 60)
    await #expect(throws: Failure.self) {
      let _: RunOnce.Outcome<Int> = try await machine("máy 2", every: 10).run(in: world) { _ in
        throw Failure()
      }
    }
    let failed = try await job(world)
    #expect(failed.failure == "Ổ đĩa đã đầy.")
    #expect(failed.holder == "máy 2")
    #expect(failed.good == good)
    guard case .done = try await machine("máy 1", every: 10).run(in: world, { _ in }) else {
      Issue.record("it was not done again")
      return
    }
    #expect(try await job(world).failure == nil)
  }

  @Test("whose machine has died is taken over when its lease is over")
  func died() async throws {
    let world = try await world()
    let now = clock.now()
    let end = Instant(microseconds: now.microseconds + 120_000_000)
    _ = try await world.store.write {
      try $0.run(.take(job: "sao lưu", for: "máy chết", at: now, until: end))
    }
    guard case .running(let other) = try await machine("máy 2").run(in: world, { _ in }) else {
      Issue.record("it was begun twice")
      return
    }
    #expect(other.holder == "máy chết")
    clock.pass(seconds: 121)
    guard case .done = try await machine("máy 2").run(in: world, { _ in }) else {
      Issue.record("it was not taken over")
      return
    }
    #expect(try await job(world).holder == "máy 2")
  }

  @Test("tells every machine how far it is, and keeps its lease meanwhile")
  func progress() async throws {
    let world = try await world()
    let start = clock.now()
    _ = try await machine("máy 1").run(in: world) { [clock, self] told in
      told.headway.reached(.copying, 7, of: 10)
      clock.pass(seconds: 100)
      for _ in 0..<500 {
        if try await job(world).progress != nil { break }
        try await Task.sleep(for: .milliseconds(10))
      }
      let seen = try await job(world)
      #expect(seen.progress == JobRecord.Progress(stage: "copying", done: 7, total: 10))
      #expect(try #require(seen.leasedUntil).microseconds >= start.microseconds + 220_000_000)
    }
    #expect(try await job(world).leasedUntil == nil)
  }
}
