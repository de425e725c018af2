import Glibc

/// How many files this process may have open, connections included.
enum OpenFiles {
  /// What the rest of the program needs: databases, rosters being read, those at the door who are
  /// turned away.
  static let own = 200

  /// Raises the limit as far as is needed and allowed: a shell gives 1,024, and a server that can
  /// open no more takes no connection at all. Gives what there may be.
  static func allow(_ wanted: Int) -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1_024 }
    if limit.rlim_cur < rlim_t(wanted) {
      limit.rlim_cur = min(rlim_t(wanted), limit.rlim_max)
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
      getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
    return Int(clamping: limit.rlim_cur)
  }
}
