import Spreadsheets
import Testing

@testable import Intake

enum Fruit: Hashable, Sendable {
  case name, weight, price, origin
}

extension [FieldTitles<Fruit>] {
  static let fruit: Self = [
    FieldTitles(.name, "Tên quả", "Name"), FieldTitles(.weight, "Khối lượng (kg)", "Weight"),
    FieldTitles(.price, "Giá", "Giá bán lẻ", "Price"), FieldTitles(.origin, "Xuất xứ"),
  ]
}

struct `A title` {
  @Test(arguments: [
    ("Họ và tên", "HỌ VÀ TÊN"), ("Họ và tên", "ho va ten"), ("Họ và tên", "Họ  và\ntên:"),
    ("Số CCCD", "SO CCCD"), ("E-mail", "Email"), ("Khối lượng (kg)", "khoi luong kg"),
    ("Đến hết ngày", "den het ngay"), ("Ngày", "Nga\u{0300}y"),
  ])
  func `is the same without case, marks, spaces and punctuation`(one: String, other: String) {
    #expect(one.titleFold == other.titleFold)
  }

  @Test(arguments: [("Từ ngày", "Đến ngày"), ("Tên", "Tên 2"), ("Mã", "Mã cán bộ")])
  func `stays apart from another`(one: String, other: String) {
    #expect(one.titleFold != other.titleFold)
  }
}

struct `The head of a table` {
  func head(_ rows: [[String]], merges: [String] = [], least: Int = 2) throws -> TableHead<Fruit>? {
    let table = try Table(rows, merges: merges.compactMap { CellRange($0) })
    return TableHead.find(.fruit, in: table, least: least)
  }

  @Test
  func `is the row that names most fields`() throws {
    let head = try #require(try head([["Tên quả", "Giá", "Khối lượng (kg)"], ["Cam", "5", "2"]]))
    #expect(head.rows == 1...1)
    #expect(head.columns == [.name: 1, .price: 2, .weight: 3])
    #expect(head.unknown.isEmpty)
  }

  @Test
  func `stands under whatever letterhead`() throws {
    let head = try #require(
      try head([
        ["HỘI TRÁI CÂY", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["", "", "Độc lập"], [],
        ["DANH SÁCH"], ["Tên quả: mọi thứ"], ["", "Name", "PRICE", "Xuất xứ"],
        ["1", "Cam", "5", ""],
      ])
    )
    #expect(head.rows.upperBound == 6)
    #expect(head.columns == [.name: 2, .price: 3, .origin: 4])
  }

  @Test
  func `may have two rows, of which the lower splits what the upper joins`() throws {
    let titles: [FieldTitles<Fruit>] = [
      FieldTitles(.name, "Tên quả"), FieldTitles(.weight, "Số liệu Khối lượng"),
      FieldTitles(.price, "Số liệu Giá"),
    ]
    let table = try Table(
      [["Tên quả", "Số liệu", ""], ["", "Khối lượng", "Giá"], ["Cam", "2", "5"]],
      merges: [CellRange("A1:A2"), CellRange("B1:C1")].compactMap { $0 }
    )
    let head = try #require(TableHead.find(titles, in: table, least: 2))
    #expect(head.rows == 1...2)
    #expect(head.columns == [.name: 1, .weight: 2, .price: 3])
  }

  @Test
  func `counts a title merged downwards once`() throws {
    let head = try #require(
      try head(
        [["Tên quả", "Giá", "Khác", ""], ["", "", "Xuất xứ", "Màu"]],
        merges: ["A1:A2", "B1:B2", "C1:D1"]
      )
    )
    #expect(head.columns == [.name: 1, .price: 2, .origin: 3])
    #expect(head.unknown.map(\.title) == ["Khác / Màu"])
    #expect(head.unknown.map(\.column) == [4])
  }

  @Test
  func `keeps what it does not know, and a field named twice`() throws {
    let head = try #require(try head([["Tên quả", "Giá", "Màu sắc", "Price"]]))
    #expect(head.columns == [.name: 1, .price: 2])
    #expect(head.unknown.map { "\($0.column) \($0.title)" } == ["3 Màu sắc", "4 Price"])
  }

  @Test
  func `is none where no row names enough fields`() throws {
    #expect(try head([["Tên quả", "Màu"], ["Giá"]], least: 2) == nil)
    #expect(try head([[]], least: 1) == nil)
  }

  @Test
  func `is looked for within the first rows only`() throws {
    let filler = (1...41).map { ["dòng \($0)"] }
    #expect(try head(filler + [["Tên quả", "Giá"]]) == nil)
    #expect(try head(filler.dropLast(2) + [["Tên quả", "Giá"]])?.rows.upperBound == 40)
  }

  @Test
  func `is the first of two that are as good`() throws {
    let head = try head([["Tên quả", "Giá"], ["Cam", "5"], ["Tên quả", "Giá"]])
    #expect(head?.rows == 1...1)
  }
}
