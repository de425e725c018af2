import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

/// What telephones, web pages and broken copies leave in a cell.
struct `What nobody sees in a cell` {
  /// How one text may come, always meaning the same.
  static let disguises: [(name: String, of: @Sendable (String) -> String)] = [
    ("NFD", { $0.decomposed }), ("zero width space", { $0 + "\u{200B}" }),
    ("byte order mark", { "\u{FEFF}" + $0 }),
    ("marks of direction", { "\u{202A}" + $0 + "\u{202C}" }),
    ("isolates", { "\u{2068}" + $0 + "\u{2069}" }), ("left to right mark", { "\u{200E}" + $0 }),
    ("no-break spaces", { $0.replacing(" ", with: "\u{A0}") }),
    ("narrow no-break spaces", { $0.replacing(" ", with: "\u{202F}") }),
    ("figure spaces", { $0.replacing(" ", with: "\u{2007}") }),
    ("ideographic spaces", { $0.replacing(" ", with: "\u{3000}") }),
    ("word joiners", { $0.map { "\($0)" }.joined(separator: "\u{2060}") }),
    ("soft hyphens", { $0.prefix(1) + "\u{AD}" + $0.dropFirst() }),
    ("spaces around", { " \u{A0}\t" + $0 + " \u{A0}\n" }), ("full width", wide),
  ]

  static let wide: @Sendable (String) -> String = { text in
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0x21...0x7E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }
      )
    )
  }

  static let values: [(RosterField, String, String)] = [
    (.fullName, "Nguyễn Thị Hòa", "Nguyễn Thị Hòa"), (.birthDate, "05/02/1980", "1980-02-05"),
    (.gender, "Nữ", "female"), (.nationalID, "054 180 001 234", "054180001234"),
    (.phone, "0905 123 456", "+84905123456"), (.email, "hoa@example.vn", "hoa@example.vn"),
    (.employeeCode, "PY-1", "PY-1"), (.agency, "Sở Ngoại vụ", "Sở Ngoại vụ"),
    (.rank, "01.003", "01.003"), (.share, "Chuyên trách", "fullTime"),
    (.decisionDay, "05/01/2020", "2020-01-05"),
  ]

  @Test(arguments: values.indices)
  func `changes no value, and holds no row`(index: Int) throws {
    let (field, text, value) = Self.values[index]
    for disguise in Self.disguises {
      let row = try SampleRoster.row([field: disguise.of(text)])
      #expect(row[field].map { Array($0.utf8) } == Array(value.utf8), "\(disguise.name)")
      #expect(row.problemNames == [] && row.warningNames == [], "\(disguise.name)")
    }
  }

  @Test
  func `in a name is a repair from what stood there, where more than spaces changed`() throws {
    for disguise in Self.disguises {
      let text = disguise.of("Nguyễn Thị Hòa")
      let repairs = try SampleRoster.row([.fullName: text]).repairs
      let plain = text.split(whereSeparator: { " \t\n".contains($0) }).joined(separator: " ")
      let isChanged = !plain.utf8.elementsEqual("Nguyễn Thị Hòa".utf8)
      #expect(repairs.map(\.rule) == (isChanged ? [.normalization] : []), "\(disguise.name)")
      #expect(repairs.allSatisfy { $0.to == "Nguyễn Thị Hòa" && $0.from != "" })
    }
  }

  @Test
  func `in a title hides no column`() throws {
    for disguise in Self.disguises {
      let titles = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị"].map {
        SampleRoster.quoted(disguise.of($0))
      }
      let reading = try SampleRoster.read([titles.joined(separator: ";"), "1;Lê An;1980;Sở Y tế"])
      #expect(
        reading.columnNames == ["A number", "B fullName", "C birthDate", "D agency"],
        "\(disguise.name)"
      )
    }
  }

  @Test(
    arguments: [
      ("Ðặng Ðình", "Đặng Đình"), ("Ɖỗ An", "Đỗ An"), ("Lê Thị Hƣơng", "Lê Thị Hương"),
      ("Nguyễn Vаn", "Nguyễn Van"), ("Тrần An", "Trần An"), ("Ƣng Văn Tƣ", "Ưng Văn Tư"),
    ]
  )
  func `is no letter of another alphabet that looks the same`(text: String, name: String) throws {
    let row = try SampleRoster.row([.fullName: text])
    #expect(row[.fullName].map { Array($0.utf8) } == Array(name.utf8))
    #expect(row.repairs == [Repair(field: .fullName, from: text, to: name, rule: .normalization)])
  }

  @Test
  func `is all an empty cell may hold`() throws {
    for text in ["\u{200B}", "\u{A0}", "\u{FEFF}", "\u{3000}\u{2060}", "\u{202A}\u{202C}"] {
      let row = try SampleRoster.row([.position: text, .birthDate: "1980"])
      #expect(row[.position] == nil && row.repairs.isEmpty && row.isGood)
    }
  }
}
