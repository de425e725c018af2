import Access
import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing
import Vietnamese

/// An officer who is typed into a form: added, changed, never twice, never over another's change.
struct `An officer in a form` {
  let scene: Scene

  init() async throws {
    scene = try await Scene()
    try await scene.importProvince()
  }

  static let hoa: [RosterField: String] = [
    .fullName: "NGUYỄN VĂN HÒA", .birthDate: "5/2/1980", .gender: "Nam",
    .nationalID: "054080000012", .employeeCode: "PY-000101", .phone: "0905.123.456",
    .email: "hoa@phuyen.gov.vn", .agency: "SNgV", .position: "Phó Giám đốc", .ethnicity: "Kinh",
  ]

  @discardableResult
  func add(
    _ texts: [RosterField: String] = hoa,
    within scope: Scope = .whole,
    isSurelyNew: Bool = false,
    key: FormKey? = nil
  ) async throws -> ID<Officer> {
    try await AddOfficer(OfficerEntry(texts), isSurelyNew: isSurelyNew, key: key)
      .run(in: scene.world, by: scene.lan, within: scope)
  }

  func record(_ id: ID<Officer>) async throws -> OfficerRecord {
    try #require(try await scene.all(Query<OfficerRecord>.officers([id])).first)
  }

  func change(
    _ id: ID<Officer>,
    seenAs stamp: String? = nil,
    leaving theirs: Set<RosterField> = [],
    within scope: Scope = .whole,
    because reason: String? = nil,
    _ edit: (inout [RosterField: String]) -> Void
  ) async throws {
    let record = try await record(id)
    var texts = OfficerEntry(record).texts
    edit(&texts)
    try await ChangeOfficer(
      id,
      seenAs: stamp ?? record.stamp,
      OfficerEntry(texts),
      leaving: theirs,
      because: reason
    ).run(in: scene.world, by: scene.lan, within: scope)
  }

  /// The scope of the personnel staff of one agency.
  func staff(of code: String, seesSensitive: Bool = false) async throws -> Scope {
    let code = try #require(Code<Agency>(code))
    let agency = try #require(try await scene.all(.agencyID(code)).first)
    return Scope(
      .some(.init(agencies: [agency])),
      seesSensitive: seesSensitive,
      seesNationalID: true
    )
  }

  func refusal(_ body: () async throws -> Void) async -> OfficerRefusal? {
    do {
      try await body()
      return nil
    } catch { return error as? OfficerRefusal }
  }

  func wrongFields(_ body: () async throws -> Void) async -> [RosterField] {
    guard case .wrong(let problems) = await refusal(body) else { return [] }
    return problems.map(\.field)
  }
}

extension `An officer in a form` {
  @Test
  func `is read by the rules of rosters`() async throws {
    let officer = try await record(add())
    #expect(officer.officer.name.full == "Nguyễn Văn Hòa")
    #expect(officer.officer.name.given == "Hòa")
    #expect(officer.officer.birthDate?.description == "1980-02-05")
    #expect(officer.officer.phone == "+84905123456")
    #expect(officer.officer.nationalID?.digits == "054080000012")
    #expect(officer.agency?.text == "SNgV")
    #expect(officer.ethnicity == "Kinh")
    let event = try #require(try await scene.events().last)
    #expect(event[0...2] == ["added", "officer", "PY-000101"])
    #expect(!event[4].contains("054080000012"))
    #expect(!event[4].contains("Kinh"))
  }

  @Test
  func `gets a code of ours where none is typed`() async throws {
    var texts = Self.hoa
    texts[.employeeCode] = ""
    #expect(try await record(add(texts)).officer.code.text == "CB-00001")
    let other: [RosterField: String] = [.fullName: "Lê Thị Hoa", .agency: "SNgV"]
    #expect(try await record(add(other)).officer.code.text == "CB-00002")
  }

  @Test
  func `is refused with each field that is wrong, and nothing is written`() async throws {
    let before = try await scene.fingerprint()
    let fields = await wrongFields {
      try await add([
        .birthDate: "31/02/1980", .nationalID: "12345", .agency: "KHONG-CO", .employeeCode: "a b",
      ])
    }
    #expect(Set(fields).isSuperset(of: [.fullName, .birthDate, .nationalID, .agency]))
    #expect(try await scene.fingerprint() == before)
  }

  @Test
  func `is not added to an agency that has ended`() async throws {
    var texts = Self.hoa
    texts[.agency] = "DH"
    // The district became a town on the first of June 2020 and ends in 2025.
    _ = try await add(texts)
    let later = try await Scene(at: "2026-01-05T08:00:00+07:00")
    try await later.importProvince()
    let refusal = await refusal {
      _ = try await AddOfficer(OfficerEntry(texts))
        .run(in: later.world, by: later.lan, within: .whole)
    }
    guard case .wrong(let problems) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(problems.map(\.field) == [.agency])
    #expect(problems[0].sentence.vi.contains("30/06/2025"))
  }

  @Test
  func `is one however often the form is sent`() async throws {
    let key = try #require(FormKey("0123456789abcdef"))
    let first = try await add([.fullName: "Lê Thị Hoa"], key: key)
    for _ in 0..<5 {
      #expect(try await add([.fullName: "Lê Thị Hoa"], isSurelyNew: true, key: key) == first)
    }
    #expect(try await scene.rows("SELECT count(*) FROM officer") == [["1"]])
  }

  @Test
  func `sent fifty times at once is one`() async throws {
    let key = try #require(FormKey("fedcba9876543210"))
    let ids = try await withThrowingTaskGroup(of: ID<Officer>.self) { group in
      for _ in 0..<50 { group.addTask { try await add(key: key) } }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(ids.count == 1)
    #expect(try await scene.rows("SELECT count(*) FROM officer") == [["1"]])
    #expect(try await scene.rows("SELECT count(*) FROM event WHERE subject = 'officer'") == [["1"]])
  }

  @Test
  func `whose code or number is another's is not added`() async throws {
    try await add()
    var texts = Self.hoa
    texts[.fullName] = "Trần Văn Khác"
    #expect(await wrongFields { try await add(texts) } == [.employeeCode, .nationalID])
    texts[.employeeCode] = "PY-000102"
    let refusal = await refusal { try await add(texts) }
    #expect(refusal?.explanation.vi.contains("Nguyễn Văn Hòa (PY-000101)") == true)
  }

  @Test
  func `whose number stands beyond one's reach is not told whose it is`() async throws {
    try await add()
    var texts = Self.hoa
    texts[.fullName] = "Trần Văn Khác"
    texts[.employeeCode] = ""
    texts[.agency] = "DH"
    let scope = try await staff(of: "DH")
    let refusal = await refusal { try await add(texts, within: scope) }
    #expect(refusal?.explanation.vi.contains("ngoài phạm vi của bạn") == true)
    #expect(refusal?.explanation.vi.contains("Hòa") == false)
    #expect(refusal?.explanation.vi.contains("PY-000101") == false)
  }

  @Test
  func `who may be on record already waits for somebody to look`() async throws {
    let first = try await add()
    let texts: [RosterField: String] = [.fullName: "Nguyễn Văn Hoà", .birthDate: "1980"]
    let refusal = await refusal { try await add(texts) }
    guard case .looksLike(let candidates) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(candidates.map(\.officer) == [first])
    #expect(candidates[0].nationalID == "054•••••••12")
    #expect(candidates[0].reason == .nameAndNearBirthDate)
    _ = try await add(texts, isSurelyNew: true)
    #expect(try await scene.rows("SELECT count(*) FROM officer") == [["2"]])
  }

  @Test
  func `of another birth date is simply added`() async throws {
    try await add()
    _ = try await add([.fullName: "Nguyễn Văn Hòa", .birthDate: "06/02/1981"])
    #expect(try await scene.rows("SELECT count(*) FROM officer") == [["2"]])
  }
}

extension `An officer in a form` {
  @Test
  func `is changed with who, from what to what, and why`() async throws {
    let id = try await add()
    try await change(id, because: "Điều động") {
      $0[.position] = "Giám đốc"
      $0[.phone] = ""
    }
    let officer = try await record(id).officer
    #expect(officer.position == "Giám đốc")
    #expect(officer.phone == nil)
    #expect(officer.nationalID?.digits == "054080000012")
    let line = try #require(
      try await scene.world.store.read { try $0.history(ofOfficer: officer.code) }.first
    )
    #expect(line.actor == "Trần Thị Lan")
    #expect(line.reason == "Điều động")
    #expect(line.changes.map(\.name) == ["phone", "position"])
  }

  @Test
  func `that is saved as it was leaves nothing in the log`() async throws {
    let id = try await add()
    let before = try await scene.fingerprint()
    try await change(id) { _ in }
    #expect(try await scene.fingerprint() == before)
  }

  @Test
  func `keeps a covered number and ethnicity, and takes new ones`() async throws {
    let id = try await add()
    let shown = OfficerEntry(try await record(id))
    #expect(shown[.nationalID] == "054•••••••12")
    #expect(shown[.ethnicity] == "•••")
    try await change(id) { $0[.email] = "moi@phuyen.gov.vn" }
    #expect(try await record(id).officer.nationalID?.digits == "054080000012")
    #expect(try await record(id).ethnicity == "Kinh")
    try await change(id) {
      $0[.nationalID] = "054080000099"
      $0[.ethnicity] = "Ê Đê"
    }
    #expect(try await record(id).officer.nationalID?.digits == "054080000099")
    #expect(try await record(id).ethnicity == "Ê Đê")
    try await change(id) { $0[.ethnicity] = "" }
    #expect(try await record(id).ethnicity == nil)
  }

  @Test
  func `keeps its code where the field is emptied, and its history under a new one`() async throws {
    let id = try await add()
    try await change(id) { $0[.employeeCode] = "" }
    #expect(try await record(id).officer.code.text == "PY-000101")
    try await change(id) { $0[.employeeCode] = "PY-000777" }
    try await change(id) { $0[.position] = "Giám đốc" }
    let code = try await record(id).officer.code
    let lines = try await scene.world.store.read { try $0.history(ofOfficer: code) }
    #expect(lines.map(\.verb) == [.changed, .changed, .added])
  }

  @Test
  func `is not changed over what somebody else wrote meanwhile`() async throws {
    let id = try await add()
    let seen = try await record(id).stamp
    try await change(id, seenAs: seen) { $0[.position] = "Giám đốc" }
    let before = try await scene.fingerprint()
    let refusal = await refusal {
      try await change(id, seenAs: seen) { $0[.phone] = "0914000000" }
    }
    guard case .changedMeanwhile(let theirs) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(theirs.officer.position == "Giám đốc")
    #expect(try await scene.fingerprint() == before)
    // The second editor leaves the one field as it is on record and keeps the other.
    try await change(id, seenAs: theirs.stamp, leaving: [.position]) {
      $0[.position] = "Phó Giám đốc"
      $0[.phone] = "0914000000"
    }
    let officer = try await record(id).officer
    #expect(officer.position == "Giám đốc")
    #expect(officer.phone == "+84914000000")
  }

  @Test
  func `changed by fifty at once has as many lines as changes that were taken`() async throws {
    let id = try await add()
    let seen = try await record(id).stamp
    let taken = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<50 {
        group.addTask {
          do {
            try await change(id, seenAs: seen) { $0[.position] = "Chức vụ \(number)" }
            return 1
          } catch is OfficerRefusal { return 0 }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(taken == 1)
    let changes = "SELECT count(*) FROM event WHERE subject = 'officer' AND verb = 'changed'"
    #expect(try await scene.rows(SQL(verbatim: changes)) == [["1"]])
  }

  @Test
  func `of another agency is not there to be changed`() async throws {
    let id = try await add()
    let scope = try await staff(of: "DH")
    let refusal = await refusal { try await change(id, within: scope) { $0[.position] = "X" } }
    #expect(refusal == .noSuchOfficer)
  }

  @Test
  func `is not moved to an agency beyond one's reach`() async throws {
    let id = try await add()
    let scope = try await staff(of: "SNgV")
    let seen = try await scene.world.store.read { records in
      try #require(
        try ScopedRecords(records, scope).first(Query<OfficerRecord>.officers([id]))
      ).stamp
    }
    #expect(
      await wrongFields {
        try await change(id, seenAs: seen, within: scope) { $0[.agency] = "DH" }
      } == [.agency]
    )
  }

  @Test
  func `keeps an ethnicity that its editor may neither see nor write`() async throws {
    let id = try await add()
    let scope = try await staff(of: "SNgV")
    let seen = try await scene.world.store.read { records in
      try #require(
        try ScopedRecords(records, scope).first(Query<OfficerRecord>.officers([id]))
      ).stamp
    }
    try await change(id, seenAs: seen, within: scope) {
      $0[.ethnicity] = "Khác"
      $0[.position] = "Giám đốc"
    }
    #expect(try await record(id).ethnicity == "Kinh")
    #expect(try await record(id).officer.position == "Giám đốc")
  }

  @Test
  func `is uncovered for a purpose that is noted`() async throws {
    let id = try await add()
    let found = try await UncoverOfficer(id, for: .makeCertificate)
      .run(in: scene.world, by: scene.lan, within: .whole)
    #expect(found?.nationalID?.digits == "054080000012")
    #expect(found?.ethnicity == "Kinh")
    let event = try #require(try await scene.events().last)
    #expect(event[0...2] == ["read", "officer", "PY-000101"])
    #expect(event[4] == #"{"fields":"nationalID, ethnicity"}"#)
    let part = try await UncoverOfficer(id, for: .report)
      .run(in: scene.world, by: scene.lan, within: staff(of: "SNgV"))
    #expect(part?.ethnicity == nil)
    let beyond = try await UncoverOfficer(id, for: .report)
      .run(in: scene.world, by: scene.lan, within: staff(of: "DH"))
    #expect(beyond == nil)
  }
}
