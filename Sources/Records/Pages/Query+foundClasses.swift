public import Personnel
public import Training

/// A class as a search names it.
public struct FoundClass: Equatable, Sendable {
  public let id: ID<TrainingClass>
  public let code: Code<TrainingClass>
  public let title: String
}

extension Query where Answer == FoundClass {
  /// The classes whose code begins so, in capitals or as it stands.
  public static func classes(withCode text: String, limit: Int) -> Self {
    let upper = text.uppercased()
    return Query(
      """
      SELECT id, code, title
      FROM training_class
      WHERE (code >= \(text) AND code < \(text + "\u{10FFFF}"))
         OR (code >= \(upper) AND code < \(upper + "\u{10FFFF}"))
      ORDER BY code
      LIMIT \(limit)
      """,
      decode: decoded
    )
  }

  /// The latest classes, so many.
  public static func latestClasses(_ limit: Int) -> Self {
    Query(
      """
      SELECT id, code, title
      FROM training_class
      ORDER BY last_day DESC, id DESC
      LIMIT \(limit)
      """,
      decode: decoded
    )
  }

  private static func decoded(_ row: Row) throws -> FoundClass {
    FoundClass(id: try row.get("id"), code: try row.get("code"), title: try row.get("title"))
  }
}
