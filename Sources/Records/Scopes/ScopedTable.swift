import Access
import Personnel

/// A table with people in it, or with what is known of them.
enum ScopedTable: String, CaseIterable {
  case officer
  case officerSensitive = "officer_sensitive"
  case assignment, nomination, enrolment, attendance, score, result
  case resultAmendment = "result_amendment"
  case certificate, evidence, event, batch
  case batchFile = "batch_file"
  case batchRow = "batch_row"
  case batchImage = "batch_image"
  case rosterChoice = "roster_choice"
  /// The agencies that lists and figures are made of. The names of all agencies are everybody's.
  case listedAgency = "listed_agency"
  case officerMerge = "officer_merge"
  case attendanceDifference = "attendance_difference"
  case classAction = "class_action"
  case classActionImage = "class_action_image"
  case markerScore = "marker_score"
  case scoreModeration = "score_moderation"
  case amendmentProposal = "amendment_proposal"
  case feedbackAnswered = "feedback_answered"
  case followUpRating = "follow_up_rating"
  case officerWord = "officer_word"
  case reportCopy = "report_copy"
  case reportCopyFile = "report_copy_file"
  case needsReturn = "needs_return"
  case needsLine = "needs_line"

  /// Those whose views the fifth step of the schema makes; the others have theirs with their table.
  static let ofFirstViews = allCases.filter { table in
    ![
      .officerMerge, .attendanceDifference, .classAction, .classActionImage, .markerScore,
      .scoreModeration, .amendmentProposal, .officerWord, .reportCopy, .reportCopyFile,
      .feedbackAnswered, .followUpRating, .needsReturn, .needsLine,
    ].contains(table)
  }

  /// The part of the table that a scope reaches, as what stands in the table's place; nil where that
  /// is all of it.
  func part(in scope: Scope) -> SQL? {
    switch (self, scope.people) {
    case (.officerSensitive, .everybody): scope.seesSensitive ? nil : nothing
    case (_, .everybody): nil
    case (.officerSensitive, .some(let reach)):
      scope.seesSensitive ? rows(where: "officer_id IN \(Self.officers(reach))") : nothing
    case (_, .some(let reach)): part(of: reach)
    }
  }

  private func part(of reach: Scope.Reach) -> SQL {
    switch self {
    case .officer: rows(where: "id IN \(Self.officers(reach))")
    case .assignment, .officerWord: rows(where: "officer_id IN \(Self.officers(reach))")
    case .certificate, .enrolment: rows(where: Self.enrolled(reach, key: key))
    case .attendance, .attendanceDifference, .score, .result, .resultAmendment, .markerScore,
      .scoreModeration, .amendmentProposal, .feedbackAnswered:
      rows(
        where: """
          enrolment_id IN (SELECT id FROM every_enrolment WHERE \(Self.enrolled(reach, key: "id")))
          """
      )
    // A trainer teaches learners; what they are able to elsewhere is between them and their agency.
    case .evidence: rows(where: "officer_id IN \(Self.staff(reach))")
    case .followUpRating:
      rows(
        where: """
          enrolment_id IN (
            SELECT id FROM every_enrolment WHERE officer_id IN \(Self.staff(reach))
          )
          """
      )
    // An agency counts those whom it named even where they are another's by now.
    case .nomination:
      rows(
        where: """
          officer_id IN \(Self.staff(reach)) OR agency_id IN \(reach.agencies.sorted())
          """
      )
    case .classAction, .reportCopy, .needsReturn:
      rows(where: "agency_id IN \(reach.agencies.sorted())")
    case .needsLine:
      rows(
        where: """
          return_id IN (
            SELECT id FROM every_needs_return WHERE agency_id IN \(reach.agencies.sorted())
          )
          """
      )
    case .reportCopyFile:
      rows(
        where: """
          copy_id IN (
            SELECT id FROM every_report_copy WHERE agency_id IN \(reach.agencies.sorted())
          )
          """
      )
    case .event: rows(where: Self.told(of: reach))
    case .officerMerge: rows(where: "kept_id IN \(Self.staff(reach))")
    case .listedAgency: "SELECT * FROM agency WHERE id IN \(reach.agencies.sorted())"
    case .officerSensitive, .batch, .batchFile, .batchRow, .batchImage, .rosterChoice,
      .classActionImage:
      nothing
    }
  }

  /// The column that names an enrolment.
  private var key: StaticString { self == .enrolment ? "id" : "enrolment_id" }

  private var nothing: SQL { rows(where: "1 = 0") }

  private func rows(where condition: SQL) -> SQL {
    "SELECT * FROM \(SQL(verbatim: "every_" + rawValue)) WHERE \(condition)"
  }
}

extension ScopedTable {
  /// The officers that are reached in any way.
  private static func officers(_ reach: Scope.Reach) -> SQL {
    guard let trainer = reach.trainer else { return staff(reach) }
    return """
      (SELECT id FROM every_officer WHERE id IN \(staff(reach))
       UNION
       SELECT every_enrolment.officer_id
       FROM every_enrolment
       JOIN class_trainer ON class_trainer.class_id = every_enrolment.class_id
       WHERE class_trainer.account_id = \(trainer))
      """
  }

  /// The officers whose whole record is reached: those who belong to the agencies, hold a duty in one,
  /// or held their last one there; and the reader.
  ///
  /// Who holds a duty elsewhere by now is that agency's to look after, and seen there.
  private static func staff(_ reach: Scope.Reach) -> SQL {
    let own: SQL = reach.officer.map { "id = \($0)" } ?? "1 = 0"
    guard !reach.agencies.isEmpty else {
      return "(SELECT id FROM every_officer WHERE \(own))"
    }
    let agencies = reach.agencies.sorted()
    return """
      (SELECT id FROM every_officer WHERE \(own) OR agency_id IN \(agencies)
       UNION
       SELECT held.officer_id
       FROM every_assignment AS held
       WHERE held.agency_id IN \(agencies)
         AND (held.until_day IS NULL OR NOT EXISTS (
           SELECT 1
           FROM every_assignment AS later
           WHERE later.officer_id = held.officer_id AND later.until_day IS NULL
         )))
      """
  }

  /// The rows of enrolments that are reached: of one's staff, and of the classes one teaches.
  private static func enrolled(_ reach: Scope.Reach, key: StaticString) -> SQL {
    let own: SQL = "officer_id IN \(staff(reach))"
    guard let trainer = reach.trainer else { return own }
    return """
      (\(own) OR \(SQL(verbatim: key.description)) IN (
        SELECT taught.id
        FROM every_enrolment AS taught
        JOIN class_trainer ON class_trainer.class_id = taught.class_id
        WHERE class_trainer.account_id = \(trainer)
      ))
      """
  }

  /// What happened to the officers whose whole record is reached, and to their evidence, which is
  /// reached as well.
  private static func told(of reach: Scope.Reach) -> SQL {
    """
    subject IN ('officer', 'assignment', 'evidence')
      AND subject_key IN (SELECT code FROM every_officer WHERE id IN \(staff(reach)))
    """
  }
}
