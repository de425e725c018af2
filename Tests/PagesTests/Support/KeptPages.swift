import Access
import Chronology
import Intake
import Operations
import Pages
import Personnel
import Records
import Vietnamese

/// Pages that are made of what is on record, or of a form that was sent, with one text in every field.
struct KeptPages {
  let text: String
  let say: Speaker

  static let now = Instant(startOf: Sketch.day("2020-12-31"))

  var both: Bilingual { Bilingual(vi: text, en: text) }

  /// All of them.
  static func all(_ text: String, in language: Language) async throws -> [any Page] {
    let say = Speaker(language: language, day: Sketch.day("2020-12-31"), formMark: "0123")
    let pages = KeptPages(text: text, say: say)
    let store = try await pages.store()
    return try await store.read { try pages.kept(in: $0) } + pages.forms() + pages.signIns()
  }

  private func kept(in records: any Reading) throws -> [any Page] {
    let day = say.day
    guard let reader = try records.reader(ID(1), on: day),
      let account = try AccountPage(
        ID(1),
        say: say,
        secret: text,
        problem: both,
        done: both,
        in: records
      )
    else { return [] }
    let pair = try MergePair(ID(1), ID(2), in: records)
    var merge = try MergePage(pair, in: records)
    merge.reason = text
    merge.problem = both
    let refused = RostersPage.Refused(file: text, explanations: [both])
    return try [
      account, merge,
      SearchPage(
        text: text,
        officers: [
          .init(
            id: ID(1),
            code: text,
            name: text,
            position: text,
            assignments: [.init(agency: both, duty: both)]
          )
        ],
        hasMoreOfficers: true,
        others: [.init(.agency, code: text, name: both, address: .agency(ID(1)))]
      ), StartPage(reader), try DuplicatesPage(in: records),
      try AccountsPage(
        on: day,
        typed: .init(name: text, fullName: text, officer: text),
        problem: both,
        in: records
      ),
      try OwnAccountPage(reader, here: ID(1), on: day, problem: both, done: both, in: records),
      try LogPage(LogQuestion(actor: text, key: text), in: records),
      try LogPage(LogQuestion(), in: records), try JobsPage(at: Self.now, in: records),
      try RetentionPage(on: day, in: records),
      try RostersPage(refusal: refused, in: records),
      RosterProgressPage(ID(1), file: text, progress: .init(stage: "writing", done: 1, total: 2)),
    ] + rollCalls(in: records) + reports(in: records)
      + classes(in: Self.everybody(records)) + afterClasses(in: Self.everybody(records))
      + plans(in: Self.everybody(records)) + needs(in: Self.everybody(records))
  }

  private static func everybody(_ records: any Reading) -> ScopedRecords {
    ScopedRecords(records, Scope(.everybody, seesSensitive: true, seesNationalID: true))
  }

  private func rollCalls(in records: any Reading) throws -> [any Page] {
    let everybody = Scope(.everybody, seesSensitive: true, seesNationalID: true)
    let page = try RollCallPage(
      ID(1),
      of: ID(1),
      for: ID(1),
      key: text,
      in: ScopedRecords(records, everybody)
    )
    let scoped = ScopedRecords(records, everybody)
    guard var page, let sheet = try SignatureSheetPage(ID(1), in: scoped) else { return [] }
    page.done = both
    page.refusal = both
    page.reason = text
    let wall = try CheckInWallPage(ID(1), of: ID(1), at: Self.now, site: text, in: scoped)
    guard let wall else { return [page, sheet] }
    return [page, sheet, wall]
  }

  private func forms() throws -> [any Page] {
    let choices = [Choice(text, text)]
    let problems = OfficerEntry.fields.map { FieldProblem($0, both) }
    let entry = OfficerEntry(
      Dictionary(uniqueKeysWithValues: OfficerEntry.fields.map { ($0, text) })
    )
    let known = OfficerRecord(
      officer: Officer(
        id: ID(1),
        code: try Sketch.code("PY-1"),
        name: PersonName(full: text, family: "", middle: "", given: text)
      ),
      ethnicity: text
    )
    var officer = OfficerFormPage(
      .init(known),
      entry: entry,
      agencies: choices,
      seesSensitive: true,
      key: text
    )
    officer.problems = problems
    officer.reason = text
    officer.refusal = both
    officer.theirs = OfficerEntry([.position: text + "2"])
    var assignment = AssignmentFormPage(
      of: ID(1),
      named: text,
      known: .init(id: ID(1), stamp: text),
      entry: AssignmentEntry(
        Dictionary(uniqueKeysWithValues: AssignmentEntry.fields.map { ($0, text) })
      ),
      agencies: choices,
      duties: choices,
      key: text
    )
    assignment.problems = AssignmentEntry.fields.map { FieldProblem($0, both) }
    assignment.reason = text
    assignment.refusal = both
    assignment.theirs = AssignmentEntry([.decision: text + "2"])
    return [officer, assignment, NewClassPage(courses: choices, classes: choices)]
      + agencyForms(choices)
  }

  private func agencyForms(_ choices: [Choice]) -> [any Page] {
    let form = AgencyForm(
      nameVi: text,
      nameEn: text,
      kind: .department,
      group: .departments,
      parent: text
    )
    return [
      nil, AgencyFormPage.Known(id: ID(1), name: both, stamp: text, since: text, hasEnd: true),
    ]
    .map { known in
      var page = AgencyFormPage(known, form: form, agencies: choices, key: text)
      page.typed = ["code": text, "from": text, "after": text, "last": text, "reason": text]
      page.successors = [text]
      page.refusal = both
      return page
    }
  }

  private func signIns() -> [any Page] {
    [
      SignInPage(name: text, next: "/officers?q=" + text, problem: both, done: both),
      CodePage(next: "/officers", problem: both), CertificateCheckPage(.waits(both)),
      CertificateCheckPage(.unknown), CheckInPage(session: ID(1), code: text, isDone: false),
      CheckInPage(session: ID(1), code: text, isDone: true),
      SetUpFactorPage(secret: "ABCDEFGH", link: text, next: "/", problem: both),
      RecoveryCodesPage(codes: [text], next: "/officers"),
      SetPasswordPage(isFirst: true, code: text, name: text, fullName: text, problem: both),
      SetPasswordPage(isFirst: false, code: text, problem: both),
    ]
  }
}

extension KeptPages {
  /// Records of which every text is the one given.
  private func store() async throws -> any Store {
    let store = try await Hamlet.emptyStore()
    let training = training + calls + reportCopies + afterClasses + plans + needs
    let (people, accounts, log) = (people, accounts, log)
    try await store.write { records in
      for statement in people + accounts + training { try records.run(statement) }
      try records.addWordsOfAllOfficers()
      for event in log { try records.run(.insert(event, at: Self.now, by: actor, batch: nil)) }
    }
    return store
  }

  private var actor: Actor { Actor(text, from: text) ?? .program }

  private var people: [SQL] {
    let agency: SQL =
      "INSERT INTO agency (id, code, from_day, place) VALUES (1, 'SNV', '1990-01-01', 1)"
    let standing: SQL = """
      INSERT INTO agency_standing
        (agency_id, from_day, name_vi, name_en, kind, agency_group)
      VALUES (1, '1990-01-01', \(text), \(text), 'department', 'departments')
      """
    let officers = [1, 2].map { id -> SQL in
      """
      INSERT INTO officer
        (id, code, full_name, family_name, middle_name, given_name, sort_key, search_key, match_key,
         birth_date, phone, email, position, rank, education, political_theory, foreign_language,
         it_skill, agency_id, notes)
      VALUES (\(id), \("PY-\(id)"), \(text), '', '', \(text), 'a', 'a', \(text.matchingFold),
              '1980-02-03', \(text + "\(id)"), \(text + "\(id)"), \(text + "\(id)"), \(text), \(text),
              \(text), \(text), \(text), 1, \(text))
      """
    }
    return [agency, standing] + officers
  }

  /// A class with a session that is called, and a mark on which two differ.
  private var training: [SQL] {
    [
      """
      INSERT INTO grading_scheme (code, title_vi, title_en, from_day)
      VALUES ('TEN', \(text), \(text), '1990-01-01')
      """,
      """
      INSERT INTO course (code, title_vi, title_en, scheme_code, resit, step, pass_attendance, pass_mark,
                          document_kind, document_title_vi, document_title_en)
      VALUES ('TTDN-01', \(text), \(text), 'TEN', 'best', 10, 80, 500, 'attestation', \(text), \(text))
      """,
      """
      INSERT INTO training_class (id, code, course_code, title, place, first_day, last_day, state, notes)
      VALUES (1, 'LOP-1', 'TTDN-01', \(text), \(text), '2020-12-30', '2020-12-31', 'running', \(text))
      """,
      """
      INSERT INTO class_session (id, class_id, day, part, part_place, periods, roll_call_closed, topic)
      VALUES (1, 1, '2020-12-30', 'morning', 1, 4, 0, \(text)),
             (2, 1, '2020-12-31', 'morning', 1, 4, 0, \(text))
      """,
      """
      INSERT INTO attendance_status (code, place, title_vi, title_en, symbol, share_numerator,
                                     share_denominator, excused, from_day)
      VALUES ('present', 1, \(text), \(text), 'x', 1, 1, 0, '1990-01-01'),
             ('absent', 2, \(text), \(text), 'v', 0, 1, 0, '1990-01-01')
      """,
      "INSERT INTO enrolment (id, class_id, officer_id, notes) VALUES (1, 1, 1, \(text)), (2, 1, 2, \(text))",
      """
      INSERT INTO attendance (session_id, enrolment_id, class_id, status_code)
      VALUES (1, 1, 1, 'present')
      """,
      """
      INSERT INTO attendance_difference (session_id, enrolment_id, class_id, status_code, at, actor)
      VALUES (1, 1, 1, 'absent', \(Self.now), \(text))
      """,
    ]
  }

  private var accounts: [SQL] {
    let moment = Self.now
    let ends = Instant(startOf: Sketch.day("2021-01-01"))
    let accounts = [1, 2].map { id -> SQL in
      """
      INSERT INTO account (id, name, full_name, officer_id, disabled, created_at, version)
      VALUES (\(id), \("ten.\(id)"), \(text), \(id), 0, \(moment), 1)
      """
    }
    return accounts + [
      """
      INSERT INTO account_grant (account_id, role, agency_id, from_day)
      VALUES (1, 'administrator', NULL, '2020-01-01'), (1, 'agencyHR', 1, '2020-01-01'),
             (2, 'provinceHR', NULL, '2020-01-01')
      """,
      """
      INSERT INTO delegation (from_account_id, to_account_id, from_day, until_day, reason)
      VALUES (1, 2, '2020-12-01', '2021-12-01', \(text)),
             (2, 1, '2020-12-01', '2021-12-01', \(text))
      """,
      """
      INSERT INTO sign_in (account_id, digest, stage, began_at, seen_at, ends_at, source, agent)
      VALUES (1, \(String(repeating: "a", count: 64)), 'complete', \(moment), \(moment), \(ends),
              \(text), \(text)),
             (1, \(String(repeating: "b", count: 64)), 'complete', \(moment), \(moment), \(ends),
              \(text), \(text))
      """,
      "INSERT INTO second_factor (account_id, sealed_secret, confirmed_at) VALUES (1, \([1] as [UInt8]), \(moment))",
      """
      INSERT INTO job (name, holder, began_at, leased_until, stage, done, total)
      VALUES (\(text), \(text), \(moment), \(ends), NULL, 1, 2)
      """,
      """
      INSERT INTO job (name, holder, began_at, ended_at, failure)
      VALUES (\(text + "2"), \(text), \(moment), \(moment), \(text))
      """,
      """
      INSERT INTO batch (verb, file_name, sha256, at, actor, rows_read, rows_changed, rows_held,
                         rows_good, state)
      VALUES ('roster import', \(text), \(String(repeating: "c", count: 64)), \(moment), \(text), 1, 1,
              0, 1, 'applied')
      """,
    ]
  }

  /// An event of every kind, and of every subject.
  private var log: [Event] {
    let fields = Fields([(text, .text(text)), ("fullName", .text(text)), ("agency", .text(text))])
    let verbs = Event.Verb.allCases.map { verb in
      Event(verb, .account, key: "ten.1", old: fields, new: fields, reason: text)
    }
    let subjects = Event.Subject.allCases.map { subject in
      Event(.changed, subject, key: text, new: fields, reason: text)
    }
    let reasons = Refused.Why.allCases.map { why in
      Event(.refused, .address, key: text, new: Fields([("why", .text(why.rawValue))]))
    }
    let factors = ["password", "timedCode", "recoveryCode"].map { factor in
      Event(.signedIn, .account, key: "ten.1", new: Fields([("factor", .text(factor))]))
    }
    return verbs + subjects + reasons + factors
  }
}
