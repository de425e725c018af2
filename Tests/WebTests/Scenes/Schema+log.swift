import Records

extension Schema {
  /// The tables of records but for the log, where refusals are noted.
  static let tablesButLog = recordTables.filter { $0.name != "event" }
}
