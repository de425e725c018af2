public import Chronology
public import Personnel
public import Vietnamese

extension Query where Answer == ReportCopy {
  /// A copy.
  public static func reportCopy(_ id: ID<ReportCopy>) -> Self {
    Query("\(SQL.copies) WHERE report_copy.id = \(id)") { try ReportCopy($0) }
  }

  /// The copies of a report, those handed in last first: those before a copy, or from the last on.
  ///
  /// - Parameter report: Its code; nil for every report.
  public static func reportCopies(
    of report: String?,
    before: ID<ReportCopy>? = nil,
    limit: Int
  ) -> Self {
    Query(
      """
      \(SQL.copies)
      WHERE \(report.map { "report_copy.report = \($0)" as SQL } ?? "1 = 1")
        AND report_copy.id < \(before ?? ID(Int64.max))
      ORDER BY report_copy.id DESC
      LIMIT \(limit)
      """
    ) { try ReportCopy($0) }
  }

  /// The copies of the very same question, the last first.
  public static func reportCopies(asked: ReportCopy.Asked) -> Self {
    Query(
      """
      \(SQL.copies)
      WHERE report_copy.report = \(asked.report) AND report_copy.as_of = \(asked.asOf)
        AND coalesce(report_copy.period, '') = \(asked.period ?? "")
        AND coalesce(agency.code, '') = \(asked.agency?.text ?? "")
        AND coalesce(training_class.code, '') = \(asked.trainingClass?.text ?? "")
      ORDER BY report_copy.id DESC
      """
    ) { try ReportCopy($0) }
  }
}

extension Query where Answer == [UInt8] {
  /// A file of a copy.
  public static func file(_ file: ReportCopy.File, of copy: ID<ReportCopy>) -> Self {
    Query("SELECT bytes FROM report_copy_file WHERE copy_id = \(copy) AND kind = \(file)") {
      try $0.get("bytes")
    }
  }
}

extension Query where Answer == WorkCount {
  /// Copies that wait to be signed, but those that somebody handed in.
  public static func reportsToSign(besidesThoseOf name: String) -> Self {
    Query(
      """
      SELECT count(*) AS things, min(prepared_at) AS since
      FROM report_copy
      WHERE signed_at IS NULL AND returned_at IS NULL AND prepared_by <> \(name)
      """
    ) { row in
      let since: Instant? = try row.get("since")
      return WorkCount(count: try row.get("things"), since: since?.day())
    }
  }
}

extension Query where Answer == ID<ReportCopy> {
  /// Keeps a copy.
  public static func insert(
    _ asked: ReportCopy.Asked,
    titled title: Bilingual,
    _ prints: ReportCopy.Prints,
    at now: Instant,
    by actor: Actor
  ) -> Self {
    Query(
      """
      INSERT INTO report_copy (report, title_vi, title_en, period, agency_id, class_id, as_of,
                               language, known_at, figures_sha256, workbook_sha256, prepared_at,
                               prepared_by)
      VALUES (\(asked.report), \(title.vi), \(title.en), \(asked.period),
              (SELECT id FROM agency WHERE code = \(asked.agency)),
              (SELECT id FROM training_class WHERE code = \(asked.trainingClass)), \(asked.asOf),
              \(asked.language.rawValue), \(prints.knownAt), \(prints.figures),
              \(prints.workbook), \(now), \(actor.name))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Copies, with the codes of what they are about.
  fileprivate static let copies: SQL = """
    SELECT report_copy.*, agency.code AS agency_code, training_class.code AS class_code
    FROM report_copy
    LEFT JOIN agency ON agency.id = report_copy.agency_id
    LEFT JOIN training_class ON training_class.id = report_copy.class_id
    """

  /// Keeps a file of a copy.
  public static func insert(
    _ file: ReportCopy.File,
    of copy: ID<ReportCopy>,
    _ bytes: [UInt8]
  ) -> SQL {
    "INSERT INTO report_copy_file (copy_id, kind, bytes) VALUES (\(copy), \(file), \(bytes))"
  }

  /// Signs a copy that waits.
  public static func sign(_ copy: ID<ReportCopy>, at now: Instant, by actor: Actor) -> SQL {
    """
    UPDATE report_copy SET signed_at = \(now), signed_by = \(actor.name)
    WHERE id = \(copy) AND signed_at IS NULL AND returned_at IS NULL
    """
  }

  /// Gives a copy that waits back to whoever handed it in.
  public static func returned(
    _ copy: ID<ReportCopy>,
    because reason: String,
    at now: Instant,
    by actor: Actor
  ) -> SQL {
    """
    UPDATE report_copy SET returned_at = \(now), returned_by = \(actor.name), reason = \(reason)
    WHERE id = \(copy) AND signed_at IS NULL AND returned_at IS NULL
    """
  }
}
