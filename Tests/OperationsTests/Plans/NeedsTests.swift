import Access
import Assessment
import Chronology
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

/// What agencies are asked before the plan of 2021 is made.
struct `A survey of needs` {
  let needs: NeedsDesk

  init() async throws { needs = try await NeedsDesk() }

  @Test
  func `asks every agency that has an officer with a duty, once a year`() async throws {
    let world = try needs.desk.world()
    _ = try await world.store.write { records in
      try records.run(
        "INSERT INTO agency (code, from_day, until_day, place) VALUES ('TRONG', '1990-01-01', NULL, 9)"
      )
    }
    try await needs.open()
    let survey = try await needs.survey()
    #expect(survey.last.slashed == "15/02/2021" && survey.letter?.number == "45/SNV-CCVC")
    let asked = try await world.store.read { try $0.needsReturns(of: survey.id) }
    #expect(
      asked.map(\.agency) == [
        try await needs.desk.agency("SNgV"), try await needs.desk.agency("STTTT"),
      ]
    )
    #expect(await needs.refusal { try await needs.open() } == .openedAlready(2021))
    let events = try await needs.desk.texts(
      "SELECT verb, subject_key, new_value FROM event WHERE subject = 'needsSurvey'"
    )
    #expect(
      events.count == 1 && events[0].contains("2021-02-15") && events[0].contains("\"asked\":2")
    )
  }

  @Test
  func `says of each wrong field what a right value looks like`() async throws {
    func problems(_ form: NeedsSurveyForm) async throws -> [NeedsSurveyField] {
      let refusal = await needs.refusal {
        try await OpenNeedsSurvey(form).run(in: needs.desk.world(), by: needs.desk.clerk)
      }
      guard case .wrongSurvey(let problems)? = refusal else { return [] }
      #expect(problems.allSatisfy { $0.sentence.vi != $0.sentence.en })
      return problems.map(\.field)
    }
    let wrong = NeedsSurveyForm(year: "năm", until: "hôm nào", letter: "", letterDay: "x")
    #expect(try await problems(wrong) == [.year, .until, .letterDay, .letter])
    // Before it is opened, and after the year that is planned.
    for until in ["03/01/2021", "01/01/2022", "31/02/2021"] {
      #expect(try await problems(NeedsSurveyForm(year: "2021", until: until)) == [.until])
    }
    #expect(
      try await problems(
        NeedsSurveyForm(year: "2021", until: "15/02/2021", letter: " ", letterDay: "04/01/2021")
      ) == [.letter]
    )
  }

  @Test
  func `asks nobody where no agency has an officer with a duty`() async throws {
    _ = try await needs.desk.store.write { try $0.run("DELETE FROM assignment") }
    #expect(await needs.refusal { try await needs.open() } == .nobodyToAsk)
    #expect(try await needs.desk.store.read { try $0.all(.needsSurveys) }.isEmpty)
  }

  @Test
  func `gets another last day, and asks agencies that have officers since`() async throws {
    _ = try await needs.desk.store.write { records in
      try records.run(
        """
        UPDATE assignment SET from_day = '2021-01-20'
        WHERE agency_id = (SELECT id FROM agency WHERE code = 'STTTT')
        """
      )
    }
    try await needs.open()
    let before = try await needs.survey()
    #expect(try await needs.desk.store.read { try $0.needsReturns(of: before.id) }.count == 1)
    let world = try needs.desk.world(at: NeedsDesk.moment("2021-01-25"))
    func change(_ until: String, seenAs seen: String) async throws {
      try await ChangeNeedsSurvey(of: 2021, seenAs: seen, NeedsSurveyForm(until: until))
        .run(in: world, by: needs.desk.clerk)
    }
    try await change("28/02/2021", seenAs: before.stamp)
    let after = try await needs.survey()
    #expect(after.last.slashed == "28/02/2021" && after.letter == nil)
    #expect(try await needs.desk.store.read { try $0.needsReturns(of: after.id) }.count == 2)
    #expect(
      await needs.refusal { try await change("01/03/2021", seenAs: before.stamp) }
        == .surveyChangedMeanwhile
    )
  }

  @Test
  func `takes no more once it is closed, and does again once it is opened again`() async throws {
    try await needs.open()
    func close(reopening: Bool = false) async throws {
      try await CloseNeedsSurvey(of: 2021, reopening: reopening)
        .run(in: needs.desk.world(), by: needs.desk.clerk)
    }
    #expect(await needs.refusal { try await close(reopening: true) } == .stillOpen)
    try await close()
    #expect(await needs.refusal { try await close() } == .closedAlready)
    #expect(await needs.refusal { try await needs.send("SNgV", [:]) } == .closedAlready)
    let (survey, answer) = (try await needs.survey(), try await needs.answer("SNgV"))
    #expect(answer.state(in: survey, on: survey.opened) == .missing)
    try await close(reopening: true)
    #expect(try await needs.send("SNgV", [:]) == .inTime)
  }
}

/// What an agency answers.
struct `A return of needs` {
  let needs: NeedsDesk

  init() async throws {
    needs = try await NeedsDesk()
    try await needs.open()
  }

  @Test
  func `is filled in with what the plan's proposal counts of the agency`() async throws {
    let proposal = try await needs.proposal().proposal
    #expect(!proposal.lines.isEmpty)
    for line in proposal.lines {
      var sum = 0
      for code in ["SNgV", "STTTT"] {
        let (agency, drawing) = (try await needs.desk.agency(code), try await needs.drawing(code))
        let own = line.quotas[agency, default: 0]
        #expect(drawing.gap(line.course) == own, "\(line.course) of \(code)")
        #expect(
          NeedsForm(drawing).lines[line.course.text]?.learners == (own > 0 ? "\(own)" : nil)
        )
        sum += own
      }
      #expect(sum == line.needs.count)
    }
  }

  @Test
  func `has what was sent, beside what was needed by the records`() async throws {
    let gap = try await needs.drawing("SNgV").gap(try #require(Code("TTDN-01")))
    #expect(gap > 0)
    var form = NeedsForm(notes: " Cần lớp   tiếng Anh ")
    form.lines["TTDN-01"] = NeedsForm.Line(learners: " 4 ", quarter: "2", notes: "Buổi sáng")
    form.lines["TTDN-12"] = NeedsForm.Line(learners: "1")
    #expect(try await needs.send("SNgV", form) == .inTime)
    let sent = try #require(try await needs.answer("SNgV").sent)
    let line = try #require(sent.lines.first { $0.course.text == "TTDN-01" })
    #expect(line.learners == 4 && line.gap == gap && line.quarter == 2 && line.notes == "Buổi sáng")
    #expect(sent.lines.first { $0.course.text == "TTDN-12" }?.learners == 1)
    #expect(sent.notes == "Cần lớp tiếng Anh" && sent.by == needs.desk.clerk.name)
    // What is needed and not asked for stands there as nought.
    let others = try await needs.drawing("SNgV").lines.map(\.course.text)
    #expect(Set(others).isSubset(of: sent.lines.map(\.course.text)))
    #expect(sent.learners == 5)
  }

  @Test
  func `is in time until the last day is over, and late from then on`() async throws {
    let survey = try await needs.survey()
    let unsent = try await needs.answer("STTTT")
    #expect(unsent.state(in: survey, on: survey.last) == .awaited)
    #expect(unsent.state(in: survey, on: survey.last.advanced(by: 1)) == .missing)
    #expect(try await needs.send("SNgV", ["TTDN-01": "2"], on: "2021-02-15") == .inTime)
    #expect(try await needs.send("STTTT", ["TTDN-01": "2"], on: "2021-02-16") == .late)
    // Sent again later, it stays as it was first.
    #expect(try await needs.send("SNgV", ["TTDN-01": "3"], on: "2021-02-20") == .inTime)
    let answer = try await needs.answer("SNgV")
    #expect(answer.sent?.first.slashed == "15/02/2021" && answer.sent?.last.slashed == "20/02/2021")
    // As of a day before it was sent it is not there yet.
    #expect(try await needs.answer("STTTT").state(in: survey, on: survey.last) == .awaited)
  }

  @Test
  func `takes the place of the one before, and the log has both`() async throws {
    try await needs.send("SNgV", ["TTDN-01": "2", "TTDN-03": "1"])
    try await needs.send("SNgV", ["TTDN-01": "5"])
    try await needs.send("SNgV", ["TTDN-01": "5"])
    #expect(try await needs.answer("SNgV").sent?.learners == 5)
    let events = try await needs.desk.texts(
      """
      SELECT verb, subject_key, coalesce(old_value, ''), new_value FROM event
      WHERE subject = 'needsReturn' ORDER BY id
      """
    )
    #expect(events.count == 2, "the same once more changes nothing")
    #expect(events[1].contains("2021/SNgV"))
    #expect(events[1].contains("TTDN-01 2; TTDN-03 1") && events[1].contains("TTDN-01 5"))
  }

  @Test
  func `of two senders keeps the first, and tells the second`() async throws {
    let seen = try await needs.answer("SNgV").stamp
    try await needs.send("SNgV", ["TTDN-01": "2"], seenAs: seen)
    #expect(
      await needs.refusal { try await needs.send("SNgV", ["TTDN-01": "9"], seenAs: seen) }
        == .sentMeanwhile
    )
    #expect(try await needs.answer("SNgV").sent?.learners == 2)
  }

  @Test
  func `says of each wrong field what to write, and nothing is sent`() async throws {
    var form = NeedsForm()
    form.lines["TTDN-01"] = NeedsForm.Line(learners: "ba người")
    form.lines["TTDN-02"] = NeedsForm.Line(learners: "-1")
    form.lines["TTDN-03"] = NeedsForm.Line(learners: "1", quarter: "5")
    form.lines["KHONG-CO"] = NeedsForm.Line(learners: "1")
    guard
      case .wrongReturn(let problems)? = await needs.refusal({ try await needs.send("SNgV", form) })
    else { return #expect(Bool(false), "nothing was refused") }
    #expect(
      Set(problems.map(\.field.rawValue)) == ["n.TTDN-01", "n.TTDN-02", "q.TTDN-03", "n.KHONG-CO"]
    )
    #expect(problems.contains { $0.sentence.vi.contains("“ba người” không phải là số người") })
    #expect(try await needs.answer("SNgV").sent == nil)
  }

  @Test
  func `may ask for nothing`() async throws {
    #expect(try await needs.send("SNgV", [:]) == .inTime)
    #expect(try await needs.answer("SNgV").sent?.learners == 0)
  }

  @Test
  func `is nobody's to send who does not answer for the agency`() async throws {
    let scope = try await needs.desk.scope(of: "STTTT")
    let refusal = await needs.refusal {
      try await SendNeeds(
        for: 2021,
        of: needs.desk.agency("SNgV"),
        seenAs: "none",
        NeedsForm()
      ).run(in: needs.desk.world(), by: needs.desk.clerk, within: scope)
    }
    #expect(refusal == .noSuchReturn)
    let survey = try await needs.survey()
    let seen = try await needs.desk.store.read {
      try ScopedRecords($0, scope).needsReturns(of: survey.id)
    }
    #expect(seen.map(\.agency) == [try await needs.desk.agency("STTTT")])
    #expect(
      try await needs.desk.store.read { try ScopedRecords($0, scope).all(.needsDue) }.count == 1
    )
  }
}
