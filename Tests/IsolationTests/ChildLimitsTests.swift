import Glibc
import Testing

@testable import Isolation

struct `The limits of a child` {
  /// Waits in a shell until the parent has set the last of its limits.
  static func limited(_ files: Int = 32) -> String {
    "until [ \"$(ulimit -n)\" = \(files) ]; do :; done; "
  }

  /// Whether a process is there and is not merely waiting to be buried by init.
  static func runs(_ process: pid_t) -> Bool {
    let descriptor = open("/proc/\(process)/stat", O_RDONLY)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = max(0, read(descriptor, &bytes, bytes.count))
    return count > 0 && !bytes[..<count].contains(") Z ".utf8)
  }

  @Test
  func `end it by the clock on the wall, and with it all that it started`() async throws {
    let report = try await shell("sleep 30 & echo $!; sleep 30") { $0.wallSeconds = 0.2 }
    #expect(report.outcome == .timedOut)
    let other = try #require(pid_t(report.text.dropLast()))
    // Killed is not yet ended: the kernel takes a moment.
    for _ in 0..<500 where Self.runs(other) { try await Task.sleep(for: .milliseconds(10)) }
    #expect(!Self.runs(other))
  }

  @Test
  func `end it with more output than it may give, and keep the beginning`() async throws {
    let report = try await shell("exec yes") { $0.outputBytes = 100_000 }
    #expect(report.outcome == .tooMuchOutput)
    #expect(report.output.count == 100_000)
    #expect(report.text.hasPrefix("y\ny\n"))
  }

  @Test
  func `take exactly as much output as it may give`() async throws {
    let report = try await shell("head -c 100000 /dev/zero") { $0.outputBytes = 100_000 }
    #expect(report.outcome == .exited(0))
    #expect(report.output.count == 100_000)
    let more = try await shell("head -c 100001 /dev/zero") { $0.outputBytes = 100_000 }
    #expect(more.outcome == .tooMuchOutput)
  }

  @Test
  func `drop errors behind the beginning without stopping it`() async throws {
    let report = try await shell("head -c 1000000 /dev/zero >&2; echo done") {
      $0.errorBytes = 1_000
    }
    #expect(report.outcome == .exited(0))
    #expect(report.errors.count == 1_000)
    #expect(report.text == "done\n")
  }

  @Test
  func `do not wait for one that it left running`() async throws {
    let report = try await shell("sleep 30 & echo done")
    #expect(report.outcome == .exited(0))
    #expect(report.text == "done\n")
  }

  @Test
  func `hold its memory`() async throws {
    let doubling = "x=0123456789abcdef; while :; do x=$x$x; done"
    let report = try await shell(doubling) { $0.dataBytes = 32 << 20 }
    #expect(report.outcome != .timedOut)
    #expect(report.outcome != .exited(0))
    let narrow = try await shell(doubling) { $0.addressSpaceBytes = 64 << 20 }
    #expect(narrow.outcome != .timedOut)
    #expect(narrow.outcome != .exited(0))
  }

  @Test
  func `hold the time of its processor`() async throws {
    let report = try await shell("while :; do :; done") { $0.cpuSeconds = 1 }
    #expect([.signalled(SIGXCPU), .signalled(SIGKILL)].contains(report.outcome))
  }

  @Test
  func `let it write no file`() async throws {
    let path = "/tmp/isolation-\(UInt64.random(in: 0...(.max)))"
    defer { unlink(path) }
    let report = try await shell(Self.limited() + "echo x > \(path); wc -c < \(path)")
    #expect(report.text != "2\n")
  }

  @Test
  func `are all set from outside`() async throws {
    let report = try await shell(Self.limited(31) + "cat /proc/self/limits") {
      $0.cpuSeconds = 9
      $0.openFiles = 31
      $0.dataBytes = 123_456_789
    }
    func line(_ name: String) -> [Substring] {
      let found = report.lines.first { $0.utf8.starts(with: name.utf8) } ?? ""
      return Array(found.dropFirst(name.count).split(separator: " ").prefix(2))
    }
    #expect(line("Max cpu time") == ["9", "9"])
    #expect(line("Max open files") == ["31", "31"])
    #expect(line("Max data size") == ["123456789", "123456789"])
    #expect(line("Max address space") == ["1073741824", "1073741824"])
    #expect(line("Max file size") == ["0", "0"])
    #expect(line("Max core file size") == ["0", "0"])
  }

  @Test
  func `do not outlive a cancelled task`() async throws {
    let path = "/tmp/isolation-\(UInt64.random(in: 0...(.max)))"
    defer { unlink(path) }
    try #require(mkfifo(path, 0o600) == 0)
    let reading = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reading) }
    let task = Task {
      // Longer than a busy machine takes to read what the child wrote.
      var limits = ChildProcess.Limits()
      limits.wallSeconds = 300
      return try await ChildProcess(limits: limits, gate: ChildGate(width: 1))
        .run(executable: "/bin/sh", arguments: ["-c", "echo $$ > \(path); exec sleep 300"])
    }
    var bytes = [UInt8](repeating: 0, count: 32)
    var count = 0
    while count <= 0 {
      try await Task.sleep(for: .milliseconds(5))
      count = read(reading, &bytes, bytes.count)
    }
    let text = String(decoding: bytes[..<(count - 1)], as: UTF8.self)
    let child = try #require(pid_t(text))
    #expect(kill(child, 0) == 0)
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(kill(child, 0) == -1)
    #expect(errno == ESRCH)
  }
}
