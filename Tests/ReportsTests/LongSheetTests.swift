import Chronology
import Foundation
import Personnel
import Reports
import Spreadsheets
import Testing
import Training
import Vietnamese

/// Plain tables of any length.
struct `Long sheet` {
  static let columns = [
    ReportColumn("name", Bilingual(vi: "Họ và tên", en: "Name"), kind: .text, width: 20),
    ReportColumn("count", Bilingual(vi: "Số", en: "Number"), kind: .count, width: 8),
    ReportColumn("share", Bilingual(vi: "Số", en: "Share"), kind: .quantity, width: 8),
    ReportColumn("day", Bilingual(vi: "Ngày", en: "Day"), kind: .date, width: 12),
    ReportColumn("mark", Bilingual(vi: "Điểm", en: "Mark"), kind: .mark, width: 8),
  ]

  static func write(_ rows: [[ReportCell]], language: Language = .vi) throws -> Table {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: path) }
    let face = LongSheetFace(
      columns: columns,
      name: Bilingual(vi: "Dữ liệu", en: "Data"),
      language: language
    )
    let count = try face.write(to: path.path) { append in
      for row in rows { try append(row) }
    }
    #expect(count == rows.count)
    return try Workbook(path: path.path).table(sheet: 0)
  }

  @Test
  func `writes each cell as what it is`() throws {
    let day = Province.day("2020-03-20")
    let table = try Self.write([
      [
        .text("Nguyễn Văn Ánh"), .count(3), Fraction(33, over: 2).map { .quantity($0) } ?? .empty,
        .date(.day(day)), Score("8,25").map { .mark($0) } ?? .empty,
      ], [.text("=1+1"), .empty, .empty, .date(.year(1980)), .empty],
    ])
    #expect(table[2, 1] == .text("Nguyễn Văn Ánh"))
    #expect(table[2, 4] == .date(day, seconds: nil))
    #expect(table[3, 1] == .text("=1+1"))
    #expect(table[3, 4] == .text("1980"))
    let numbers = [2, 3, 5].compactMap { column -> Double? in
      guard case .number(let number) = table[2, column] else { return nil }
      return number.value
    }
    #expect(numbers == [3, 16.5, 8.25])
    #expect(table[3, 2] == nil)
  }

  @Test
  func `heads each column once`() throws {
    let table = try Self.write([])
    let heads = (1...5).compactMap { table[1, $0] }
    #expect(
      heads == [.text("Họ và tên"), .text("Số"), .text("Số (share)"), .text("Ngày"), .text("Điểm")]
    )
  }

  @Test
  func `speaks the language asked for`() throws {
    let table = try Self.write([], language: .en)
    #expect(table.name == "Data")
    #expect(table[1, 1] == .text("Name"))
  }

  @Test
  func `writes many rows in their order`() throws {
    let table = try Self.write((1...3000).map { [.text("\($0)"), .count($0)] })
    #expect(table.lastRow == 3001)
    #expect(table[3001, 1] == .text("3000"))
  }

  @Test
  func `leaves no file where the rows can't be had`() throws {
    struct Lost: Error {}
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    let face = LongSheetFace(columns: Self.columns, name: Bilingual(both: "x"))
    #expect(throws: Lost.self) {
      try face.write(to: path.path) { _ in throw Lost() }
    }
    #expect(!FileManager.default.fileExists(atPath: path.path))
  }
}
