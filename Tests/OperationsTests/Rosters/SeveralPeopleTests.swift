import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing
import Vietnamese

struct `A roster whose rows may be several people` {
  static let titles = "STT;Mã CBCCVC;Họ và tên;Ngày sinh;Số CCCD;Chức vụ;Đơn vị"

  /// Namesakes of one agency on record.
  func scene() async throws -> Scene {
    let scene = try await `Checking a roster`().scene()
    let (outcome, faults) = try await scene.importRoster(
      Self.titles,
      [
        "1;PY-1;Lê Hòa;05/02/1980;054080001234;;SNgV", "2;PY-2;Lê Hòa;06/02/1980;;;SNgV",
        "3;PY-3;Lê Hoà;1980;;;DH",
      ]
    )
    #expect(outcome.added == 3 && outcome.held == 0, "\(faults)")
    return scene
  }

  @Test
  func `holds each such row with all of them, and takes the others`() async throws {
    let scene = try await scene()
    let check = try await scene.check(
      "STT;Họ và tên;Ngày sinh;Chức vụ;Đơn vị",
      ["1;Lê Hòa;1980;Phó phòng;SNgV", "2;Lê Hòa;05/02/1980;;SNgV", "3;Lê An;1990;;SNgV"]
    )
    #expect(check.rows.map(\.outcome) == [.held, .unchanged, .added])
    let row = check.rows[0]
    #expect(row.problems.map(\.code) == [.ambiguousPerson])
    #expect(Set(row.candidates.map(\.code.text)).isSuperset(of: ["PY-1", "PY-2"]))
    #expect(row.candidates.allSatisfy { $0.name == "Lê Hòa" || $0.name == "Lê Hoà" })
    #expect(row.candidates.compactMap(\.nationalID).allSatisfy { $0.contains("•") })
    for candidate in row.candidates.prefix(3) {
      #expect(row.problems[0].sentence.vi.contains("(\(candidate.code)"))
    }
  }

  @Test
  func `takes two rows that are said to be the same person where they agree`() async throws {
    let scene = try await scene()
    let first = try await scene.officer("PY-1").officer.id
    var choices = RosterChoices()
    for row in 2...3 { choices.choose(.officer(first), at: .init(sheet: 0, number: row)) }
    let titles = "STT;Họ và tên;Ngày sinh;Chức vụ;Đơn vị"
    let same = try await scene.check(
      titles,
      ["1;Lê Hòa;1980;Phó phòng;SNgV", "2;Lê Hòa;1980;Phó phòng;SNgV"],
      choices: choices
    )
    #expect(same.rows.map(\.outcome) == [.changed, .unchanged])
    let other = try await scene.check(
      titles,
      ["1;Lê Hòa;1980;Phó phòng;SNgV", "2;Lê Hòa;1980;Trưởng phòng;SNgV"],
      choices: choices
    )
    #expect(other.rows.map(\.outcome) == [.changed, .held])
    #expect(other.faults.map(\.sentence.en).first?.contains("otherwise than row 2") == true)
  }

  @Test
  func `writes the same whatever the order of rows that concern different people`() async throws {
    let lines = [
      "1;PY-1;Lê Hòa;05/02/1980;054080001234;Phó phòng;SNgV", "2;PY-9;Lê Tư;1991;;;DH",
      "3;PY-2;Lê Hòa;06/02/1980;;Trưởng phòng;SNgV",
    ]
    var records: [[String]] = []
    for order in [lines, lines.reversed()] {
      let scene = try await scene()
      _ = try await scene.importRoster(Self.titles, Array(order))
      records.append(
        try await scene.all(Query<OfficerRecord>.officers).map {
          "\($0.officer.code) \($0.officer.name.full) \($0.officer.position ?? "–")"
        }.sorted()
      )
    }
    #expect(records[0] == records[1])
  }

  @Test
  func `lets two people change places with their codes told`() async throws {
    let scene = try await scene()
    let (outcome, faults) = try await scene.importRoster(
      Self.titles,
      ["1;PY-1;Lê Hòa;06/02/1980;;;DH", "2;PY-2;Lê Hòa;05/02/1980;;;SNgV"]
    )
    #expect(outcome.held == 0, "\(faults)")
    #expect(try await scene.officer("PY-1").agency?.text == "DH")
  }
}

struct `Rows of one person who has no code` {
  static let titles = "STT;Họ và tên;Ngày sinh;Số CCCD;Chức vụ;Đơn vị"

  @Test
  func `with the same ID are held after the first, though they agree`() async throws {
    let scene = try await `Checking a roster`().scene()
    let line = "Lê Hòa;05/02/1980;054080001234;Chuyên viên;SNgV"
    let (outcome, faults) = try await scene.importRoster(Self.titles, ["1;" + line, "2;" + line])
    #expect(outcome.added == 1 && outcome.held == 1)
    #expect(faults.count == 1)
    #expect(faults[0].contains("D3") && faults[0].contains("row 2"), "\(faults)")
    #expect(!faults[0].contains("054080001234"))
  }

  @Test
  func `without ID are one person, the later row unchanged`() async throws {
    let scene = try await `Checking a roster`().scene()
    let check = try await scene.check(
      Self.titles,
      ["1;Lê Hòa;05/02/1980;;Chuyên viên;SNgV", "2;LÊ HOÀ;05/02/1980;;Chuyên viên;SNgV"]
    )
    #expect(check.summary.held == 0 && check.summary.added == 1, "\(check.faults)")
    #expect(check.rows[1].outcome == .unchanged)
  }

  @Test
  func `with the same ID and code are taken, each with its assignment`() async throws {
    let scene = try await `Checking a roster`().scene()
    let (outcome, faults) = try await scene.importRoster(
      "STT;Mã CBCCVC;Họ và tên;Số CCCD;Đơn vị;Nhiệm vụ;Số quyết định;Từ ngày",
      [
        "1;PY-1;Lê Hòa;054080001234;SNgV;R1;15/QĐ;10/01/2020",
        "2;PY-1;Lê Hòa;054080001234;SNgV;R4;16/QĐ;10/01/2020",
      ]
    )
    #expect(faults.isEmpty && outcome.held == 0)
    #expect(try await scene.assignments().count == 2)
  }

  @Test
  func `with the same ID that is on record already are held after the first too`() async throws {
    let scene = try await `Checking a roster`().scene()
    let line = "Lê Hòa;05/02/1980;054080001234;Chuyên viên;SNgV"
    _ = try await scene.importRoster(Self.titles, ["1;" + line])
    let check = try await scene.check(Self.titles, ["1;" + line, "2;" + line, "3;Lê An;1990;;;DH"])
    #expect(check.rows.map(\.outcome) == [.unchanged, .held, .added])
    #expect(check.rows[1].problems.map(\.code) == [.duplicateInFile])
  }
}
