import Chronology
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

extension KeptPages {
  /// The pages for what comes after a class.
  func afterClasses(in records: ScopedRecords) throws -> [any Page] {
    var form = FeedbackPage(
      ID(1),
      try FeedbackScene(ID(1), on: ID(1), day: say.day, in: records)
    )
    form.typed = ["q1": text, "q2": text]
    form.problem = both
    var rating = RatingPage(
      try RatingScene(ID(9), on: say.day, in: records),
      RatingEntry(rater: text, day: text, levels: ["A1": text], words: ["A1": text])
    )
    rating.problem = both
    var correction = RatingPage(
      try GivenRating(.afterThreeMonths, of: ID(10), on: say.day, in: records),
      reason: text
    )
    correction.problem = both
    var ratings = try RatingsPage(on: say.day, after: nil, in: records)
    ratings.done = both
    let pages: [(any Page)?] = [
      form, rating, correction, ratings, FeedbackNoticePage(both),
      CalendarPage(nil, address: text, done: both),
      try FeedbackResultsPage(ID(1), on: say.day, in: records),
      try ClassFilePage(ID(1), in: records),
    ]
    return pages.compactMap(\.self)
  }

  /// A form with answers, and somebody who passed a class three months ago.
  var afterClasses: [SQL] {
    let key = String(repeating: "a", count: 64)
    return [
      "INSERT INTO feedback_form (code, from_day, open_days) VALUES ('P', '2011-01-01', 14)",
      """
      INSERT INTO feedback_question (form_code, place, code, kind, title_vi, title_en)
      VALUES ('P', 0, 'q1', 'rating', \(text), \(text)), ('P', 1, 'q2', 'text', \(text), \(text))
      """,
      "INSERT INTO feedback_answered (enrolment_id, class_id) VALUES (2, 1)",
      "INSERT INTO feedback_count (class_id, answers, told) VALUES (1, 6, 5)",
      """
      INSERT INTO feedback_rating (class_id, question_code, rating, answers, told)
      VALUES (1, 'q1', 4, 6, 5)
      """,
      """
      INSERT INTO feedback_text (key, class_id, question_code, words, told)
      VALUES (\(key), 1, 'q2', \(text), 1)
      """,
      "INSERT INTO competency (code, place, title_vi, title_en) VALUES ('A1', 0, \(text), \(text))",
      """
      INSERT INTO course_award (course_code, place, competency_code, level, mark, validity)
      VALUES ('TTDN-01', 0, 'A1', 2, 500, NULL)
      """,
      """
      INSERT INTO training_class (id, code, course_code, title, place, first_day, last_day, state)
      VALUES (9, 'LOP-9', 'TTDN-01', \(text), \(text), '2020-09-18', '2020-09-20', 'closed')
      """,
      "INSERT INTO enrolment (id, class_id, officer_id) VALUES (9, 9, 1), (10, 9, 2)",
      """
      INSERT INTO follow_up_rating (enrolment_id, months, competency_code, level, words, rater, day, at,
                                    actor)
      VALUES (10, 3, 'A1', 2, \(text), \(text), '2020-12-21', \(Self.now), \(text))
      """,
      """
      INSERT INTO result (enrolment_id, outcome, mark, credited_numerator, credited_denominator,
                          held_periods, coming_periods, recorded_at)
      VALUES (9, 'passed', 800, 4, 1, 4, 0, \(Self.now))
      """,
    ]
  }
}
