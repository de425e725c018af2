public import Access
public import Chronology
public import Personnel
public import Vietnamese

extension Query where Answer == ReportOrder {
  /// An order that is not gone by a moment.
  public static func reportOrder(_ id: ID<ReportOrder>, at now: Instant) -> Self {
    Query("SELECT * FROM report_order WHERE id = \(id) AND expires_at > \(now)") {
      try ReportOrder($0)
    }
  }

  /// The order that a form made.
  public static func reportOrder(of account: ID<Account>, by key: FormKey) -> Self {
    Query(
      "SELECT * FROM report_order WHERE account_id = \(account) AND form_key = \(key.text)"
    ) { try ReportOrder($0) }
  }

  /// Somebody's orders that are not gone by a moment, the last first.
  public static func reportOrders(of account: ID<Account>, at now: Instant) -> Self {
    Query(
      """
      SELECT * FROM report_order
      WHERE account_id = \(account) AND expires_at > \(now)
      ORDER BY id DESC
      """
    ) { try ReportOrder($0) }
  }

  /// Everybody's orders that are yet to be made at a moment, in the order in which they were asked for.
  public static func openReportOrders(at now: Instant) -> Self {
    Query(
      """
      SELECT * FROM report_order
      WHERE ended_at IS NULL AND expires_at > \(now)
      ORDER BY id
      """
    ) { try ReportOrder($0) }
  }
}

extension Query where Answer == ID<ReportOrder> {
  /// Keeps an order.
  public static func insert(
    _ asked: ReportOrder.Asked,
    by key: FormKey,
    of account: ID<Account>,
    _ scope: Scope,
    as act: ReportCopy.Act,
    until expiry: Instant
  ) -> Self {
    let reach = scope.reach
    let agencies = reach.agencies.map(\.number).sorted().map { "\($0)" }.joined(separator: ",")
    return Query(
      """
      INSERT INTO report_order (account_id, form_key, kind, report, period, agency_code, as_of,
                                compared, language, purpose, everybody, agencies, trainer_id,
                                officer_id, sees_sensitive, sees_national_id, asked_at, asked_by,
                                expires_at, attempts)
      VALUES (\(account), \(key.text), \(asked.kind), \(asked.report), \(asked.period),
              \(asked.agency), \(asked.asOf), \(asked.isCompared), \(asked.language.rawValue),
              \(asked.purpose), \(scope.people == .everybody), \(agencies), \(reach.trainer),
              \(reach.officer), \(scope.seesSensitive), \(scope.seesNationalID), \(act.at),
              \(act.actor), \(expiry), 0)
      RETURNING id
      """
    ) { try $0.get("id") }
  }

  /// Orders that are gone by a moment.
  public static func expiredReportOrders(at now: Instant) -> Self {
    Query("SELECT id FROM report_order WHERE expires_at <= \(now) ORDER BY id") {
      try $0.get("id")
    }
  }
}

extension Query where Answer == [UInt8] {
  /// A piece of an order's file.
  public static func piece(_ place: Int, of order: ID<ReportOrder>) -> Self {
    Query("SELECT bytes FROM report_order_piece WHERE order_id = \(order) AND place = \(place)") {
      try $0.get("bytes")
    }
  }
}

extension Query where Answer == ReportOrder.Refused {
  /// The agencies of an order whose report was refused, in the order of the file.
  public static func refusals(of order: ID<ReportOrder>) -> Self {
    Query(
      """
      SELECT agency_code, name_vi, name_en, sentence_vi, sentence_en
      FROM report_order_refusal
      WHERE order_id = \(order)
      ORDER BY place
      """
    ) { row in
      ReportOrder.Refused(
        try row.get("agency_code"),
        name: try row.bilingual("name_vi", "name_en"),
        sentence: try row.bilingual("sentence_vi", "sentence_en")
      )
    }
  }
}

extension SQL {
  /// Notes that a machine begins an order.
  public static func begin(_ order: ID<ReportOrder>) -> SQL {
    "UPDATE report_order SET attempts = attempts + 1 WHERE id = \(order) AND ended_at IS NULL"
  }

  /// Takes back that a machine began an order, where it left it by its own will.
  public static func leave(_ order: ID<ReportOrder>) -> SQL {
    """
    UPDATE report_order SET attempts = attempts - 1
    WHERE id = \(order) AND ended_at IS NULL AND attempts > 0
    """
  }

  /// Notes that an order's file is there; changes nothing where the order is over or gone.
  public static func end(
    _ order: ID<ReportOrder>,
    with file: ReportOrder.File,
    at now: Instant
  ) -> SQL {
    """
    UPDATE report_order
    SET ended_at = \(now), file_name = \(file.name), file_size = \(file.size)
    WHERE id = \(order) AND ended_at IS NULL
    """
  }

  /// Notes why there will be no file of an order; changes nothing where the order is over or gone.
  public static func end(
    _ order: ID<ReportOrder>,
    failing sentence: Bilingual,
    at now: Instant
  ) -> SQL {
    """
    UPDATE report_order
    SET ended_at = \(now), failure_vi = \(sentence.vi), failure_en = \(sentence.en)
    WHERE id = \(order) AND ended_at IS NULL
    """
  }

  /// Keeps a piece of an order's file.
  public static func insert(
    piece place: Int,
    of order: ID<ReportOrder>,
    _ bytes: [UInt8]
  ) -> SQL {
    """
    INSERT INTO report_order_piece (order_id, place, bytes) VALUES (\(order), \(place), \(bytes))
    """
  }

  /// Keeps that an agency's report was refused.
  public static func insert(
    _ refused: ReportOrder.Refused,
    at place: Int,
    of order: ID<ReportOrder>
  ) -> SQL {
    """
    INSERT INTO report_order_refusal (order_id, place, agency_code, name_vi, name_en, sentence_vi,
                                      sentence_en)
    VALUES (\(order), \(place), \(refused.agency), \(refused.name.vi), \(refused.name.en),
            \(refused.sentence.vi), \(refused.sentence.en))
    """
  }

  /// Takes orders away, with their files.
  public static func delete(reportOrders ids: [ID<ReportOrder>]) -> [SQL] {
    [
      "DELETE FROM report_order_piece WHERE order_id IN \(ids)",
      "DELETE FROM report_order_refusal WHERE order_id IN \(ids)",
      "DELETE FROM report_order WHERE id IN \(ids)",
    ]
  }

  /// Takes all orders away: a row can't be cut out of a file.
  static let eraseReportOrders: [SQL] = [
    "DELETE FROM report_order_piece", "DELETE FROM report_order_refusal",
    "DELETE FROM report_order",
  ]
}
