import CIsolation
import Glibc

/// What is started, and how its descriptors, signals and environment are laid.
struct Spawn: Sendable {
  let executable: String
  let arguments: [String]
  let input: ChildProcess.Input

  /// All that a child knows of its surroundings. One arena keeps the allocator from reserving
  /// addresses for every thread.
  static let environment = ["PATH=/usr/bin:/bin", "LANG=C.UTF-8", "MALLOC_ARENA_MAX=1"]

  /// Starts the child with these as its standard output and error.
  func start(output: CInt, errors: CInt) throws(ChildFault) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    switch input {
    case .none: posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    case .file(let path): posix_spawn_file_actions_addopen(&actions, 0, path, O_RDONLY, 0)
    case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    isolation_close_from(&actions, 3)
    isolation_start_in(&actions, "/")

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Self.reset(&attributes)
    return try start(&actions, &attributes)
  }

  /// A group of its own, so that all of it can be killed; no signal blocked or ignored, although a
  /// server ignores some and its threads block others.
  private static func reset(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  private func start(
    _ actions: inout posix_spawn_file_actions_t,
    _ attributes: inout posix_spawnattr_t
  ) throws(ChildFault) -> pid_t {
    var words = ([executable] + arguments).map { strdup($0) } + [nil]
    var variables = Self.environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, executable, &actions, &attributes, &words, &variables)
    guard code == 0 else { throw ChildFault(step: "posix_spawn \(executable)", code: code) }
    return child
  }
}
