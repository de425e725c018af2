import Intake
import Operations
import Personnel
import Records
import Testing
import Vietnamese

struct `A row of a roster that can't be taken` {
  static let right = "9;PY-9;Lê Hòa;SNgV;R1;15/QĐ;10/01/2020"

  func scene() async throws -> Scene {
    let scene = try await Scene()
    try await scene.importProvince()
    try await scene.importAgencies(
      "S1;Hội Nhà báo;;association;party;;01/01/2010;;",
      "S2;Hội Nhà báo;;association;party;;01/01/2010;;"
    )
    return scene
  }

  @Test(
    arguments: [
      ("1;PY-1;Lê An;Sở Vui chơi;R1;15/QĐ;10/01/2020", "no agency is called “Sở Vui chơi”."),
      ("1;PY-1;Lê An;Hội Nhà báo;R1;15/QĐ;10/01/2020", "may be several agencies: S1, S2."),
      ("1;PY-1;Lê An;;R1;15/QĐ;10/01/2020", "the agency is missing."),
      ("1;PY-1;Lê An;SNgV;R99;15/QĐ;10/01/2020", "there is no duty “R99”."),
      ("1;PY-1;Lê An;SNgV;Đầu mối;15/QĐ;10/01/2020", "there is no duty “Đầu mối”."),
      ("1;PY-1;Lê An;SNgV;R1;15/QĐ;31/12/2009", "agency SNgV did not exist"),
      ("1;PY-1;Lê An;DH;R1;15/QĐ;01/07/2025", "agency DH did not exist"),
      ("1;PY-1;;SNgV;R1;15/QĐ;10/01/2020", "the name is missing."),
      ("1;PY-1;Lê An;SNgV;R1;;10/01/2020", "decision number is missing."),
      ("1;PY-1;Lê An;SNgV;R1;15/QĐ;31/02/2020", "first day “31/02/2020” is no date."),
    ]
  )
  func `is held with its sentence, while the others are taken`(
    line: String,
    sentence: String
  ) async throws {
    let scene = try await scene()
    let (outcome, faults) = try await scene.importRoster([line, Self.right])
    #expect(faults.contains { $0.contains(sentence) }, "\(faults)")
    #expect(outcome == ImportOutcome(read: 2, added: 2, changed: 0, held: 1))
    let codes = try await scene.all(Query<OfficerRecord>.officers).map(\.officer.code.text)
    #expect(codes == ["PY-9"])
    #expect(
      try await scene.rows(
        "SELECT rows_read, rows_changed, rows_held FROM batch ORDER BY id DESC LIMIT 1"
      ) == [["2", "2", "1"]]
    )
  }

  @Test
  func `is told by its cell`() async throws {
    let (_, faults) = try await scene().importRoster([
      Self.right, "1;PY-1;Lê An;Sở Vui chơi;R1;15/QĐ;10/01/2020",
    ])
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix("D3: ") == true)
  }

  @Test
  func `is counted once, whatever is wrong with it`() async throws {
    let (outcome, faults) = try await scene().importRoster(["1;;Lê An;SNgV;R1;;31/02/2020"])
    #expect(faults.count >= 2)
    #expect(outcome == ImportOutcome(read: 1, added: 0, changed: 0, held: 1))
  }

  @Test
  func `changes nothing but the list of files where it is the only one`() async throws {
    let scene = try await scene()
    let before = try await scene.people()
    _ = try await scene.importRoster(["1;PY-1;Lê An;Sở Vui chơi;R1;15/QĐ;10/01/2020"])
    #expect(try await scene.people() == before)
  }

  @Test
  func `holds the whole file where all or nothing is asked`() async throws {
    let scene = try await scene()
    let before = try await scene.fingerprint()
    let refusal = try await #require(throws: FileRefusal.self) {
      try await scene.importRoster(
        [
          Self.right, "1;PY-1;Lê An;Sở Vui chơi;R1;15/QĐ;10/01/2020",
          "2;;Lê An;SNgV;R1;;10/01/2020",
        ],
        allOrNothing: true
      )
    }
    #expect(refusal.file == "roster.csv")
    #expect(refusal.faults.count == 2)
    #expect(try await scene.fingerprint() == before)
  }

  @Test
  func `does not hinder a file without one where all or nothing is asked`() async throws {
    let (outcome, _) = try await scene().importRoster([Self.right], allOrNothing: true)
    #expect(outcome.added == 2)
  }
}

struct `A national ID in a roster` {
  static let titles = "STT;Mã CBCCVC;Họ và tên;Số CCCD"

  @Test
  func `twice in the file holds the later row, and shows it covered`() async throws {
    let scene = try await Scene()
    let (outcome, faults) = try await scene.importRoster(
      Self.titles,
      ["1;PY-1;Lê Hòa;054180001234", "2;PY-2;Lê An;054180001234", "3;PY-3;Lê Bình;"]
    )
    #expect(outcome == ImportOutcome(read: 3, added: 2, changed: 0, held: 1))
    #expect(faults.count == 1)
    #expect(faults.first?.contains("054•••••••34") == true)
    #expect(faults.first?.contains("054180001234") == false)
  }

  @Test
  func `of somebody on record is held`() async throws {
    let scene = try await Scene()
    _ = try await scene.importRoster(Self.titles, ["1;PY-1;Lê Hòa;054180001234"])
    let (outcome, faults) = try await scene.importRoster(
      Self.titles,
      ["1;PY-2;Lê An;054180001234"]
    )
    #expect(outcome.held == 1)
    #expect(faults.first?.contains("054•••••••34 belongs to officer PY-1") == true)
    let (again, _) = try await scene.importRoster(Self.titles, ["1;PY-1;Lê Hòa;054180001234"])
    #expect(again.isUnchanged && again.held == 0)
  }

  @Test
  func `that was corrected is free for its owner, in one file`() async throws {
    let scene = try await Scene()
    _ = try await scene.importRoster(Self.titles, ["1;PY-1;Lê Hòa;054180001234"])
    let (outcome, faults) = try await scene.importRoster(
      Self.titles,
      ["1;PY-1;Lê Hòa;054180009999", "2;PY-2;Lê An;054180001234"]
    )
    #expect(faults.isEmpty)
    #expect(outcome == ImportOutcome(read: 2, added: 1, changed: 1, held: 0))
    #expect(try await scene.officer("PY-2").officer.nationalID?.digits == "054180001234")
  }

  @Test
  func `does not go to two officers where the first row is held`() async throws {
    let scene = try await Scene()
    let (outcome, faults) = try await scene.importRoster(
      Self.titles + ";Đơn vị;Nhiệm vụ;Số quyết định;Từ ngày",
      ["1;PY-1;Lê Hòa;054180001234;Không có;R1;1;1/1/2020", "2;PY-2;Lê An;054180001234;;;;"]
    )
    #expect(faults.count == 2)
    #expect(outcome == ImportOutcome(read: 2, added: 0, changed: 0, held: 2))
  }

  @Test
  func `are those that say otherwise of an officer than a row above`() async throws {
    let scene = try await Scene()
    let titles = "STT;Mã CBCCVC;Họ và tên;Chức vụ"
    let lines = ["1;PY-1;Lê Hòa;Phóng viên", "2;PY-1;Lê Hòa;Biên tập viên", "3;PY-1;Lê Hòa;"]
    let (outcome, faults) = try await scene.importRoster(titles, lines)
    #expect(outcome.held == 1 && outcome.added == 1)
    #expect(faults.count == 1 && faults[0].contains("otherwise than row 2"))
    #expect(try await scene.officer("PY-1").officer.position == "Phóng viên")
  }
}
