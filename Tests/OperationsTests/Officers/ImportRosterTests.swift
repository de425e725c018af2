import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing

struct `Importing a roster` {
  static let whole = """
    STT;Mã CBCCVC;Họ và tên;Ngày sinh;Giới tính;Số CCCD;Điện thoại;Email;Chức vụ;Ngạch;\
    Trình độ chuyên môn;LLCT;Dân tộc
    """
  static let gam = """
    1;PY-1;Nguyễn Thị Gấm;05/02/1980;Nữ;054180001234;0905123456;gam@example.vn;Chuyên viên;01.003;\
    Đại học;Trung cấp;Kinh
    """

  @Test
  func `writes officers down with all that the file tells`() async throws {
    let scene = try await Scene()
    let (outcome, faults) = try await scene.importRoster(Self.whole, [Self.gam])
    #expect(outcome == ImportOutcome(read: 1, added: 1, changed: 0, held: 0))
    #expect(faults.isEmpty)
    let record = try await scene.officer("PY-1")
    #expect(record.officer.name == PersonName(suggestingPartsOf: "Nguyễn Thị Gấm"))
    #expect(record.officer.birthDate == PartialDate(iso: "1980-02-05"))
    #expect(record.officer.gender == .female)
    #expect(record.officer.nationalID?.digits == "054180001234")
    #expect(record.officer.phone == "+84905123456")
    #expect(record.officer.email == "gam@example.vn")
    #expect(record.officer.position == "Chuyên viên")
    #expect(record.officer.rank == "01.003")
    #expect(record.officer.education == "Đại học")
    #expect(record.officer.politicalTheory == "Trung cấp")
    #expect(record.ethnicity == "Kinh")
  }

  @Test
  func `a second time changes nothing at all`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    let lines = ["1;PY-1;Lê Hòa;SNgV;R1;15/QĐ;10/01/2020", "2;PY-2;Lê An;SNgV;R4;15/QĐ;10/01/2020"]
    _ = try await scene.importRoster(lines)
    let before = try await scene.fingerprint()
    let (outcome, _) = try await scene.importRoster(lines)
    #expect(outcome.read == 2 && outcome.earlier == scene.world.now())
    #expect(outcome.isUnchanged)
    #expect(try await scene.fingerprint() == before)
  }

  @Test
  func `never clears a value by an empty cell, or by a column that is not there`() async throws {
    let scene = try await Scene()
    _ = try await scene.importRoster(Self.whole, [Self.gam])
    let before = try await scene.people()
    _ = try await scene.importRoster(Self.whole, ["1;PY-1;Nguyễn Thị Gấm;;;;;;;;;;"])
    _ = try await scene.importRoster("STT;Mã CBCCVC;Họ và tên", ["1;PY-1;Nguyễn Thị Gấm"])
    #expect(try await scene.people() == before)
  }

  @Test
  func `never removes an officer who is missing from the file`() async throws {
    let scene = try await Scene()
    _ = try await scene.importRoster(Self.whole, [Self.gam, "2;PY-2;Lê An;;;;;;;;;;"])
    _ = try await scene.importRoster(Self.whole, ["1;PY-3;Lê Bình;;;;;;;;;;"])
    let codes = try await scene.all(Query<OfficerRecord>.officers).map(\.officer.code.text)
    #expect(codes == ["PY-1", "PY-2", "PY-3"])
  }

  @Test
  func `writes down what changed, with the old and the new value`() async throws {
    let scene = try await Scene()
    _ = try await scene.importRoster(Self.whole, [Self.gam])
    let (outcome, _) = try await scene.importRoster(
      Self.whole,
      ["1;PY-1;Nguyễn Thị Gấm;;;;0905999999;;Phó Giám đốc;;;;"]
    )
    #expect(outcome == ImportOutcome(read: 1, added: 0, changed: 1, held: 0))
    #expect(
      try await scene.events().last == [
        "changed", "officer", "PY-1", #"{"phone":"+84905123456","position":"Chuyên viên"}"#,
        #"{"phone":"+84905999999","position":"Phó Giám đốc"}"#,
      ]
    )
    #expect(try await scene.officer("PY-1").officer.email == "gam@example.vn")
  }

  @Test
  func `keeps ID and ethnicity out of every event`() async throws {
    let scene = try await Scene()
    _ = try await scene.importRoster(Self.whole, [Self.gam])
    _ = try await scene.importRoster(
      Self.whole,
      ["1;PY-1;Nguyễn Thị Gấm;;;054199999934;;;;;;;Ê-đê"]
    )
    let record = try await scene.officer("PY-1")
    #expect(record.officer.nationalID?.digits == "054199999934")
    #expect(record.ethnicity == "Ê-đê")
    let events = try await scene.events()
    #expect(events.count == 2)
    for text in events.joined() {
      for secret in ["054180001234", "054199999934", "Kinh", "Ê-đê"] {
        #expect(!text.contains(secret))
      }
    }
    let covered = #"{"nationalID":"054•••••••34","ethnicity":"•"}"#
    #expect(events.last?[3...4] == [covered, covered])
  }

  @Test
  func `counts an officer with two rows once, and gives both assignments`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    let (outcome, faults) = try await scene.importRoster([
      "1;PY-1;Lê Hòa;SNgV;R1;15/QĐ;10/01/2020", "2;PY-1;Lê Hòa;SNgV;R4;16/QĐ;10/01/2020",
    ])
    #expect(faults.isEmpty)
    #expect(outcome == ImportOutcome(read: 2, added: 3, changed: 0, held: 0))
    #expect(try await scene.assignments().map(\.duty.text) == ["R1", "R4"])
  }

  @Test
  func `keeps every file with its counts, one that was taken in before only once`() async throws {
    let scene = try await Scene()
    let held = ["1;;Lê An;31/02/1980;;;;;;;;;"]
    for lines in [[Self.gam], [Self.gam], held, held] {
      _ = try await scene.importRoster(Self.whole, lines)
    }
    let batches = try await scene.rows(
      "SELECT verb, file_name, actor, rows_read, rows_changed, rows_held, state FROM batch"
    )
    #expect(
      batches == [
        ["roster import", "roster.csv", "Trần Thị Lan", "1", "1", "0", "applied"],
        ["roster import", "roster.csv", "Trần Thị Lan", "1", "0", "1", "partlyApplied"],
      ]
    )
    let (source, bytes) = scene.file("roster.csv", [Self.whole, Self.gam])
    let kept = try await scene.all(.file(of: ID<Batch>(1)))
    #expect(kept == [bytes] && Digest(of: bytes) == source.digest)
  }
}

extension Scene {
  /// Imports under the usual titles.
  func importRoster(
    _ lines: [String],
    allOrNothing: Bool = false
  ) async throws -> (outcome: ImportOutcome, faults: [String]) {
    try await importRoster(
      "STT;Mã CBCCVC;Họ và tên;Đơn vị;Nhiệm vụ;Số quyết định;Từ ngày",
      lines,
      allOrNothing: allOrNothing
    )
  }
}
