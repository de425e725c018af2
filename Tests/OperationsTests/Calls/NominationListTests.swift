import Access
import Chronology
import Foundation
import Intake
import Operations
import Personnel
import Records
import Spreadsheets
import Testing
import Training
import Vietnamese

/// Whom the rows of a list name, and who is held.
struct `A list of nominees` {
  let office: ListDesk
  let id: ID<TrainingClass>

  init() async throws {
    office = try await ListDesk()
    id = try await office.desk.call(seats: 30, quotas: ["SNgV": 12, "STTTT": 5])
  }

  @Test
  func `names officers by code, and by name and birth date within the agency`() async throws {
    let reading = try office.read([
      ListDesk.row(1), ListDesk.row(2, code: ""), ListDesk.row(3, name: "LE THI CHAU", birth: ""),
      ListDesk.row(4, code: "", birth: "1980"),
    ])
    let list = try await office.list(reading, for: id)
    #expect(list.codes == ["PY-1", "PY-2", "PY-3"])
    // A year alone goes with many a birth date.
    #expect(list.kinds == ["5 perhaps"])
    #expect(list.named.map(\.row.number) == [2, 3, 4])
    #expect(list.agency?.code.text == "SNgV")
  }

  @Test
  func `holds whom nobody knows, and says what to do`() async throws {
    let reading = try office.read(["7;;Nguyễn Văn A;05/05/1970;", ListDesk.row(1)])
    let list = try await office.list(reading, for: id)
    #expect(list.codes == ["PY-1"])
    #expect(
      list.held.map(\.sentence.vi) == [
        """
        Dòng 2: Nguyễn Văn A: chưa có hồ sơ cán bộ ở cơ quan đề cử. Thêm hồ sơ (Cán bộ) hoặc gửi danh sách \
        cán bộ để nhập trước, rồi đề cử lại.
        """
      ]
    )
    #expect(list.held[0].sentence.en.hasPrefix("Row 2: Nguyễn Văn A: no officer's record"))
  }

  @Test
  func `holds homonyms and whoever is only near, with the codes among which to choose`()
    async throws
  {
    try await office.rename(5, ListDesk.name(4), bornAs: 4)
    let reading = try office.read([
      ListDesk.row(4, code: ""), ListDesk.row(4), ListDesk.row(6, code: "", birth: ""),
      ListDesk.row(7, code: "", birth: "31/12/1979"),
    ])
    let list = try await office.list(reading, for: id)
    #expect(list.codes == ["PY-4"])
    #expect(list.kinds == ["2 perhaps", "4 perhaps", "5 perhaps"])
    let sentence = list.held[0].sentence.vi
    #expect(sentence.contains("(PY-4, ") && sentence.contains("(PY-5, "))
  }

  @Test
  func `holds another agency's officers: by name for the province, as unknown for a clerk`()
    async throws
  {
    let reading = try office.read([ListDesk.row(13), ListDesk.row(14, code: "")])
    let whole = try await office.list(reading, for: id)
    #expect(whole.kinds == ["2 elsewhere", "3 elsewhere"])
    #expect(whole.held[0].sentence.vi.contains("thuộc Sở STTTT"))
    let own = try await office.desk.scope(of: "SNgV")
    let clerk = try await office.list(reading, for: id, of: nil, within: own)
    #expect(clerk.kinds == ["2 unknown", "3 unknown"])
    #expect(!clerk.held.contains { $0.sentence.vi.contains("STTTT") })
    await #expect(throws: NominationRefusal.noSuchAgency("STTTT")) {
      try await office.list(reading, for: id, of: "STTTT", within: own)
    }
  }

  @Test
  func `holds a code that goes with another's name or birth date`() async throws {
    let reading = try office.read([
      ListDesk.row(1, name: "Trần Văn Tám"), ListDesk.row(2, code: "PY-1"),
      ListDesk.row(3, code: "PY-900"),
    ])
    let list = try await office.list(reading, for: id)
    #expect(list.kinds == ["2 contradicts", "3 contradicts", "4 perhaps"])
    #expect(list.held[0].sentence.vi.contains("không khớp hồ sơ Lê Thị An (PY-1)"))
  }

  @Test
  func `holds rows that can't be read, and who is named twice`() async throws {
    let reading = try office.read([
      ListDesk.row(1), ListDesk.row(1, code: ""), ListDesk.row(2, birth: "31/02/1980"),
      ";PY-3;;03/01/1980;",
    ])
    let list = try await office.list(reading, for: id)
    #expect(list.codes == ["PY-1"])
    #expect(list.kinds == ["3 twice", "4 unreadable", "5 unreadable"])
    #expect(
      list.held[0].sentence.vi
        == "Dòng 3: Lê Thị An: đã có ở dòng 2, chỉ tính một lần. Bỏ bớt một dòng."
    )
    #expect(list.held[1].sentence.vi.contains("không có ngày sinh “31/02/1980”"))
    #expect(list.held[2].sentence.vi.hasPrefix("Dòng 5: thiếu họ và tên."))
  }

  @Test
  func `holds who is nominated or sits in the class already`() async throws {
    try await office.desk.nominate(1...2, for: id)
    let first = try await office.desk.nomination(1, in: id)
    _ = try await ApproveNominations([first.id], of: id, seenAs: nil)
      .run(in: office.desk.world(), by: office.desk.clerk)
    let reading = try office.read((1...3).map { ListDesk.row($0) })
    let list = try await office.list(reading, for: id)
    #expect(list.codes == ["PY-3"])
    #expect(list.kinds == ["2 enrolled", "3 nominated"])
    #expect(list.held[1].sentence.vi.contains("đã được đề cử (chờ duyệt)"))
  }

  @Test
  func `holds who can't take the class, or holds no duty on its first day`() async throws {
    let other = try await office.desk.call(seats: 5, quotas: [:], code: "LOP-2021-02")
    try await office.desk.nominate([1], for: other)
    _ = try await ApproveNominations(of: other, seenAs: nil)
      .run(in: office.desk.world(), by: office.desk.clerk)
    for number in 2...3 {
      try await office.change(
        """
        UPDATE assignment SET until_day = '2021-02-01'
        WHERE officer_id = (SELECT id FROM officer WHERE code = \("PY-\(number)"))
        """
      )
    }
    try await office.change(
      """
      UPDATE officer SET agency_id = (SELECT id FROM agency WHERE code = 'SNgV')
      WHERE code = 'PY-2'
      """
    )
    let reading = try office.read((1...3).map { ListDesk.row($0) })
    let list = try await office.list(reading, for: id)
    #expect(list.kinds == ["2 obstructed", "3 noDuty", "4 elsewhere"])
    #expect(list.held[0].sentence.vi.contains("Đang có trong lớp LOP-2021-02 cùng giờ"))
    #expect(list.held[1].sentence.vi.contains("vào ngày khai giảng 08/03/2021"))
  }

  @Test
  func `tells for whom the agency's share has no room`() async throws {
    let small = try await office.desk.call(
      quotas: ["SNgV": 2],
      code: "LOP-2021-03",
      first: "05/04/2021"
    )
    try await office.desk.nominate([5], for: small)
    let reading = try office.read((1...3).map { ListDesk.row($0) })
    let list = try await office.list(reading, for: small)
    #expect(list.codes == ["PY-1", "PY-2", "PY-3"])
    #expect(list.named.map(\.lack) == [nil, .noQuota(of: 2), .noQuota(of: 2)])
  }

  @Test
  func `takes in the units below the agency, each with its own share`() async throws {
    try await office.change(
      """
      UPDATE agency_standing SET parent_id = (SELECT id FROM agency WHERE code = 'SNgV')
      WHERE agency_id = (SELECT id FROM agency WHERE code = 'STTTT')
      """
    )
    let reading = try office.read([ListDesk.row(1), ListDesk.row(13, code: "")])
    let list = try await office.list(reading, for: id)
    #expect(list.codes == ["PY-1", "PY-13"])
    #expect(list.named.map(\.agency.vi) == ["Sở SNgV", "Sở STTTT"])
    let below = try await office.list(reading, for: id, of: "STTTT")
    #expect(below.codes == ["PY-13"] && below.kinds == ["2 elsewhere"])
  }

  @Test
  func `is of the agency in its letterhead where nobody told whose it is`() async throws {
    let rows = [ListDesk.row(13)]
    let reading = try office.read(rows, above: ["UBND TỈNH PHÚ YÊN", "Sở STTTT", "", "DANH SÁCH"])
    let list = try await office.list(reading, for: id, of: nil)
    #expect(list.codes == ["PY-13"] && list.agency?.code.text == "STTTT")
    let bare = try office.read(rows)
    await #expect(throws: NominationRefusal.noAgency) {
      try await office.list(bare, for: id, of: nil)
    }
    await #expect(throws: NominationRefusal.noSuchAgency("sngv")) {
      try await office.list(bare, for: id, of: "sngv")
    }
  }

  @Test
  func `takes signs of formulas for text, and refuses what no list of a class is`() async throws {
    let reading = try office.read([
      "1;;=HYPERLINK(1);05/05/1970;", "2;;@SUM(A1);05/05/1970;", "3;;+84 An;05/05/1970;",
    ])
    let list = try await office.list(reading, for: id)
    #expect(list.named.isEmpty && list.held.count == 3)
    let long = try office.read((0...NominationList.mostRows).map { "\($0);;Lê Thị An;;" })
    await #expect(throws: NominationRefusal.listTooLong(NominationList.mostRows + 1)) {
      try await office.list(long, for: id)
    }
  }

  @Test
  func `is read from an old Excel file as well, and no row of it gets lost`() async throws {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let sample = here.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("IntakeTests/Rosters/Samples/r00005-xls-official-nfc.xls")
    let reading = try office.read(Array(try Data(contentsOf: sample)), named: "de-cu.xls")
    #expect(reading.format == .xls)
    let person = try #require(reading.rows.first { $0.isGood && $0.values.birthDate != nil })
    let name = try #require(person.values.name).full
    try await office.rename(1, name)
    let birth = "\(try #require(person.values.birthDate))"
    try await office.change(
      "UPDATE officer SET birth_date = \(birth), code = 'XLS-1' WHERE code = 'PY-1'"
    )
    if let code = person.values.employeeCode {
      try await office.change("UPDATE officer SET code = \(code.text) WHERE code = 'XLS-1'")
    }
    let list = try await office.list(reading, for: id)
    #expect(list.named.map(\.name) == [name])
    #expect(list.named.count + list.held.count == reading.rows.count)
  }
}
