public import Chronology
public import Personnel
public import Training

/// Something that was done to nominations of a class at once, and can be taken back.
public struct ClassAction: Identifiable, Equatable, Sendable {
  public let id: ID<ClassAction>
  public let trainingClass: ID<TrainingClass>
  /// The agency that did it; nil where the province did.
  public let agency: ID<Agency>?
  public let kind: Kind
  /// For how many people it was done.
  public let people: Int
  /// How many others it put on the wait-list.
  public let waiting: Int
  public let at: Instant
  public let actor: String
  public let reason: String?
  /// When and by whom it was taken back.
  public let undone: Undoing?

  /// What was done.
  public enum Kind: String, CaseIterable, SQLConvertible {
    case nominated, endorsed, approved, returned, withdrawn, substituted
  }

  /// That it was taken back.
  public struct Undoing: Equatable, Sendable {
    public let at: Instant
    public let actor: String
  }
}

/// A row before such an act and after it.
public struct ClassActionImage: Equatable, Sendable {
  public let subject: Subject
  public let officer: ID<Officer>
  /// Nil where it was not there.
  public let before: String?
  /// Nil where it is gone.
  public let after: String?

  /// Of what it is.
  public enum Subject: Hashable, Sendable {
    case nomination(ID<Nomination>)
    case enrolment(ID<Enrolment>)

    var key: (name: String, number: Int64) {
      switch self {
      case .nomination(let id): ("nomination", id.number)
      case .enrolment(let id): ("enrolment", id.number)
      }
    }
  }

  /// A row before and after.
  public init(_ subject: Subject, of officer: ID<Officer>, before: String?, after: String?) {
    self.subject = subject
    self.officer = officer
    self.before = before
    self.after = after
  }
}

extension Query where Answer == ID<ClassAction> {
  /// Writes down that something was done.
  public static func insert(
    _ kind: ClassAction.Kind,
    of trainingClass: ID<TrainingClass>,
    by agency: ID<Agency>?,
    people: Int,
    waiting: Int,
    at now: Instant,
    actor: Actor,
    reason: String?
  ) -> Self {
    Query(
      """
      INSERT INTO class_action (class_id, agency_id, kind, people, waiting, at, actor, reason)
      VALUES (\(trainingClass), \(agency), \(kind), \(people), \(waiting), \(now), \(actor.name),
              \(reason))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension Query where Answer == ClassAction {
  /// What was done to the nominations of a class, the latest first.
  public static func actions(on trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT id, class_id, agency_id, kind, people, waiting, at, actor, reason, undone_at, undone_by
      FROM class_action
      WHERE class_id = \(trainingClass)
      ORDER BY id DESC
      """
    ) { row in
      let id: ID<ClassAction> = try row.get("id")
      let trainingClass: ID<TrainingClass> = try row.get("class_id")
      let agency: ID<Agency>? = try row.get("agency_id")
      let kind: ClassAction.Kind = try row.get("kind")
      let people: Int = try row.get("people")
      let waiting: Int = try row.get("waiting")
      let at: Instant = try row.get("at")
      let actor: String = try row.get("actor")
      let reason: String? = try row.get("reason")
      let undoneAt: Instant? = try row.get("undone_at")
      let undoneBy: String? = try row.get("undone_by")
      return ClassAction(
        id: id,
        trainingClass: trainingClass,
        agency: agency,
        kind: kind,
        people: people,
        waiting: waiting,
        at: at,
        actor: actor,
        reason: reason,
        undone: undoneAt.map { .init(at: $0, actor: undoneBy ?? "") }
      )
    }
  }
}

extension BulkTable {
  /// Images of acts, in the order of `ClassActionImage.values`.
  public static let classActionImages = BulkTable(
    "class_action_image",
    "action_id",
    "place",
    "subject",
    "subject_id",
    "officer_id",
    "before",
    "after"
  )
}

extension ClassActionImage {
  /// The values of its row, for adding many at once.
  public func values(of action: ID<ClassAction>, place: Int) -> [SQLValue] {
    [
      action.sqlValue, place.sqlValue, subject.key.name.sqlValue, subject.key.number.sqlValue,
      officer.sqlValue, before.sqlValue, after.sqlValue,
    ]
  }
}

extension Query where Answer == ClassActionImage {
  /// The images of an act, in the order in which it wrote.
  public static func images(of action: ID<ClassAction>) -> Self {
    Query(
      """
      SELECT subject, subject_id, officer_id, before, after
      FROM class_action_image
      WHERE action_id = \(action)
      ORDER BY place
      """
    ) { row in
      let name: String = try row.get("subject")
      let number: Int64 = try row.get("subject_id")
      return ClassActionImage(
        name == "nomination" ? .nomination(ID(number)) : .enrolment(ID(number)),
        of: try row.get("officer_id"),
        before: try row.get("before"),
        after: try row.get("after")
      )
    }
  }
}

extension SQL {
  /// Notes that an act was taken back.
  public static func undo(action: ID<ClassAction>, at now: Instant, by actor: Actor) -> SQL {
    """
    UPDATE class_action SET undone_at = \(now), undone_by = \(actor.name)
    WHERE id = \(action) AND undone_at IS NULL
    """
  }
}
