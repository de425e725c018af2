import Glibc
import Testing

@testable import Isolation

struct `A process that limits itself` {
  static var narrow: ChildProcess.Limits {
    var limits = ChildProcess.Limits()
    limits.cpuSeconds = 1
    limits.openFiles = 40
    return limits
  }

  @Test
  func `has the limits that it is given, for good`() async {
    await #expect(processExitsWith: .exitCode(42)) {
      try ChildLimits.applyToSelf(Self.narrow)
      var files = rlimit()
      getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files)
      guard files.rlim_cur == 40, files.rlim_max == 40 else { exit(1) }
      var status = [UInt8](repeating: 0, count: 8_192)
      let descriptor = open("/proc/thread-self/status", O_RDONLY)
      let count = read(descriptor, &status, status.count)
      let text = String(decoding: status[..<count], as: UTF8.self)
      exit(text.contains("NoNewPrivs:\t1") ? 42 : 2)
    }
  }

  @Test
  func `is ended when its time of the processor is over`() async {
    await #expect(processExitsWith: .failure) {
      try ChildLimits.applyToSelf(Self.narrow)
      while getppid() > 0 {}
      exit(0)
    }
  }

  @Test
  func `is ended by its own alarm where nobody else does it`() async {
    await #expect(processExitsWith: .signal(SIGALRM)) {
      var limits = Self.narrow
      limits.wallSeconds = 0
      try ChildLimits.applyToSelf(limits)
      sleep(30)
      exit(0)
    }
  }

  @Test
  func `gets no more memory than its limit`() async {
    await #expect(processExitsWith: .exitCode(12)) {
      try ChildLimits.applyToSelf()
      // The first fits, the second does not.
      guard malloc(100 << 20) != nil else { exit(1) }
      exit(malloc(200 << 20) == nil ? 12 : 0)
    }
  }
}
