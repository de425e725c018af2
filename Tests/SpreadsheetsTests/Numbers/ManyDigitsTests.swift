import Spreadsheets
import Testing

/// Numbers of people have as many digits as a number of a sheet can keep, and begin with zeros.
struct `A number of many digits` {
  static let id = "079188001234"

  static func number(_ cell: String) throws -> SheetNumber? {
    guard case .number(let number)? = try Package(rows: "<row>\(cell)</row>").firstRow()?[1] else {
      return nil
    }
    return number
  }

  @Test
  func `keeps its zeros where it is a text`() throws {
    let package = Package(
      rows: """
        <row><c t="str"><v>\(Self.id)</v></c><c t="inlineStr"><is><t>\(Self.id)</t></is></c>\
        <c t="str"><f>TEXT(A1,"0")</f><v>\(Self.id)</v></c></row>
        """
    )
    #expect(try package.firstRow()?.cells.map(\.text) == [Self.id, Self.id, Self.id])
    #expect(try LegacyTextRecords([Self.id]).book().table()[1, 1] == .text(Self.id))
    let text = try Workbook(bytes: Array("\(Self.id);\"\(Self.id)\"\nx;y".utf8)).table(sheet: 0)
    #expect(text.rows[0].cells.map(\.text) == [Self.id, Self.id])
    let written = try Written { sheet, _ in try sheet.write(Self.id, row: 1, column: 1) }
    #expect(try written.table[1, 1] == .text(Self.id))
  }

  @Test
  func `keeps its digits where it is a number`() throws {
    let number = try #require(try Self.number("<c><v>\(Self.id)</v></c>"))
    #expect(number.text == Self.id)
    #expect(number.integer == 79_188_001_234)
    #expect(number.shortest == "79188001234")
    let package = Package.styled(
      ["000000000000"],
      rows: #"<row><c s="1"><v>79188001234</v></c></row>"#
    )
    let workbook = try Workbook(bytes: package.bytes)
    let cell = try #require(try workbook.table(sheet: 0).rows.first?.cells.first)
    #expect(cell.value == .number(SheetNumber(text: "79188001234", value: 79_188_001_234)))
    // How many zeros are to be shown is known by the format.
    #expect(workbook.style(cell.style).numberFormat == "000000000000")
  }

  @Test(
    arguments: [
      ("7.9188001234E+10", "79188001234"), ("7.9188001234E10", "79188001234"),
      ("79188001234.0", "79188001234"), ("791880012340e-1", "79188001234"),
      ("1E+15", "1000000000000000"), ("1.5E-2", "0.015"), ("-2.5e3", "-2500"), ("0E0", "0"),
    ]
  )
  func `is the same in powers of ten`(text: String, shortest: String) throws {
    let number = try #require(try Self.number("<c><v>\(text)</v></c>"))
    #expect(number.text == text)
    #expect(number.shortest == shortest)
  }

  @Test(arguments: ["123456789012345678", "9007199254740993", "0.12345678901234567890123", "1E300"])
  func `beyond what is kept exactly keeps its text`(text: String) throws {
    let number = try #require(try Self.number("<c><v>\(text)</v></c>"))
    #expect(number.text == text)
    #expect(number.value == Double(text))
    if let integer = number.integer { #expect(Double(integer) == number.value) }
  }

  @Test(arguments: 1...30)
  func `is shown by digits that mean it`(seed: Int) {
    var random = SeededRandom(seed)
    for _ in 0..<40 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      #expect(Double(SheetNumber(text: "", value: value).shortest) == value)
      let whole = random.below(1 << 50) * random.pick([1, -1])
      #expect(SheetNumber(text: "", value: Double(whole)).shortest == "\(whole)")
      #expect(SheetNumber(text: "", value: Double(whole)).integer == whole)
    }
  }

  @Test(arguments: 1...30)
  func `of two decimals is read as typed from either kind of workbook`(seed: Int) throws {
    var random = SeededRandom(seed)
    let value = Double(random.below(2_000_000) - 1_000_000) / 100
    let number = try #require(try Self.number("<c><v>\(value)</v></c>"))
    let bits = try #require(LegacyBook.bits(of: value))
    let old = try LegacyBook(LegacyBook.packed(bits, row: 0, column: 0)).table()[1, 1]
    let eight = try LegacyBook(LegacyBook.number(value, row: 0, column: 0)).table()[1, 1]
    #expect(old == .number(SheetNumber(text: number.shortest, value: value)))
    #expect(eight == old)
  }
}
