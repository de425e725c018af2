import CLibPQ
import Records

/// A server's address as libpq understands it, and what we add to it where it doesn't say.
struct PostgresAddress: Sendable {
  private let text: String
  private let password: String?
  /// The settings that the address itself asks for through `options`.
  private let ownOptions: String?
  private let isReadOnly: Bool
  /// How long one statement may take, in seconds.
  private let statementSeconds: Int

  /// What a session may take, as PostgreSQL's settings: a statement, a wait for a lock, a pause
  /// inside of a transaction; and how soon the server notices that we are gone.
  private static let settings = [
    "lock_timeout=10s", "idle_in_transaction_session_timeout=60s",
    "TimeZone=UTC", "tcp_keepalives_idle=5", "tcp_keepalives_interval=2",
    "tcp_keepalives_count=3", "tcp_user_timeout=10000",
  ]

  init(_ text: String, isReadOnly: Bool, statementSeconds: Int = 60) throws(StoreFault) {
    guard let options = PQconninfoParse(text, nil) else {
      // What libpq says of it may have the password in it.
      throw .noServer(Self.masked(text), "the address is malformed")
    }
    defer { PQconninfoFree(options) }
    self.text = text
    self.isReadOnly = isReadOnly
    self.statementSeconds = statementSeconds
    password = Self.value("password", in: options)
    ownOptions = Self.value("options", in: options)
  }

  /// The address without its password.
  var shown: String { Self.masked(text) }

  /// A text of libpq or of the server without the password.
  func withoutPassword(_ text: String) -> String {
    guard let password, !password.isEmpty else { return text }
    return text.split(separator: password, omittingEmptySubsequences: false)
      .joined(separator: "***")
  }

  /// What libpq is given, in the order in which a later word replaces an earlier one.
  var parameters: [(name: String, value: String)] {
    let settings = (["statement_timeout=\(statementSeconds)s"] + Self.settings)
      .map { "-c \($0)" }.joined(separator: " ")
    return [
      ("connect_timeout", "5"), ("keepalives", "1"), ("keepalives_idle", "5"),
      ("keepalives_interval", "2"), ("keepalives_count", "3"), ("tcp_user_timeout", "10000"),
      ("target_session_attrs", isReadOnly ? "any" : "read-write"),
      ("application_name", "boiduong"), ("client_encoding", "UTF8"),
      ("dbname", text),
      ("options", ownOptions.map { "\(settings) \($0)" } ?? settings),
    ]
  }

  private static func value(
    _ keyword: String,
    in options: UnsafeMutablePointer<PQconninfoOption>
  ) -> String? {
    var option = options
    while let name = option.pointee.keyword {
      if String(cString: name) == keyword { return option.pointee.val.map { String(cString: $0) } }
      option += 1
    }
    return nil
  }

  /// Replaces a password before the `@`, and what `password=` says behind the `?`.
  static func masked(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let stars = Array("***".utf8)
    for word in ["password=", "passwd="] {
      while let found = bytes.firstRange(of: Array(word.utf8)), !isMasked(bytes, at: found) {
        let end = bytes[found.upperBound...].firstIndex { $0 == UInt8(ascii: "&") } ?? bytes.count
        bytes.replaceSubrange(found.upperBound..<end, with: stars)
      }
    }
    if let scheme = bytes.firstRange(of: Array("://".utf8)) {
      let rest = scheme.upperBound
      let query = bytes[rest...].firstIndex(of: UInt8(ascii: "?")) ?? bytes.count
      if let at = bytes[rest..<query].lastIndex(of: UInt8(ascii: "@")),
        let colon = bytes[rest..<at].firstIndex(of: UInt8(ascii: ":"))
      {
        bytes.replaceSubrange((colon + 1)..<at, with: stars)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isMasked(_ bytes: [UInt8], at word: Range<Int>) -> Bool {
    bytes[word.upperBound...].starts(with: "***".utf8)
  }
}
