public import Chronology
public import Personnel
public import Training

/// When a result was signed, and by whom.
public struct Signing: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  public let at: Instant
  public let by: String

  /// A signature.
  public init(enrolment: ID<Enrolment>, at: Instant, by: String) {
    self.enrolment = enrolment
    self.at = at
    self.by = by
  }
}

extension Query where Answer == Signing {
  /// The results of a class that are signed.
  public static func signings(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT result.enrolment_id, result.signed_at, result.signed_by
      FROM result
      JOIN enrolment ON enrolment.id = result.enrolment_id
      WHERE enrolment.class_id = \(trainingClass) AND result.signed_at IS NOT NULL
      ORDER BY result.enrolment_id
      """
    ) { row in
      Signing(
        enrolment: try row.get("enrolment_id"),
        at: try row.get("signed_at"),
        by: try row.get("signed_by")
      )
    }
  }
}

extension SQL {
  /// Signs results: from then on they are amended, never overwritten.
  public static func sign(_ enrolments: [ID<Enrolment>], at now: Instant, by signer: String) -> SQL
  {
    """
    UPDATE result SET signed_at = \(now), signed_by = \(signer)
    WHERE enrolment_id IN \(enrolments) AND signed_at IS NULL
    """
  }

  /// Takes the signature of results back.
  public static func unsign(_ enrolments: [ID<Enrolment>]) -> SQL {
    "UPDATE result SET signed_at = NULL, signed_by = NULL WHERE enrolment_id IN \(enrolments)"
  }
}

/// A signed result that was changed: what it said, what it says, why, by whom and with whose consent.
public struct ResultAmendment: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  public let at: Instant
  public let actor: String
  public let approver: String?
  public let reason: String
  /// The values before and after, as events keep them.
  public let old: String
  public let new: String

  /// An amendment with both values.
  public init(
    enrolment: ID<Enrolment>,
    at: Instant,
    actor: String,
    approver: String?,
    reason: String,
    old: String,
    new: String
  ) {
    self.enrolment = enrolment
    self.at = at
    self.actor = actor
    self.approver = approver
    self.reason = reason
    self.old = old
    self.new = new
  }
}

extension Query where Answer == ResultAmendment {
  /// The amendments of some results, the newest first.
  public static func amendments(of enrolments: [ID<Enrolment>]) -> Self {
    Query(
      """
      SELECT enrolment_id, at, actor, approved_by, reason, old_value, new_value
      FROM result_amendment
      WHERE enrolment_id IN \(enrolments)
      ORDER BY id DESC
      """
    ) { row in
      ResultAmendment(
        enrolment: try row.get("enrolment_id"),
        at: try row.get("at"),
        actor: try row.get("actor"),
        approver: try row.get("approved_by"),
        reason: try row.get("reason"),
        old: try row.get("old_value"),
        new: try row.get("new_value")
      )
    }
  }
}

extension SQL {
  /// Writes an amendment down.
  public static func insert(_ amendment: ResultAmendment) -> SQL {
    """
    INSERT INTO result_amendment (enrolment_id, at, actor, approved_by, reason, old_value, new_value)
    VALUES (\(amendment.enrolment), \(amendment.at), \(amendment.actor), \(amendment.approver),
            \(amendment.reason), \(amendment.old), \(amendment.new))
    """
  }
}

/// A change of a signed result that somebody asks for and somebody else decides on.
public struct AmendmentProposal: Identifiable, Equatable, Sendable {
  public let id: ID<AmendmentProposal>
  public let enrolment: ID<Enrolment>
  public let component: Code<CourseAssessment.Component>
  public let attempt: Int
  /// The score that stood there when it was asked for.
  public let old: Score?
  public let score: Score
  public let day: Day
  public let at: Instant
  public let actor: String
  public let reason: String

  /// A proposal with all that it says; the id of a new one does not count.
  public init(
    id: ID<AmendmentProposal>,
    enrolment: ID<Enrolment>,
    component: Code<CourseAssessment.Component>,
    attempt: Int,
    old: Score?,
    score: Score,
    day: Day,
    at: Instant,
    actor: String,
    reason: String
  ) {
    self.id = id
    self.enrolment = enrolment
    self.component = component
    self.attempt = attempt
    self.old = old
    self.score = score
    self.day = day
    self.at = at
    self.actor = actor
    self.reason = reason
  }
}

extension Query where Answer == AmendmentProposal {
  /// The proposals of a class that nobody has decided on.
  public static func openProposals(in trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT amendment_proposal.id, amendment_proposal.enrolment_id,
             amendment_proposal.component_code, amendment_proposal.attempt,
             amendment_proposal.old_score, amendment_proposal.score, amendment_proposal.day,
             amendment_proposal.at, amendment_proposal.actor, amendment_proposal.reason
      FROM amendment_proposal
      JOIN enrolment ON enrolment.id = amendment_proposal.enrolment_id
      WHERE enrolment.class_id = \(trainingClass) AND amendment_proposal.decided_at IS NULL
      ORDER BY amendment_proposal.id
      """
    ) { row in
      AmendmentProposal(
        id: try row.get("id"),
        enrolment: try row.get("enrolment_id"),
        component: try row.get("component_code"),
        attempt: try row.get("attempt"),
        old: try row.get("old_score"),
        score: try row.get("score"),
        day: try row.get("day"),
        at: try row.get("at"),
        actor: try row.get("actor"),
        reason: try row.get("reason")
      )
    }
  }
}

extension Query where Answer == ID<AmendmentProposal> {
  /// Writes a proposal down.
  public static func insert(_ proposal: AmendmentProposal) -> Self {
    Query(
      """
      INSERT INTO amendment_proposal (enrolment_id, component_code, attempt, old_score, score, day,
                                      at, actor, reason)
      VALUES (\(proposal.enrolment), \(proposal.component), \(proposal.attempt), \(proposal.old),
              \(proposal.score), \(proposal.day), \(proposal.at), \(proposal.actor),
              \(proposal.reason))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Notes what was decided on a proposal; nothing where somebody has decided before.
  public static func decide(
    _ proposal: ID<AmendmentProposal>,
    accepted: Bool,
    at now: Instant,
    by decider: String
  ) -> SQL {
    """
    UPDATE amendment_proposal
    SET decided_at = \(now), decided_by = \(decider), accepted = \(accepted)
    WHERE id = \(proposal) AND decided_at IS NULL
    """
  }
}

extension HistoryLine {
  /// An amendment as a line of a history.
  public init(_ amendment: ResultAmendment) {
    self.init(
      subject: .result,
      at: amendment.at,
      actor: amendment.actor,
      source: nil,
      verb: .amended,
      old: amendment.old,
      new: amendment.new,
      reason: amendment.reason
    )
  }
}
