public import Chronology
public import Personnel
public import Training

extension Query where Answer == ID<NeedsSurvey> {
  /// Writes a survey down.
  public static func insertNeedsSurvey(
    of year: Int,
    opened: Day,
    until last: Day,
    letter: Dispatch?
  ) -> Self {
    Query(
      """
      INSERT INTO needs_survey (year, opened_on, last_day, letter_number, letter_day)
      VALUES (\(year), \(opened), \(last), \(letter?.number), \(letter?.day))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Writes down how a survey stands now.
  public static func update(_ survey: NeedsSurvey) -> SQL {
    """
    UPDATE needs_survey
    SET last_day = \(survey.last), letter_number = \(survey.letter?.number),
        letter_day = \(survey.letter?.day), closed_on = \(survey.closed)
    WHERE id = \(survey.id)
    """
  }

  /// Asks an agency; one that was asked before stays as it is.
  public static func ask(_ agency: ID<Agency>, in survey: ID<NeedsSurvey>) -> SQL {
    """
    INSERT INTO needs_return (survey_id, agency_id) VALUES (\(survey), \(agency))
    ON CONFLICT (survey_id, agency_id) DO NOTHING
    """
  }
}

extension Writing {
  /// Puts what an agency sent in the place of what it sent before.
  public func replace(_ sent: NeedsReturn.Sent, of answer: ID<NeedsReturn>) throws {
    try run(
      """
      UPDATE needs_return
      SET first_sent_on = \(sent.first), sent_on = \(sent.last), sent_by = \(sent.by),
          notes = \(sent.notes)
      WHERE id = \(answer)
      """
    )
    try run("DELETE FROM needs_line WHERE return_id = \(answer)")
    for line in sent.lines {
      try run(
        """
        INSERT INTO needs_line (return_id, course_code, learners, gap, quarter, notes)
        VALUES (\(answer), \(line.course), \(line.learners), \(line.gap), \(line.quarter),
                \(line.notes))
        """
      )
    }
  }
}
