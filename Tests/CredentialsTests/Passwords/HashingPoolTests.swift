import Foundation
import Synchronization
import Testing
import Vietnamese

@testable import Credentials

/// How much runs just now, and the most that ever did.
private final class Meter: Sendable {
  private let counts = Mutex((now: 0, most: 0, all: 0))

  var most: Int { counts.withLock { $0.most } }
  var all: Int { counts.withLock { $0.all } }
  var now: Int { counts.withLock { $0.now } }

  func during<Answer>(_ work: () throws -> Answer) rethrows -> Answer {
    counts.withLock {
      $0.now += 1
      $0.all += 1
      $0.most = max($0.most, $0.now)
    }
    defer { counts.withLock { $0.now -= 1 } }
    return try work()
  }
}

/// A door before which work waits until it is opened.
private final class Door: Sendable {
  private let condition = NSCondition()
  private let isOpen = Mutex(false)

  func open() {
    isOpen.withLock { $0 = true }
    condition.lock()
    condition.broadcast()
    condition.unlock()
  }

  func pass() {
    condition.lock()
    while !isOpen.withLock({ $0 }) { condition.wait() }
    condition.unlock()
  }
}

/// Numbers in the order in which they came.
private final class Order: Sendable {
  private let kept = Mutex<[Int]>([])

  var numbers: [Int] { kept.withLock { $0 } }

  func note(_ number: Int) { kept.withLock { $0.append(number) } }
}

private struct Broken: Error, Equatable { let number: Int }

@Suite(.timeLimit(.minutes(10)))
struct `Threads that hash` {
  @Test(arguments: [1, 2, 3, 5])
  func `do no more at once than they are`(threads: Int) async throws {
    let pool = HashingPool(threads: threads)
    let meter = Meter()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<60 {
        group.addTask {
          try await pool.run { meter.during { Thread.sleep(forTimeInterval: 0.002) } }
        }
      }
      try await group.waitForAll()
    }
    #expect(meter.most <= threads)
    #expect(meter.all == 60)
  }

  @Test(arguments: [1, 2, 3, 5])
  func `work side by side, as many as they are`(threads: Int) async throws {
    let pool = HashingPool(threads: threads)
    let meter = Meter()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<threads {
        // Each goes on only when all are there.
        group.addTask {
          try await pool.run {
            meter.during { while meter.most < threads { Thread.sleep(forTimeInterval: 0.001) } }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(meter.most == threads)
  }

  @Test
  func `do all of a hundred, each with its own answer`() async throws {
    let pool = HashingPool(threads: 2)
    let answers = try await withThrowingTaskGroup(of: (Int, Int).self) { group in
      for number in 0..<100 {
        group.addTask { (number, try await pool.run { number * number }) }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(answers == Dictionary(uniqueKeysWithValues: (0..<100).map { ($0, $0 * $0) }))
  }

  @Test
  func `refuse when their queue is full, and only then`() async throws {
    let pool = HashingPool(threads: 2, waiting: 5)
    let (door, meter) = (Door(), Meter())
    let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<20 {
        group.addTask {
          do {
            try await pool.run { meter.during { door.pass() } }
            return true
          } catch is HashingPoolFull {
            return false
          }
        }
      }
      var outcomes: [Bool] = []
      // The refused ones come back while all others wait before the door.
      while outcomes.count < 13, let outcome = try await group.next() { outcomes.append(outcome) }
      #expect(outcomes.allSatisfy { !$0 })
      door.open()
      while let outcome = try await group.next() { outcomes.append(outcome) }
      return outcomes
    }
    #expect(outcomes.count { $0 } == 7)
    #expect(meter.all == 7)
    #expect(meter.most <= 2)
  }

  @Test
  func `take work again after they refused some`() async throws {
    let pool = HashingPool(threads: 1, waiting: 0)
    let door = Door()
    let started = Mutex(false)
    async let first: Int = pool.run {
      started.withLock { $0 = true }
      door.pass()
      return 1
    }
    while !started.withLock({ $0 }) { await Task.yield() }
    await #expect(throws: HashingPoolFull()) { try await pool.run { 2 } }
    door.open()
    #expect(try await first == 1)
    #expect(try await pool.run { 3 } == 3)
  }

  @Test
  func `are free as soon as an answer is there`() async throws {
    let pool = HashingPool(threads: 1, waiting: 0)
    for number in 0..<2_000 { #expect(try await pool.run { number } == number) }
  }

  @Test
  func `hand on what the work throws`() async throws {
    let pool = HashingPool(threads: 1)
    await #expect(throws: Broken(number: 7)) { try await pool.run { throw Broken(number: 7) } }
    #expect(try await pool.run { "still there" } == "still there")
  }

  @Test
  func `lose no place by work that throws`() async throws {
    let pool = HashingPool(threads: 2)
    let meter = Meter()
    let thrown = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<100 {
        group.addTask {
          do {
            try await pool.run {
              try meter.during { if number % 3 == 0 { throw Broken(number: number) } }
            }
            return false
          } catch let broken as Broken {
            return broken.number == number
          } catch {
            return false
          }
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(thrown == 34)
    #expect(meter.all == 100)
    #expect(meter.now == 0)
  }

  @Test
  func `are one at least`() async throws {
    let pool = HashingPool(threads: 0)
    #expect(try await pool.run { 1 } == 1)
  }

  @Test
  func `keep the order in which work came`() async throws {
    let pool = HashingPool(threads: 1)
    let door = Door()
    let order = Order()
    let holding = Task { try await pool.run { door.pass() } }
    let queued = try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<10 {
        group.addTask { try await pool.run { order.note(number) } }
        // One after the other into the queue.
        try await Task.sleep(for: .milliseconds(10))
      }
      door.open()
      try await group.waitForAll()
      return order.numbers
    }
    try await holding.value
    #expect(queued == Array(0..<10))
  }

  @Test
  func `let others go on meanwhile`() async throws {
    let pool = HashingPool(threads: 8)
    let door = Door()
    let held = (0..<8).map { _ in Task { try await pool.run { door.pass() } } }
    // As many tasks as there are threads for tasks could all wait, were the work done on those.
    let waiting = (0..<50).map { number in Task { try await pool.run { number } } }
    let free = await withTaskGroup(of: Int.self) { group in
      for number in 0..<100 { group.addTask { number } }
      return await group.reduce(0, +)
    }
    #expect(free == 4_950)
    door.open()
    for task in held { try await task.value }
    for (number, task) in waiting.enumerated() { #expect(try await task.value == number) }
  }

  @Test
  func `hash real passwords side by side`() async throws {
    let pool = HashingPool(threads: 2)
    let typed = (0..<6).map { Password(typed: "mưa rào giữa trưa hè \($0)") }
    let matches = try await withThrowingTaskGroup(of: Bool.self) { group in
      for password in typed {
        group.addTask {
          let hash = try await pool.run { try PasswordHash(of: password) }
          return try await pool.run { hash.matches(password) }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(matches == Array(repeating: true, count: 6))
  }

  @Test
  func `say in both languages that many sign in just now`() {
    let explanation = HashingPoolFull().explanation
    #expect(explanation.vi.contains("thử lại"))
    #expect(explanation.en.contains("try again"))
  }
}
