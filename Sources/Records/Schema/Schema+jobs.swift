extension Schema {
  /// What several machines share in doing: who does what just now, how far it is, how it ended.
  static let jobs = [
    """
    CREATE TABLE job (
      name {text} NOT NULL PRIMARY KEY CHECK (name <> ''),
      holder {text} NOT NULL CHECK (holder <> ''),
      began_at {text} NOT NULL CHECK (\(isInstant("began_at"))),
      leased_until {text} CHECK (\(isInstant("leased_until"))),
      stage {text},
      done {int} CHECK (done >= 0),
      total {int} CHECK (total >= 0),
      ended_at {text} CHECK (\(isInstant("ended_at"))),
      good_at {text} CHECK (\(isInstant("good_at"))),
      failure {text} CHECK (failure <> ''),
      CHECK ((leased_until IS NULL) <> (ended_at IS NULL)),
      CHECK (failure IS NULL OR ended_at IS NOT NULL)
    ) {table}
    """
  ]
}
