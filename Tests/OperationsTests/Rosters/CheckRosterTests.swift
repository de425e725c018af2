import Chronology
import Intake
import Operations
import Personnel
import Records
import Spreadsheets
import Testing
import Vietnamese

struct `Checking a roster` {
  static let titles = "STT;Họ và tên;Ngày sinh;Số CCCD;Chức vụ;Dân tộc;Đơn vị"

  func scene() async throws -> Scene {
    let scene = try await Scene()
    try await scene.importProvince()
    return scene
  }

  @Test
  func `writes nothing`() async throws {
    let scene = try await scene()
    let before = try await scene.fingerprint()
    let check = try await scene.check(
      Self.titles,
      ["1;Lê Hòa;1980;;;;SNgV", "2;Lê An;;;;;Không có"]
    )
    #expect(try await scene.fingerprint() == before)
    #expect(check.summary.added == 1 && check.summary.held == 1 && check.summary.good == 1)
    #expect(check.faults.map { $0.cell?.description } == ["G3"])
  }

  @Test
  func `tells what would change, field by field, ID and ethnicity covered`() async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(
      Self.titles,
      ["1;Lê Hòa;1980;;Chuyên viên;Kinh;SNgV", "2;Lê An;;;;;DH"]
    )
    let check = try await scene.check(
      Self.titles,
      ["1;Lê Hòa;1980;054180001234;Phó phòng;Ê-đê;SNgV", "2;Lê An;;;;;Huyện Đông Hòa"]
    )
    #expect(check.rows.map(\.outcome) == [.changed, .unchanged])
    #expect(check.rows.map(\.reason) == [.wholePerson, .wholePerson])
    let changes = check.rows[0].changes
    #expect(changes.map(\.field) == [.nationalID, .position, .ethnicity])
    #expect(changes.map { $0.old?.en } == [nil, "Chuyên viên", "•"])
    #expect(changes.map(\.new.en) == ["054•••••••34", "Phó phòng", "•"])
  }

  @Test
  func `shows an assignment in words`() async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(["1;PY-1;Lê Hòa;SNgV;R1;15/QĐ;10/01/2020"])
    let check = try await scene.check(
      "STT;Mã CBCCVC;Họ và tên;Đơn vị;Nhiệm vụ;Số quyết định;Từ ngày;Đến ngày",
      ["1;PY-1;Lê Hòa;SNgV;R1;15/QĐ;10/01/2020;30/06/2020"]
    )
    let change = try #require(check.rows[0].changes.first)
    #expect(change.field == .duty)
    #expect(
      change.new.vi == """
        Cán bộ đầu mối, Sở Ngoại vụ, kiêm nhiệm, phụ trách, 15/QĐ, từ 10/01/2020 đến 30/06/2020
        """
    )
  }

  @Test
  func `asks who a near match is, with the candidates`() async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(Self.titles, ["1;Lê Hòa;05/02/1980;;;;SNgV"])
    let check = try await scene.check(Self.titles, ["1;Lê Hòa;1980;;;;SNgV"])
    #expect(check.rows[0].problems.map(\.code) == [.ambiguousPerson])
    #expect(check.rows[0].candidates.map(\.code.text) == ["CB-00001"])
    #expect(check.rows[0].candidates.map(\.agency?.vi) == ["Sở Ngoại vụ"])
    #expect(check.faults[0].sentence.vi.contains("Chọn đúng người"))
  }

  @Test
  func `takes a duty without columns for its decision as a warning`() async throws {
    let scene = try await scene()
    let (outcome, _) = try await scene.importRoster(
      "STT;Họ và tên;Đơn vị;Nhiệm vụ",
      ["1;Lê Hòa;SNgV;R1"]
    )
    #expect(outcome == ImportOutcome(read: 1, added: 1, changed: 0, held: 0))
    let check = try await scene.check("STT;Họ và tên;Đơn vị;Nhiệm vụ", ["1;Lê Hòa;SNgV;R1"])
    #expect(check.rows[0].warnings.map(\.code) == [.incompleteAssignment])
  }

  @Test
  func `finds the agency in the letterhead where no cell names one`() async throws {
    let scene = try await scene()
    let (source, bytes) = scene.file(
      "roster.csv",
      ["UBND TỈNH PHÚ YÊN;;", "SỞ NGOẠI VỤ;;", "", "STT;Họ và tên;Ngày sinh", "1;Lê Hòa;1980"]
    )
    let roster = ImportRoster(try scene.read(source, bytes), from: source)
    let done = try await roster.run(in: scene.world, by: scene.lan)
    #expect(done.outcome.added == 1)
    #expect(try await scene.officer("CB-00001").agency?.text == "SNgV")
  }
}

struct `People without a code` {
  static let titles = "STT;Họ và tên;Đơn vị"

  @Test(arguments: ["1;Lê Hòa;SNgV", "1;Lê Hòa;", "1;LÊ HOÀ;Sở Ngoại vụ tỉnh Phú Yên"])
  func `are themselves when the file comes again`(line: String) async throws {
    let scene = try await `Checking a roster`().scene()
    _ = try await scene.importRoster(Self.titles, [line])
    let before = try await scene.people()
    let (outcome, faults) = try await scene.importRoster(Self.titles + ";Email", [line + ";"])
    #expect(faults.isEmpty && outcome.isUnchanged && outcome.held == 0)
    #expect(try await scene.people() == before)
  }

  @Test
  func `get the next of our codes, until a file tells theirs`() async throws {
    let scene = try await `Checking a roster`().scene()
    _ = try await scene.importRoster(
      "STT;Mã CBCCVC;Họ và tên;Đơn vị",
      ["1;CB-00007;Lê An;", "2;;Lê Hòa;SNgV", "3;;Lê Bình;SNgV"]
    )
    #expect(try await scene.codes() == ["CB-00007", "CB-00008", "CB-00009"])
    let (outcome, _) = try await scene.importRoster(
      "STT;Mã CBCCVC;Họ và tên;Đơn vị",
      ["1;PY-5;Lê Hòa;SNgV"]
    )
    #expect(outcome.changed == 1 && outcome.added == 0)
    #expect(try await scene.codes() == ["CB-00007", "CB-00009", "PY-5"])
    _ = try await scene.importRoster(Self.titles, ["1;Lê Cúc;"])
    #expect(try await scene.codes().contains("CB-00010"))
  }

  @Test
  func `of one name at one agency are one, unless something tells them apart`() async throws {
    let scene = try await `Checking a roster`().scene()
    let (outcome, faults) = try await scene.importRoster(
      "STT;Họ và tên;Ngày sinh;Chức vụ;Đơn vị",
      [
        "1;Lê Hòa;1980;;SNgV", "2;Lê Hòa;1980;Phó phòng;SNgV", "3;Lê Hòa;1985;;SNgV",
        "4;Lê Hòa;1980;Trưởng phòng;SNgV", "5;Lê Hòa;1980;;DH",
      ]
    )
    #expect(outcome.held == 1)
    #expect(faults.count == 1 && faults[0].contains("otherwise than row 2"))
    #expect(try await scene.codes().count == 3)
  }

  @Test
  func `keep the exact birth date where a file tells only the year`() async throws {
    let scene = try await Scene()
    let titles = "STT;Mã CBCCVC;Họ và tên;Ngày sinh"
    _ = try await scene.importRoster(titles, ["1;PY-1;Lê Hòa;05/02/1980"])
    let (outcome, _) = try await scene.importRoster(titles, ["1;PY-1;Lê Hòa;1980"])
    #expect(outcome.isUnchanged)
    let (other, _) = try await scene.importRoster(titles, ["1;PY-1;Lê Hòa;1981"])
    #expect(other.changed == 1)
  }
}

extension Scene {
  /// Checks a roster that is told line by line under these titles.
  func check(
    _ titles: String,
    _ lines: [String],
    choices: RosterChoices = RosterChoices()
  ) async throws -> RosterCheck {
    let (source, bytes) = file("roster.csv", [titles] + lines)
    return try await CheckRoster(try read(source, bytes), choices: choices).run(in: world)
  }
}
