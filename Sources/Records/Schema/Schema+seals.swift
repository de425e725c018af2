extension Schema {
  /// What makes the log tamper-evident: where from a thing was done, the seals, and the place of every
  /// sealed event with what is kept of it. An event itself is never written to again, but for its
  /// payload's erasure.
  ///
  /// No two seals have the same number or hold on to the same one, so the chain has no forks whoever
  /// seals.
  static let seals = [
    "ALTER TABLE event ADD COLUMN source {text} CHECK (source <> '')",
    """
    CREATE TABLE seal (
      number {int} NOT NULL PRIMARY KEY CHECK (number >= 1),
      first_place {int} NOT NULL UNIQUE CHECK (first_place >= 1),
      entries {int} NOT NULL CHECK (entries BETWEEN 1 AND 256),
      root {text} NOT NULL CHECK (length(root) = 64),
      previous {text} NOT NULL UNIQUE CHECK (length(previous) = 64),
      highest_id {int} NOT NULL,
      settled_id {int} NOT NULL CHECK (settled_id <= highest_id),
      at {text} NOT NULL CHECK (\(isInstant("at"))),
      key {text} NOT NULL CHECK (length(key) = 64),
      signature {text} NOT NULL CHECK (length(signature) = 128)
    ) {table}
    """,
    // Digits and not bytes: what holds bytes is copied few rows at a time.
    """
    CREATE TABLE sealed_event (
      place {int} NOT NULL PRIMARY KEY CHECK (place >= 1),
      event_id {int} NOT NULL UNIQUE REFERENCES event (id),
      leaf {text} NOT NULL CHECK (length(leaf) = 64),
      salt {text} CHECK (length(salt) = 32),
      erased_digest {text} CHECK (length(erased_digest) = 64),
      CHECK ((salt IS NULL) = (erased_digest IS NOT NULL))
    ) {table}
    """,
  ]
}
