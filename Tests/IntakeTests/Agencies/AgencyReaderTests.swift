import Chronology
import Personnel
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A file of agencies` {
  static let head =
    "Mã;Tên cơ quan;Tên tiếng Anh;Loại;Khối;Cơ quan cấp trên;Từ ngày;Đến hết ngày;Kế thừa bởi"
  static let province = "PY;UBND tỉnh Phú Yên;;Ủy ban nhân dân tỉnh;Sở, ban, ngành;;01/07/1989;;"
  static let district =
    "DH;Huyện Đông Hòa;Dong Hoa District;Huyện;Địa phương;PY;16/05/2005;31/05/2020;"
  static let town = "DH;Thị xã Đông Hòa;;Thị xã;Địa phương;PY;01/06/2020;30/06/2025;P1 P2"
  static let wards = [
    "P1;Phường Đông Hòa;;Phường;Địa phương;PY;01/07/2025;;",
    "P2;Phường Hòa Hiệp;;ward;localities;PY;2025-07-01;;",
  ]

  static func read(_ lines: String...) throws -> [AgencyEntry] {
    let text = ([head] + lines).joined(separator: "\n")
    return try AgencyReader.read(Workbook(bytes: Array(text.utf8)), file: "agencies.csv")
  }

  /// What is wrong with the file, in English.
  static func faults(_ lines: String...) throws -> [String] {
    let text = ([head] + lines).joined(separator: "\n")
    do {
      _ = try AgencyReader.read(Workbook(bytes: Array(text.utf8)), file: "agencies.csv")
      return []
    } catch let refusal as FileRefusal {
      return refusal.faults.map { $0.line(in: .en) }
    }
  }

  @Test
  func `gives each agency with its names, days, parent and successors`() throws {
    let entries = try Self.read(
      Self.province,
      Self.district,
      Self.town,
      Self.wards[0],
      Self.wards[1]
    )
    #expect(entries.map(\.code.text) == ["PY", "DH", "P1", "P2"])
    let town = entries[1]
    #expect(town.standings.map(\.name.vi) == ["Huyện Đông Hòa", "Thị xã Đông Hòa"])
    #expect(town.standings.map(\.name.en) == ["Dong Hoa District", "Thị xã Đông Hòa"])
    #expect(town.standings.map(\.kind) == [.district, .town])
    #expect(
      town.standings.map { "\($0.days)" } == [
        "[2005-05-16, 2020-06-01)", "[2020-06-01, 2025-07-01)",
      ]
    )
    #expect(town.standings.allSatisfy { $0.parent?.text == "PY" && $0.group == .localities })
    #expect(town.successors.map(\.text) == ["P1", "P2"])
    #expect(entries[0].standings.map(\.parent) == [nil])
    #expect(entries[3].standings.map(\.kind) == [.ward])
  }

  @Test
  func `may name an agency's standings in any order and apart`() throws {
    let entries = try Self.read(
      Self.town,
      Self.wards[0],
      Self.wards[1],
      Self.district,
      Self.province
    )
    #expect(entries.map(\.code.text) == ["DH", "P1", "P2", "PY"])
    #expect(entries[0].standings.map(\.kind) == [.district, .town])
  }

  @Test
  func `may name a successor in every line of an agency`() throws {
    let entries = try Self.read(
      Self.province,
      Self.district + "P1",
      Self.town,
      Self.wards[0],
      Self.wards[1]
    )
    #expect(entries[1].successors.map(\.text) == ["P1", "P2"])
  }

  @Test
  func `passes over empty lines and column numbers`() throws {
    let entries = try Self.read("1;2;3;4;5;6;7;8;9", "", Self.province, " ; ;;;;;;;", "")
    #expect(entries.map(\.code.text) == ["PY"])
  }

  @Test(
    arguments: [
      (";Tên;;Sở, ban, ngành;press;;1/1/2020;;", "A2: agency code is missing."),
      ("A B;Tên;;department;press;;1/1/2020;;", "A2: agency code “A B” is no code"),
      ("AB;;;department;press;;1/1/2020;;", "B2: name is missing."),
      ("AB;Tên;;;press;;1/1/2020;;", "D2: the kind is missing."),
      ("AB;Tên;;Quán;press;;1/1/2020;;", "D2: kind “Quán” is not known."),
      ("AB;Tên;;department;;;1/1/2020;;", "E2: the group is missing."),
      ("AB;Tên;;department;Khối;;1/1/2020;;", "E2: group “Khối” is not known."),
      ("AB;Tên;;department;press;;;;", "G2: the first day is missing."),
      ("AB;Tên;;department;press;;31/02/2020;;", "G2: first day “31/02/2020” is no date."),
      ("AB;Tên;;department;press;;1/1/2020;mai;", "H2: last day “mai” is no date."),
      ("AB;Tên;;department;press;;2/1/2020;1/1/2020;", "H2: the last day comes before the first."),
      (
        "AB;Tên;;department;press;XX;1/1/2020;;",
        "A2: the agency code XX is neither in the file nor on record."
      ),
      ("AB;Tên;;department;press;Sở/X;1/1/2020;;", "F2: code of the parent “Sở/X” is no code"),
      ("AB;Tên;;department;press;AB XX;1/1/2020;;", "F2: name one parent only."),
      (
        "AB;Tên;;department;press;;1/1/2020;;XX",
        "A2: the agency code XX is neither in the file nor on record."
      ),
      ("AB;Tên;;department;press;;1/1/2020;;X/X", "I2: code of a successor “X/X” is no code"),
      ("AB;Tên;;department;press;AB;1/1/2020;;", "A2: agency AB stands above or after itself."),
      ("AB;Tên;;department;press;;1/1/2020;;AB", "A2: agency AB stands above or after itself."),
    ]
  )
  func `is refused for one wrong cell, with its place and sentence`(
    line: String,
    sentence: String
  ) throws {
    let faults = try Self.faults(line)
    #expect(faults.contains { $0.hasPrefix(sentence) }, "\(faults)")
  }

  @Test
  func `is refused with all that is wrong at once`() throws {
    let faults = try Self.faults(
      ";Tên;;department;press;;1/1/2020;;",
      Self.province,
      "AB;;;Quán;press;;;;"
    )
    #expect(faults.count >= 4)
    #expect(faults.contains { $0.hasPrefix("A2") } && faults.contains { $0.hasPrefix("D4") })
  }

  @Test
  func `is refused where the names of an agency do not join`() throws {
    let faults = try Self.faults(
      Self.province,
      "DH;Huyện Đông Hòa;;Huyện;Địa phương;PY;16/05/2005;30/05/2020;",
      "DH;Thị xã Đông Hòa;;Thị xã;Địa phương;PY;01/06/2020;;"
    )
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix("A3: The names of agency DH do not join") == true)
  }

  @Test
  func `is refused where no sheet has the titles`() throws {
    #expect(throws: FileRefusal.self) {
      try AgencyReader.read(try WrittenSheet.csv("Tên;Giá", "Cam;5"), file: "a.csv")
    }
  }

  @Test
  func `is found on whichever sheet it stands, dates as dates`() throws {
    let workbook = try WrittenSheet.xlsx([
      "Hướng dẫn": { sheet, _ in try sheet.put("Điền vào sheet bên cạnh", row: 1) },
      "Cơ quan": { sheet, date in
        try sheet.put("DANH MỤC CƠ QUAN", row: 1)
        try sheet.put("Mã", "Tên", "Loại", "Khối", "Từ ngày", row: 3)
        try sheet.put("BPY", "Báo Phú Yên", "Cơ quan báo chí", "Báo chí", row: 4)
        try sheet.write(try #require(Day(iso: "1989-07-01")), row: 4, column: 5, date)
      },
    ])
    let entry = try #require(try AgencyReader.read(workbook, file: "a.xlsx").first)
    #expect(entry.code.text == "BPY")
    #expect("\(entry.standings[0].days)" == "[1989-07-01, …)")
    #expect(entry.standings[0].group == .press)
  }
}

struct `Agencies that come back to themselves` {
  func cycles(
    _ lines: (code: String, parent: String?, from: String, until: String?, next: String)...
  )
    throws -> [String]
  {
    var standings: [String: [Agency.Standing]] = [:]
    var successors: [String: [Code<Agency>]] = [:]
    for line in lines {
      let from = try #require(Day(iso: line.from))
      let days = try #require(DayRange(from: from, until: line.until.flatMap { Day(iso: $0) }))
      standings[line.code, default: []].append(
        Agency.Standing(
          days: days,
          name: Bilingual(both: line.code),
          kind: .department,
          group: .departments,
          parent: line.parent.flatMap { Code($0) }
        )
      )
      successors[line.code, default: []] += [Code(line.next)].compactMap { $0 }
    }
    let entries = try standings.keys.sorted().map { code in
      AgencyEntry(
        code: try #require(Code(code)),
        standings: standings[code, default: []],
        successors: successors[code, default: []]
      )
    }
    return AgencyCycles(entries).codes.map(\.text)
  }

  @Test
  func `by their parents on one day are told, and only these`() throws {
    #expect(
      try cycles(
        ("A", "B", "2020-01-01", nil, ""),
        ("B", "C", "2020-01-01", nil, ""),
        ("C", "A", "2020-01-01", nil, ""),
        ("D", "A", "2020-01-01", nil, "")
      ) == ["A", "B", "C"]
    )
  }

  @Test
  func `are none where the two stood above each other at different times`() throws {
    #expect(
      try cycles(
        ("A", "B", "2000-01-01", "2010-01-01", ""),
        ("A", nil, "2010-01-01", nil, ""),
        ("B", nil, "2000-01-01", "2010-01-01", ""),
        ("B", "A", "2010-01-01", nil, "")
      ).isEmpty
    )
  }

  @Test
  func `are told where the times meet for one stretch only`() throws {
    #expect(
      try cycles(
        ("A", "B", "2000-01-01", nil, ""),
        ("B", nil, "2000-01-01", "2010-01-01", ""),
        ("B", "A", "2010-01-01", "2010-01-02", ""),
        ("B", nil, "2010-01-02", nil, "")
      ) == ["A", "B"]
    )
  }

  @Test
  func `by their successors are told`() throws {
    #expect(
      try cycles(
        ("A", nil, "2000-01-01", "2010-01-01", "B"),
        ("B", nil, "2010-01-01", "2020-01-01", "A"),
        ("C", nil, "2000-01-01", "2010-01-01", "A")
      ) == ["A", "B"]
    )
  }
}
