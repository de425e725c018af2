public import Personnel

/// A row of the records before a batch and after it, uncovered. It goes with the batch's file when
/// retention asks for that; from then on the batch can't be undone.
public struct BatchImage: Equatable, Sendable {
  /// Its place among those of the batch, from 0.
  public let place: Int
  public let subject: Subject
  /// The row before; nil where it is new.
  public let before: String?
  public let after: String

  /// Of what it is.
  public enum Subject: Hashable, Sendable {
    case officer(ID<Officer>)
    case assignment(ID<Assignment>)

    /// The table and the number in it.
    var key: (name: String, number: Int64) {
      switch self {
      case .officer(let id): ("officer", id.number)
      case .assignment(let id): ("assignment", id.number)
      }
    }
  }

  /// A row before and after.
  public init(place: Int, subject: Subject, before: String?, after: String) {
    self.place = place
    self.subject = subject
    self.before = before
    self.after = after
  }
}

extension BulkTable {
  /// Images of batches, in the order of `BatchImage.values`.
  public static let batchImages = BulkTable(
    "batch_image",
    "batch_id",
    "place",
    "subject",
    "subject_id",
    "before",
    "after"
  )
}

extension BatchImage {
  /// The values of its row, for adding many at once.
  public func values(of batch: ID<Batch>) -> [SQLValue] {
    [
      batch.sqlValue, place.sqlValue, subject.key.name.sqlValue, subject.key.number.sqlValue,
      before.sqlValue, after.sqlValue,
    ]
  }
}

extension SQL {
  /// Tells anew how a thing is after its batch.
  public static func update(
    imageOf subject: BatchImage.Subject,
    of batch: ID<Batch>,
    after: String
  ) -> SQL {
    """
    UPDATE batch_image SET after = \(after)
    WHERE batch_id = \(batch) AND subject = \(subject.key.name) AND subject_id = \(subject.key.number)
    """
  }

  /// Forgets a thing that is as it was before its batch.
  public static func delete(
    imageOf subject: BatchImage.Subject,
    of batch: ID<Batch>,
    before: String
  ) -> SQL {
    """
    DELETE FROM batch_image
    WHERE batch_id = \(batch) AND subject = \(subject.key.name)
      AND subject_id = \(subject.key.number) AND before = \(before)
    """
  }
}

extension Query where Answer == BatchImage {
  /// The images of a batch, in the order in which it wrote.
  public static func images(of batch: ID<Batch>) -> Self {
    Query(
      """
      SELECT place, subject, subject_id, before, after
      FROM batch_image
      WHERE batch_id = \(batch)
      ORDER BY place
      """
    ) { row in
      let place: Int = try row.get("place")
      let name: String = try row.get("subject")
      let number: Int64 = try row.get("subject_id")
      return BatchImage(
        place: place,
        subject: name == "officer" ? .officer(ID(number)) : .assignment(ID(number)),
        before: try row.get("before"),
        after: try row.get("after")
      )
    }
  }
}
