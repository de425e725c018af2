import Chronology
import Personnel
import Spreadsheets
import Testing
import Training
import Vietnamese

@testable import Intake

/// How the files of the sample look to those who open them.
struct `The files of the sample` {
  let folder: ScratchFolder
  let province = SampleScene.province

  init() throws {
    folder = try ScratchFolder()
    try province.writeRosters(to: folder.path)
  }

  func table(_ name: String) throws -> Table {
    try Workbook(path: folder.file(name)).table(sheet: 0)
  }

  func texts(_ row: SheetRow?) -> [String] {
    row?.cells.compactMap(\.text) ?? []
  }

  @Test
  func `are a plain table for the province`() throws {
    let table = try table("officers-province.xlsx")
    #expect(
      texts(table.row(1)) == [
        "STT",
        "Mã CBCCVC",
        "Họ và tên",
        "Ngày sinh",
        "Giới tính",
        "Số CCCD",
        "Chức vụ",
        "Cơ quan",
        "Ngạch",
        "Trình độ chuyên môn",
        "LLCT",
        "Dân tộc",
        "Điện thoại",
        "Email",
        "Nhiệm vụ TTĐN",
        "Chuyên trách/Kiêm nhiệm",
        "Chính/Phó",
        "Số quyết định",
        "Ngày quyết định",
        "Từ ngày",
        "Đến ngày",
      ]
    )
    #expect(table.outline.merges.isEmpty)
    guard case .text(let number) = table[2, 6], case .date = table[2, 4] else {
      Issue.record("identity numbers are texts, birth dates are days")
      return
    }
    #expect(number.utf8.count == 12)
  }

  @Test
  func `are an official form for the localities`() throws {
    let table = try table("officers-localities.xlsx")
    #expect(texts(table.row(1)) == ["UBND TỈNH PHÚ YÊN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"])
    #expect(texts(table.row(2)) == ["SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc"])
    #expect(texts(table.row(4)).count == 1)
    #expect(texts(table.row(7)).prefix(3) == ["STT", "Họ và tên", "Mã CBCCVC"])
    #expect(
      texts(table.row(8)) == [
        "Họ và chữ đệm",
        "Tên",
        "Trình độ chuyên môn",
        "LLCT",
        "Số quyết định",
        "Ngày quyết định",
        "Từ ngày",
        "Đến ngày",
      ]
    )
    #expect(texts(table.row(9)).prefix(5) == ["A", "B", "C", "1", "2"])
    #expect(texts(table.row(10)) == ["I. Thành phố Tuy Hòa"])
    let merges = Set(table.outline.merges.map(\.description))
    #expect(merges.isSuperset(of: ["A7:A8", "B7:C7", "D7:D8", "A10:U10"]))
    #expect(table.rows.contains { texts($0).contains("NGƯỜI LẬP BIỂU") })
  }

  @Test
  func `state in the official form how many rows it has`() throws {
    let name = "officers-localities.xlsx"
    let reading = try RosterReader.read(
      Workbook(path: folder.file(name)),
      file: name,
      referenceYear: 2020
    )
    let words = NumberWords.vietnamese(reading.rows.count)
    let stated = "Danh sách này có \(reading.rows.count) (\(words)) dòng./."
    #expect(try table(name).rows.contains { texts($0) == [stated] })
    #expect(Set(reading.rows.compactMap(\.values.agency)).count >= 9)
  }

  @Test
  func `are a text with semicolons for the press`() throws {
    let workbook = try Workbook(path: folder.file("officers-press.csv"))
    #expect(workbook.kind == .delimited(.semicolon, .utf8WithMark))
    let table = try workbook.table(sheet: 0)
    #expect(texts(table.row(1)).count == 21)
    #expect(texts(table.row(2)).prefix(2).last?.hasPrefix("PY-") == true)
  }

  @Test
  func `split names so that they come together again`() throws {
    let name = "officers-localities.xlsx"
    let rows = try RosterReader.read(
      Workbook(path: folder.file(name)),
      file: name,
      referenceYear: 2020
    ).rows.map(SampleRow.init)
    let names = Dictionary(
      province.officers.map { ($0.code, $0.name) },
      uniquingKeysWith: { first, _ in first }
    )
    for row in rows { #expect(row.name.full == names[row.code.text]) }
  }
}

struct `The agencies of the sample` {
  @Test
  func `are all read from their lines`() {
    let lines = [
      SampleAgency.departments,
      SampleAgency.serviceUnits,
      SampleAgency.party,
      SampleAgency.press,
      SampleAgency.forces,
      SampleAgency.localities,
      SampleAgency.districtUnits,
      SampleAgency.merged,
      SampleAgency.successors,
      SampleAgency.communes,
    ]
    let count = lines.reduce(0) { $0 + $1.split(separator: "\n").count }
    #expect(SampleAgency.all.count == count)
  }

  @Test(
    arguments: [
      "",
      "A|B|C",
      "A|Tên|Name|khác|departments||2000-01-01|||",
      "A|Tên|Name|department|khác||2000-01-01|||",
      "A|Tên|Name|department|departments||mai|||",
    ]
  )
  func `refuse lines that are none`(line: String) {
    #expect(SampleAgency(line[...]) == nil)
  }

  @Test
  func `repeat posts by number`() {
    let line = "A|Tên|Name|department|departments||2000-01-01||B C|R2*3 R2d R4x"
    let agency = SampleAgency(line[...])
    #expect(agency?.staff == ["R2", "R2", "R2", "R2d", "R4x"])
    #expect(agency?.successors == ["B", "C"])
    #expect(agency?.last == nil)
  }

  @Test
  func `belong under agencies that are there`() {
    let codes = Set(SampleAgency.all.map(\.code))
    for agency in SampleAgency.all {
      #expect(agency.parent.isEmpty || codes.contains(agency.parent), "\(agency.code)")
      #expect(Code<Agency>(agency.code) != nil, "\(agency.code)")
    }
  }

  @Test(
    arguments: [
      ("STTTT", "2025-02-28"),
      ("VPUB", "2025-06-30"),
      ("TTXTDL", "2024-12-31"),
      ("DongHoa", "2025-06-30"),
      ("BTGTU", "2025-06-30"),
      ("TTXVN", nil),
      ("P-TuyHoa", nil),
    ] as [(String, String?)]
  )
  func `end with the reforms of 2025`(code: String, last: String?) {
    let agency = SampleAgency.all.first { $0.code == code }
    #expect(agency != nil)
    #expect(agency?.ending == last.flatMap { Day(iso: $0) })
  }
}

struct `The courses of the sample` {
  @Test
  func `have weights of a hundred and a class each`() {
    for course in SampleCourse.all.values {
      #expect(course.components.reduce(0) { $0 + $1.weight } == 100, "\(course.code)")
      #expect(!course.awards.isEmpty)
      #expect(course.periods.isMultiple(of: 8))
      #expect(SampleClassPlan.all.contains { $0.course == course.code }, "\(course.code)")
      #expect(course.prerequisites.allSatisfy { SampleCourse.all[$0] != nil })
    }
    #expect(SampleCourse.all.count == 10)
  }

  @Test
  func `begin on working days that were not mistyped`() {
    for plan in SampleClassPlan.all {
      #expect([2019, 2020].contains(plan.start.year), "\(plan.code)")
      #expect((Int(plan.start.number) + 3) % 7 < 5, "\(plan.code)")
      #expect(SampleAgency.all.contains { $0.code == plan.lead }, "\(plan.code)")
    }
  }

  @Test(arguments: ["", "A|B|x||||", "A|B|8"])
  func `refuse lines that are none`(line: String) {
    #expect(SampleCourse(line[...]) == nil)
  }
}
