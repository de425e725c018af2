public import Personnel
import Vietnamese

extension PersonName {
  /// What stands in the place of the name of somebody who was erased.
  public static let erased = PersonName(
    full: erasedText,
    family: "",
    middle: "",
    given: erasedText
  )

  /// What stands in the place of a text that has to be there.
  static let erasedText = "Đã xóa theo quy định"
}

extension OfficerMerge {
  /// What stands in the place of the records before a merge once they were erased.
  public static let erasedImage = "{}"

  /// Whether the records before it are known no more, so that it can't be taken back.
  public var isErased: Bool { goneImage == Self.erasedImage }
}

extension SQL {
  /// Deletes the copies of some rosters, with the rows before and after, and what was remarked and
  /// decided. That they were sent, and their counts, stay. One that waits is turned down.
  public static func eraseRosters(_ batches: [ID<Batch>]) -> [SQL] {
    [
      "DELETE FROM batch_file WHERE batch_id IN \(batches)",
      "DELETE FROM batch_image WHERE batch_id IN \(batches)",
      "DELETE FROM roster_choice WHERE batch_id IN \(batches)",
      "UPDATE batch_row SET remarks = NULL WHERE batch_id IN \(batches)",
      "UPDATE batch SET state = 'refused' WHERE state = 'received' AND id IN \(batches)",
    ]
  }

  /// Forgets the records before some merges: they can't be taken back any more.
  public static func eraseImages(ofMerges ids: [ID<OfficerMerge>]) -> SQL {
    """
    UPDATE officer_merge
    SET gone_image = \(OfficerMerge.erasedImage), kept_before = \(OfficerMerge.erasedImage),
        kept_after = \(OfficerMerge.erasedImage), moved = \(OfficerMerge.erasedImage)
    WHERE id IN \(ids)
    """
  }

  /// Deletes some sign-ins.
  public static func delete(signIns ids: [ID<SignInRecord>]) -> SQL {
    "DELETE FROM sign_in WHERE id IN \(ids)"
  }

  /// Takes all that tells who somebody is out of the records, under all numbers that the person ever
  /// had: the present one and those of records that were merged into it. What was done stays, of
  /// nobody by name: duties, classes, attendance, results.
  public static func erase(_ officer: ID<Officer>, formerly ids: [ID<Officer>]) -> [SQL] {
    let all = [officer] + ids
    return particulars(of: officer) + training(of: officer) + account(of: officer)
      + rosters(naming: all) + merges(of: all) + eraseReportOrders
  }

  private static func particulars(of officer: ID<Officer>) -> [SQL] {
    let name = PersonName.erased
    return [
      """
      UPDATE officer
      SET full_name = \(name.full), family_name = \(name.family), middle_name = \(name.middle),
          given_name = \(name.given), sort_key = \(name.sortKey.text), search_key = '',
          match_key = '', birth_date = NULL, gender = NULL, national_id = NULL, phone = NULL,
          email = NULL, position = NULL, rank = NULL, education = NULL, political_theory = NULL,
          foreign_language = NULL, it_skill = NULL, agency_id = NULL, notes = NULL
      WHERE id = \(officer)
      """,
      deleteEthnicity(of: officer), deleteWords(of: officer),
      """
      UPDATE assignment SET decision_number = \(PersonName.erasedText), decision_day = NULL
      WHERE officer_id = \(officer)
      """,
      """
      UPDATE evidence SET source = '' WHERE officer_id = \(officer) AND kind <> 'courseResult'
      """,
    ]
  }

  private static func training(of officer: ID<Officer>) -> [SQL] {
    let enrolments: SQL = "(SELECT id FROM enrolment WHERE officer_id = \(officer))"
    let papers: SQL = "(SELECT id FROM certificate WHERE officer_id = \(officer))"
    return [
      """
      UPDATE nomination SET dispatch_number = NULL, dispatch_day = NULL, reason = NULL
      WHERE officer_id = \(officer)
      """,
      "UPDATE enrolment SET notes = NULL WHERE officer_id = \(officer)",
      """
      UPDATE enrolment SET withdrawn_reason = \(PersonName.erasedText)
      WHERE officer_id = \(officer) AND withdrawn_reason IS NOT NULL
      """,
      """
      UPDATE result_amendment SET reason = \(PersonName.erasedText)
      WHERE enrolment_id IN \(enrolments)
      """,
      """
      UPDATE amendment_proposal SET reason = \(PersonName.erasedText)
      WHERE enrolment_id IN \(enrolments)
      """,
      """
      UPDATE score_moderation SET reason = \(PersonName.erasedText)
      WHERE enrolment_id IN \(enrolments)
      """,
      """
      UPDATE follow_up_rating SET words = NULL, rater = \(PersonName.erasedText)
      WHERE enrolment_id IN \(enrolments)
      """,
      "DELETE FROM certificate_code WHERE certificate_id IN \(papers)",
      "UPDATE certificate SET number = NULL WHERE officer_id = \(officer)",
      """
      UPDATE certificate SET revoked_reason = \(PersonName.erasedText)
      WHERE officer_id = \(officer) AND revoked_reason IS NOT NULL
      """,
    ]
  }

  /// The account stays closed and nameless, since the log names it as an actor.
  private static func account(of officer: ID<Officer>) -> [SQL] {
    let own: SQL = "IN (SELECT id FROM account WHERE officer_id = \(officer))"
    let secrets: [SQL] = [
      "sign_in", "account_password", "second_factor", "recovery_code", "one_time_secret",
      "known_device", "calendar_feed",
    ].map { "DELETE FROM \(SQL(verbatim: $0)) WHERE account_id \(own)" }
    return secrets + [
      """
      UPDATE delegation SET reason = \(PersonName.erasedText)
      WHERE from_account_id \(own) OR to_account_id \(own)
      """,
      """
      UPDATE account
      SET full_name = \(PersonName.erasedText), name = 'xoa-' || CAST(id AS TEXT), disabled = 1,
          version = version + 1
      WHERE officer_id = \(officer)
      """,
    ]
  }

  /// The copies of the rosters in which the person stands go whole: a row can't be cut out of a file.
  private static func rosters(naming ids: [ID<Officer>]) -> [SQL] {
    let assignments: SQL = "(SELECT id FROM assignment WHERE officer_id IN \(ids))"
    let batches: SQL = "(SELECT batch_id FROM batch_row WHERE officer_id IN \(ids))"
    return [
      "DELETE FROM batch_file WHERE batch_id IN \(batches)",
      "UPDATE batch_row SET remarks = NULL WHERE officer_id IN \(ids)",
      """
      DELETE FROM batch_image
      WHERE (subject = 'officer' AND subject_id IN \(ids))
         OR (subject = 'assignment' AND subject_id IN \(assignments))
      """,
      """
      DELETE FROM roster_choice WHERE kind = 'person' AND value IN \(ids.map { "\($0)" })
      """,
    ]
  }

  private static func merges(of ids: [ID<Officer>]) -> [SQL] {
    [
      """
      UPDATE officer_merge
      SET gone_image = \(OfficerMerge.erasedImage), kept_before = \(OfficerMerge.erasedImage),
          kept_after = \(OfficerMerge.erasedImage), moved = \(OfficerMerge.erasedImage),
          reason = \(PersonName.erasedText)
      WHERE kept_id IN \(ids) OR gone_id IN \(ids)
      """,
      "DELETE FROM officer_distinct WHERE first_id IN \(ids) OR second_id IN \(ids)",
    ]
  }
}
