import Access

extension Schema {
  /// Who can sign in, with which roles, and from where they are signed in just now.
  static let accounts = [
    """
    CREATE TABLE account (
      id {id},
      name {text} NOT NULL UNIQUE CHECK (length(name) BETWEEN 3 AND 40),
      full_name {text} NOT NULL CHECK (full_name <> ''),
      officer_id {int} UNIQUE REFERENCES officer (id),
      disabled {int} NOT NULL CHECK (disabled IN (0, 1)),
      created_at {text} NOT NULL CHECK (\(isInstant("created_at"))),
      used_at {text} CHECK (\(isInstant("used_at"))),
      version {int} NOT NULL CHECK (version >= 1)
    ) {table}
    """,
    // Apart from the account, so that no list of accounts reads a secret.
    """
    CREATE TABLE account_password (
      account_id {int} NOT NULL PRIMARY KEY REFERENCES account (id),
      hash {text} NOT NULL CHECK (hash LIKE '$argon2id$%'),
      changed_at {text} NOT NULL CHECK (\(isInstant("changed_at")))
    ) {table}
    """,
    """
    CREATE TABLE second_factor (
      account_id {int} NOT NULL PRIMARY KEY REFERENCES account (id),
      sealed_secret {bytes} NOT NULL,
      confirmed_at {text} CHECK (\(isInstant("confirmed_at"))),
      last_step {int} CHECK (last_step >= 0)
    ) {table}
    """,
    """
    CREATE TABLE recovery_code (
      account_id {int} NOT NULL REFERENCES account (id),
      digest {text} NOT NULL CHECK (length(digest) = 64),
      used_at {text} CHECK (\(isInstant("used_at"))),
      PRIMARY KEY (account_id, digest)
    ) {table}
    """,
    """
    CREATE TABLE account_grant (
      id {id},
      account_id {int} NOT NULL REFERENCES account (id),
      role {text} NOT NULL CHECK (role IN (\(roles))),
      agency_id {int} REFERENCES agency (id),
      from_day {text} NOT NULL CHECK (\(isDay("from_day"))),
      until_day {text} CHECK (\(isDay("until_day")) AND until_day > from_day),
      CHECK ((role = 'agencyHR') = (agency_id IS NOT NULL))
    ) {table}
    """,
    "CREATE INDEX account_grant_account ON account_grant (account_id)",
    """
    CREATE TABLE delegation (
      id {id},
      from_account_id {int} NOT NULL REFERENCES account (id),
      to_account_id {int} NOT NULL REFERENCES account (id) CHECK (to_account_id <> from_account_id),
      from_day {text} NOT NULL CHECK (\(isDay("from_day"))),
      until_day {text} NOT NULL CHECK (\(isDay("until_day")) AND until_day > from_day),
      reason {text} NOT NULL CHECK (reason <> ''),
      ended_at {text} CHECK (\(isInstant("ended_at")))
    ) {table}
    """,
    "CREATE INDEX delegation_to ON delegation (to_account_id)",
    "CREATE INDEX delegation_from ON delegation (from_account_id)",
    """
    CREATE TABLE class_trainer (
      class_id {int} NOT NULL REFERENCES training_class (id),
      account_id {int} NOT NULL REFERENCES account (id),
      PRIMARY KEY (class_id, account_id)
    ) {table}
    """,
    "CREATE INDEX class_trainer_account ON class_trainer (account_id)",
    // The browser holds the token, the database its digest: who reads the one can't make the other.
    """
    CREATE TABLE sign_in (
      id {id},
      account_id {int} NOT NULL REFERENCES account (id),
      digest {text} NOT NULL UNIQUE CHECK (length(digest) = 64),
      stage {text} NOT NULL CHECK (stage IN ('password', 'complete')),
      began_at {text} NOT NULL CHECK (\(isInstant("began_at"))),
      seen_at {text} NOT NULL CHECK (\(isInstant("seen_at"))),
      ends_at {text} NOT NULL CHECK (\(isInstant("ends_at")) AND ends_at > began_at),
      source {text} NOT NULL,
      agent {text} NOT NULL,
      ended_at {text} CHECK (\(isInstant("ended_at"))),
      ended_because {text} CHECK (
        ended_because IN ('signedOut', 'ended', 'idle', 'expired', 'renewed', 'passwordChanged',
          'disabled', 'rolesChanged')
      ),
      CHECK ((ended_at IS NULL) = (ended_because IS NULL))
    ) {table}
    """,
    "CREATE INDEX sign_in_account ON sign_in (account_id, ended_at)",
    // A name that was typed may be a password typed in the wrong field, so only its digest is kept.
    """
    CREATE TABLE sign_in_failure (
      id {id},
      name_digest {text} NOT NULL CHECK (length(name_digest) = 64),
      source {text} NOT NULL,
      device_digest {text} CHECK (length(device_digest) = 64),
      at {text} NOT NULL CHECK (\(isInstant("at")))
    ) {table}
    """,
    "CREATE INDEX sign_in_failure_name ON sign_in_failure (name_digest, at)",
    "CREATE INDEX sign_in_failure_source ON sign_in_failure (source, at)",
    """
    CREATE TABLE known_device (
      account_id {int} NOT NULL REFERENCES account (id),
      digest {text} NOT NULL CHECK (length(digest) = 64),
      until_at {text} NOT NULL CHECK (\(isInstant("until_at"))),
      PRIMARY KEY (account_id, digest)
    ) {table}
    """,
    """
    CREATE TABLE one_time_secret (
      digest {text} NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
      purpose {text} NOT NULL CHECK (purpose IN ('firstAdministrator', 'setPassword')),
      account_id {int} REFERENCES account (id),
      made_at {text} NOT NULL CHECK (\(isInstant("made_at"))),
      ends_at {text} NOT NULL CHECK (\(isInstant("ends_at"))),
      used_at {text} CHECK (\(isInstant("used_at"))),
      CHECK ((purpose = 'firstAdministrator') = (account_id IS NULL))
    ) {table}
    """,
  ]

  /// The people's tables under a name of their own, so that a scoped question can put a part of one
  /// under the table's name. A later step that adds a column makes its view anew.
  static let everyPerson = zip(viewNames, ScopedTable.ofFirstViews).map { view, table in
    table == .listedAgency
      ? "CREATE VIEW \(view) AS SELECT * FROM agency"
      : "CREATE VIEW \(view) AS SELECT * FROM \(table.rawValue)"
  }

  /// The names of these views.
  public static let viewNames = ScopedTable.allCases.map { table in
    table == .listedAgency ? table.rawValue : "every_\(table.rawValue)"
  }

  private static let roles = Role.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
}
