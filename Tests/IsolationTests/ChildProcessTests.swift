import Glibc
import Synchronization
import Testing

@testable import Isolation

/// A shell that runs a line in a child.
func shell(
  _ line: String,
  input: ChildProcess.Input = .none,
  _ change: (inout ChildProcess.Limits) -> Void = { _ in }
) async throws -> ChildProcess.Report {
  var limits = ChildProcess.Limits()
  change(&limits)
  return try await ChildProcess(limits: limits)
    .run(executable: "/bin/sh", arguments: ["-c", line], input: input)
}

extension ChildProcess.Report {
  var text: String { String(decoding: output, as: UTF8.self) }
  var lines: [Substring] { text.split(separator: "\n") }
}

struct `A child` {
  @Test
  func `gives its output, its errors and its code`() async throws {
    let report = try await shell("echo ra; echo loi >&2; exit 7")
    #expect(report.outcome == .exited(7))
    #expect(report.text == "ra\n")
    #expect(report.errors == Array("loi\n".utf8))
  }

  @Test
  func `gives much output whole`() async throws {
    let report = try await shell("head -c 3000000 /dev/zero; echo end")
    #expect(report.outcome == .exited(0))
    #expect(report.output.count == 3_000_004)
    #expect(report.text.hasSuffix("end\n"))
  }

  @Test(arguments: [CInt(SIGKILL), SIGSEGV, SIGTERM])
  func `that a signal ends says which`(signal: CInt) async throws {
    #expect(try await shell("kill -\(signal) $$").outcome == .signalled(signal))
  }

  @Test
  func `that can't be started is a fault`() async {
    await #expect(throws: ChildFault(step: "posix_spawn /khong/co", code: ENOENT)) {
      try await ChildProcess().run(executable: "/khong/co")
    }
  }

  @Test
  func `has nothing to read where nothing is given`() async throws {
    #expect(try await shell("cat; readlink /proc/self/fd/0").text == "/dev/null\n")
  }

  @Test
  func `reads the file that it is given`() async throws {
    let report = try await shell("head -n 1", input: .file("/proc/self/status"))
    #expect(report.text.hasPrefix("Name:"))
    let descriptor = open("/etc/passwd", O_RDONLY)
    defer { close(descriptor) }
    let passed = try await shell("readlink /proc/self/fd/0", input: .descriptor(descriptor))
    #expect(passed.text == "/etc/passwd\n")
  }

  @Test
  func `inherits no descriptor, not even one that is open to all`() async throws {
    let copy = dup(1)
    try #require(copy > 2)
    defer { close(copy) }
    let report = try await shell("exec ls /proc/self/fd")
    // The last is the folder that ls itself has open.
    #expect(report.lines == ["0", "1", "2", "3"])
  }

  @Test
  func `knows nothing of our environment and folder`() async throws {
    setenv("BOIDUONG_SECRET", "mat", 1)
    let child = ChildProcess()
    let report = try await child.run(executable: "/usr/bin/env")
    #expect(report.lines.map { $0.prefix { $0 != "=" } } == ["PATH", "LANG", "MALLOC_ARENA_MAX"])
    #expect(try await child.run(executable: "/bin/pwd").text == "/\n")
  }

  @Test
  func `ignores no signal that we ignore, and blocks none`() async throws {
    signal(SIGPIPE, SIG_IGN)
    let report = try await ChildProcess()
      .run(executable: "/bin/grep", arguments: ["-E", "Sig(Blk|Ign)", "/proc/self/status"])
    // 32 and 33 belong to the C library itself.
    let sets = report.lines.map { UInt64($0.suffix(16), radix: 16).map { $0 & ~(3 << 31) } }
    #expect(sets == [0, 0])
  }

  @Test
  func `can be this program again`() async throws {
    let report = try await ChildProcess()
      .run(executable: ChildProcess.ownExecutable, arguments: ["--list-tests"])
    #expect(report.outcome == .exited(0))
  }
}

/// How many are inside a gate now, and were at most.
private final class Inside: Sendable {
  let count = Mutex((now: 0, most: 0))
}

struct `Children` {
  @Test
  func `run twenty at a time`() async throws {
    let child = ChildProcess(gate: ChildGate(width: 3))
    let texts = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 1...20 {
        group.addTask {
          try await child.run(executable: "/bin/echo", arguments: ["\(number)"]).text
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(texts == Set((1...20).map { "\($0)\n" }))
  }

  @Test
  func `are never more at once than the gate is wide`() async throws {
    let gate = ChildGate(width: 3)
    let inside = Inside()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1...50 {
        group.addTask {
          try await gate.withTurn {
            inside.count.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
            await Task.yield()
            inside.count.withLock { $0.now -= 1 }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect((1...3).contains(inside.count.withLock { $0.most }))
  }

  @Test
  func `wait for their turn no longer when cancelled`() async throws {
    let gate = ChildGate(width: 1)
    try await gate.withTurn {
      let second = Task { try await ChildProcess(gate: gate).run(executable: "/bin/true") }
      second.cancel()
      await #expect(throws: CancellationError.self) { try await second.value }
    }
    let after = try await ChildProcess(gate: gate).run(executable: "/bin/true")
    #expect(after.outcome == .exited(0))
  }

  @Test
  func `leave neither a process nor a descriptor`() async throws {
    let gate = ChildGate(width: 1)
    let child = ChildProcess(gate: gate)
    let number = try await child.run(executable: "/bin/sh", arguments: ["-c", "echo $$"]).text
    let id = try #require(pid_t(number.dropLast()))
    #expect(kill(id, 0) == -1)
    #expect(errno == ESRCH)
    #expect(waitpid(id, nil, WNOHANG) == -1)
  }
}
