extension Schema {
  /// What a driver notes for itself: each transaction leaves its key, so that one whose end was not
  /// heard of can be looked up. A file needs none.
  static let writeKeys = [
    """
    CREATE TABLE write_key (
      key {text} NOT NULL PRIMARY KEY CHECK (length(key) = 32),
      at {text} NOT NULL CHECK (\(isInstant("at")))
    ) {table}
    """
  ]
}
