extension Schema {
  /// Indexes by which one officer among a million is found: a person of a roster by name and birth
  /// date, a code that was typed without marks or capitals.
  static let search = [
    "DROP INDEX officer_match",
    "CREATE INDEX officer_match_birth ON officer (match_key, birth_date)",
    """
    CREATE INDEX officer_code_typed
    ON officer (lower(replace(replace(code, 'Đ', 'd'), 'đ', 'd')))
    """,
  ]
}
