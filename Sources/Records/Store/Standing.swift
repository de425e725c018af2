/// Where a database stands among those that hold the same records.
public enum Standing: Equatable, Sendable {
  /// It takes changes itself.
  case primary
  /// It follows another one, so many milliseconds behind; nil where it gets nothing at present, so
  /// that nobody can tell.
  case standby(milliseconds: Int?)
}
