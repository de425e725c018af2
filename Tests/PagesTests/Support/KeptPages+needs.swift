import Chronology
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

extension KeptPages {
  /// The pages of what agencies need: a survey that is open, one that is closed, an answer to each, and the
  /// shares that they make of a draft.
  func needs(in records: ScopedRecords) throws -> [any Page] {
    var pages: [any Page] = []
    for mayKeep in [true, false] {
      var list = try NeedsPage(say: say, mayKeep: mayKeep, in: records)
      list.refusal = both
      list.problems = NeedsSurveyField.allCases.map { NeedsSurveyProblem($0, both) }
      if mayKeep { list.form = form }
      pages.append(list)
    }
    for year in [2020, 2021, 2022] {
      let filters = [nil] + NeedsSurveyPage.Filter.allCases.map { Optional($0) }
      for (only, mayKeep) in filters.map({ ($0, true) }) + [(nil, false)] {
        let page = try NeedsSurveyPage(
          of: year,
          only: only,
          mayKeep: mayKeep,
          say: say,
          in: records
        )
        guard var page else { continue }
        (page.form, page.refusal, page.done) = (form, both, both)
        page.problems = NeedsSurveyField.allCases.map { NeedsSurveyProblem($0, both) }
        pages.append(page)
      }
      for maySend in [true, false] { pages += try answers(to: year, maySend, in: records) }
    }
    if var proposal = try proposal(in: records) {
      proposal.problem = both
      pages.append(proposal)
    }
    return pages
  }

  private var form: NeedsSurveyForm {
    NeedsSurveyForm(year: text, until: text, letter: text, letterDay: text)
  }

  private func answers(
    to year: Int,
    _ maySend: Bool,
    in records: ScopedRecords
  ) throws -> [any Page] {
    let page = try NeedsReturnPage(
      of: ID(1),
      for: year,
      maySend: maySend,
      say: say,
      at: Self.now,
      in: records
    )
    guard var page else { return [] }
    (page.refusal, page.done) = (both, both)
    let fields: [NeedsField] = [
      .learners("TTDN-01"), .quarter("TTDN-01"), .notes("TTDN-01"), .notes,
    ]
    page.problems = fields.map { NeedsProblem($0, both) }
    let line = NeedsForm.Line(learners: text, quarter: "2", notes: text)
    page.form = NeedsForm(lines: ["TTDN-01": line], notes: text)
    page.theirs = NeedsForm(
      lines: ["TTDN-01": NeedsForm.Line(learners: text + "2", quarter: "3", notes: text + "2")],
      notes: text + "2"
    )
    return [page]
  }

  private func proposal(in records: ScopedRecords) throws -> PlanProposalPage? {
    try PlanProposalPage(
      for: 2021,
      opened: "TTDN-01",
      mayKeep: true,
      say: say,
      at: Self.now,
      in: records
    )
  }

  /// Three surveys: one that is over, one in which an agency answered, one that nobody answered.
  var needs: [SQL] {
    [
      """
      INSERT INTO needs_survey (id, year, opened_on, last_day, letter_number, letter_day, closed_on)
      VALUES (1, 2020, '2019-09-01', '2019-10-15', \(text), '2019-09-01', '2019-12-01'),
             (2, 2021, '2020-09-01', '2020-10-15', \(text), NULL, NULL),
             (3, 2022, '2020-12-01', '2021-10-15', NULL, NULL, NULL)
      """,
      """
      INSERT INTO needs_return (id, survey_id, agency_id, first_sent_on, sent_on, sent_by, notes)
      VALUES (1, 1, 1, '2019-10-20', '2019-10-21', \(text), \(text)),
             (2, 2, 1, '2020-10-01', '2020-10-01', \(text), \(text)),
             (3, 3, 1, NULL, NULL, NULL, NULL)
      """,
      """
      INSERT INTO needs_line (return_id, course_code, learners, gap, quarter, notes)
      VALUES (1, 'TTDN-01', 3, 5, 2, \(text)), (2, 'TTDN-01', 4, 1, NULL, \(text))
      """,
    ]
  }
}
