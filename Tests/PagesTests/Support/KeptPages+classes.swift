import Access
import Chronology
import Intake
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

extension KeptPages {
  /// The pages on which a class is called, nominated for, marked and signed.
  func classes(in records: ScopedRecords) throws -> [any Page] {
    try [call(nil), call(.init(id: ID(1), title: text, stamp: text))] + nominations(in: records)
      + results(in: records)
  }

  private func call(_ known: ClassCallPage.Known?) throws -> any Page {
    var form = ClassCallForm()
    form.code = text
    form.course = "TTDN-01"
    (form.title, form.place, form.room, form.notes) = (text, text, text, text)
    (form.first, form.seats, form.lastDay) = (text, text, text)
    (form.letterNumber, form.letterDay) = (text, text)
    form.sessions = [
      .init(day: text, part: "morning", periods: text, topic: text, room: text),
      .init(day: text, part: "afternoon"),
    ]
    form.trainers = ["ten.1"]
    form.quotas = ["SNV": text]
    var page = ClassCallPage(
      known,
      form: form,
      course: .init(code: try Sketch.code("TTDN-01"), title: both),
      agencies: [.init(code: "SNV", name: both, need: 2)],
      trainers: [Choice("ten.1", text)],
      clashes: [both],
      key: text
    )
    page.refusal = both
    page.reason = text
    return page
  }

  private func nominations(in records: ScopedRecords) throws -> [any Page] {
    var page = try NominationsPage(
      ID(1),
      .init(mayApprove: true, agency: "SNV"),
      say: say,
      knownAt: Self.now,
      key: text,
      in: records
    )
    page.problem = both
    page.done = ID(1)
    page.letter = LetterTexts(number: text, day: text)
    var nominee = try NomineePage(
      ID(1),
      of: ID(1),
      say: say,
      knownAt: Self.now,
      key: text,
      in: records
    )
    nominee?.problem = both
    nominee?.typed = ["reason": text, "number": text, "day": text, "why": text]
    return [page, try nominationList(in: records)] + (nominee.map { [$0] } ?? [])
  }

  private func nominationList(in records: ScopedRecords) throws -> any Page {
    let scene = try NominationScene(ID(1), in: records)
    let rule = CandidacyRule(
      course: scene.course,
      trainingClass: scene.trainingClass.code,
      first: scene.trainingClass.days.from,
      slots: []
    )
    let row = ListRow(sheet: text, number: 7)
    let line = NominationList.Named(
      row: row,
      nominee: Nominee(ID(2), of: ID(1)),
      code: try Sketch.code("PY-2"),
      name: text,
      position: text,
      agency: both,
      candidacy: rule.decide(ID(2), CandidateFacts()),
      lack: .noQuota(of: 2)
    )
    let reasons: [NominationHold] = [
      .unreadable([both]), .unknown, .elsewhere(both), .elsewhere(nil), .twice(row),
      .noDuty(on: Sketch.day("2020-12-30")), .nominated(.endorsed), .enrolled,
      .obstructed([.hasItAlready(until: nil)]),
    ]
    return NominationListPage(
      for: ID(1),
      named: text,
      file: text,
      agency: both,
      coded: text,
      letter: LetterTexts(number: text, day: text),
      nominees: [.init(line, grounds: [both])],
      held: reasons.map { .init(row: row, name: text, why: $0) } + [try asked(line)],
      remarks: [both],
      ignored: [both],
      stamp: text,
      key: text
    )
  }

  /// A row that may mean somebody who could go, and somebody who could not.
  private func asked(_ line: NominationList.Named) throws -> NominationList.Held {
    var values = RosterValues()
    values.name = PersonName(suggestingPartsOf: text)
    values.birthDate = PartialDate(iso: "1980-02")
    values.agency = text
    let candidate = Candidate(
      officer: line.nominee.officer,
      code: line.code,
      name: text,
      birthDate: PartialDate(iso: "1980"),
      nationalID: nil,
      position: text,
      agency: both,
      reason: .nameAndAgency
    )
    let standings: [NominationList.Offer.Standing] = [
      .goes(line.nominee, line.candidacy, line.lack), .held(.twice(line.row)),
    ]
    return NominationList.Held(
      row: line.row,
      name: text,
      why: .perhaps([candidate]),
      asks: NominationList.Asked(
        values: values,
        offers: standings.map { NominationList.Offer(candidate: candidate, standing: $0) }
      )
    )
  }

  private func results(in records: ScopedRecords) throws -> [any Page] {
    guard let results = try ClassResults(ID(1), in: records),
      let learner = results.learners.first
    else { return [] }
    let reader = ResultsReader(name: text, mayRecord: true, maySign: true)
    var grid = ResultsPage(results, attempt: 1, reader: reader, day: text)
    (grid.refusal, grid.done, grid.remarks, grid.faults) = (both, both, [both], [both])
    let cell = ScoreCell(learner.id, try Sketch.code("TN"), attempt: 1)
    grid.typed = [cell: text]
    let day = Sketch.day("2020-12-30")
    let entry = ScoreEntry(
      cell,
      ScoreValue(try Sketch.score(650), on: day),
      seen: ScoreValue(try Sketch.score(700), on: day)
    )
    let check = ScoreCheck([entry], on: results, by: text)
    var review = ResultsReviewPage(results, check, entries: [entry], attempt: 1, key: text)
    review.remarks = [both]
    let events = [Event.Subject.score, .result].compactMap {
      try? records.all(.history(of: $0, key: "LOP-1 PY-1"))
    }
    var one = LearnerResultPage(
      results,
      learner,
      reader: reader,
      amendments: try records.all(.amendments(of: [learner.id])),
      history: events.flatMap { $0 }
    )
    (one.refusal, one.done, one.typed) = (both, both, ["reason": text, "score": text])
    let looking = ResultsReader(name: text, mayRecord: false, maySign: true)
    return [grid, ResultsPage(results, attempt: 2, reader: looking, day: text), review, one]
  }

  /// A call, two nominations with what was done, scores and a change of a signed one.
  var calls: [SQL] {
    let now = Self.now
    return [
      """
      INSERT INTO course_component (course_code, place, code, title_vi, title_en, weight, markers)
      VALUES ('TTDN-01', 1, 'TN', \(text), \(text), 40, 1), ('TTDN-01', 2, 'TH', \(text), \(text), 60, 2)
      """,
      """
      INSERT INTO class_call (class_id, room, seats, nominate_until, letter_number, letter_day)
      VALUES (1, \(text), 30, '2020-12-20', \(text), '2020-12-01')
      """,
      "INSERT INTO class_quota (class_id, agency_id, seats) VALUES (1, 1, 5)",
      """
      INSERT INTO nomination (id, class_id, agency_id, officer_id, dispatch_number, dispatch_day, state,
                              reason)
      VALUES (1, 1, 1, 1, \(text), '2020-12-02', 'endorsed', \(text)),
             (2, 1, 1, 2, \(text), '2020-12-02', 'returned', \(text))
      """,
      """
      INSERT INTO class_action (id, class_id, agency_id, kind, people, waiting, at, actor, reason)
      VALUES (1, 1, 1, 'endorsed', 2, 1, \(now), \(text), \(text))
      """,
      """
      INSERT INTO score (enrolment_id, class_id, course_code, component_code, day, attempt, score,
                         recorded_by)
      VALUES (1, 1, 'TTDN-01', 'TN', '2020-12-30', 1, 700, \(text))
      """,
      """
      INSERT INTO marker_score (enrolment_id, class_id, course_code, component_code, attempt, marker,
                                score, day, at)
      VALUES (1, 1, 'TTDN-01', 'TH', 1, 'a', 300, '2020-12-30', \(now)),
             (1, 1, 'TTDN-01', 'TH', 1, 'b', 900, '2020-12-30', \(now))
      """,
      """
      INSERT INTO result (enrolment_id, outcome, mark, credited_numerator, credited_denominator,
                          held_periods, coming_periods, recorded_at)
      VALUES (1, 'incomplete', NULL, 4, 1, 4, 4, \(now))
      """,
      """
      INSERT INTO result_amendment (enrolment_id, at, actor, reason, old_value, new_value, approved_by)
      VALUES (1, \(now), \(text), \(text), '{"score":600}', '{"score":700}', \(text))
      """,
    ]
  }
}
