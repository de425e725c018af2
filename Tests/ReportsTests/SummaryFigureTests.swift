import Chronology
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// `ttdn-summary` on the small province, each figure counted by hand.
struct `Summary of the year` {
  @Test(
    arguments: [
      ("STTTT", [2, 1, 1, 2, 2, 5, 5, 2, 1]),
      ("SNV", [1, 0, 1, 1, 1, 2, 2, 0, 0]),
      ("DH", [2, 1, 1, 1, 0, 1, 1, 1, 1]),
      ("PVH", [0, 0, 0, 0, 0, 0, 0, 0, 0]),
      ("BTG", [1, 1, 0, 0, 0, 0, 0, 0, 0]),
      ("BPY", [1, 0, 1, 0, 0, 0, 0, 0, 0]),
      ("BCH", [0, 0, 0, 0, 0, 0, 0, 0, 0]),
      ("departments", [2, 1, 1, 2, 2, 5, 5, 2, 1]),
      ("localities", [2, 1, 1, 1, 0, 1, 1, 1, 1]),
      ("party", [1, 1, 0, 0, 0, 0, 0, 0, 0]),
      ("press", [1, 0, 1, 0, 0, 0, 0, 0, 0]),
      ("total", [5, 3, 2, 3, 2, 6, 6, 3, 2]),
    ]
  )
  func `counts every column by hand`(row: String, expected: [Int]) async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    #expect(Self.counts(of: row, in: document) == expected)
  }

  static let keys = [
    "assigned", "fullTime", "concurrent", "trained", "metMinimum", "attendances", "issued", "valid",
    "meetsProfile",
  ]

  static func counts(of row: String, in document: ReportDocument) -> [Int] {
    keys.compactMap { key in
      if case .count(let count) = document.cell(row: row, column: key) { count } else { nil }
    }
  }

  @Test(arguments: [
    ("STTTT", 209, 2), ("SNV", 81, 2), ("DH", 16, 1), ("total", 241, 2), ("BTG", 0, 1),
  ])
  func `adds up periods exactly`(row: String, numerator: Int, denominator: Int) async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    let cell = document.cell(row: row, column: "periods")
    #expect(cell?.number == Fraction(numerator, over: denominator))
  }

  @Test
  func `keeps the exact quotient of a share and leaves a share of nothing empty`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    let share = try #require(Fraction(3, over: 5))
    #expect(document.cell(row: "total", column: "trainedShare") == .share(share))
    #expect(document.cell(row: "PVH", column: "trainedShare") == .empty)
    #expect(document.cell(row: "BCH", column: "meetsProfileShare") == .empty)
  }

  @Test
  func `counts evidence known at the moment asked for`() async throws {
    var request = Province.request("ttdn-summary")
    request.knownAt = Instant(startOf: Province.day("2021-03-01"))
    let document = try await Province.document(request)
    #expect(document.cell(row: "STTTT", column: "meetsProfile") == .count(2))
    #expect(document.cell(row: "SNV", column: "meetsProfile") == .count(1))
    #expect(document.cell(row: "total", column: "meetsProfile") == .count(3))
  }

  @Test
  func `counts a class by its closing day in the statistical year`() async throws {
    let document = try await Province.document(
      Province.request("ttdn-summary", period: "2020-stat")
    )
    // The class of December 2019 is in, that of 31 December 2020 is out.
    #expect(document.asOf == Province.day("2020-12-14"))
    #expect(document.cell(row: "DH", column: "trained") == .count(1))
    #expect(document.cell(row: "DH", column: "metMinimum") == .count(1))
    #expect(document.cell(row: "STTTT", column: "trained") == .count(3))
    #expect(document.cell(row: "total", column: "attendances") == .count(4))
  }

  @Test
  func `narrows to an agency and those below it`() async throws {
    var request = Province.request("ttdn-summary")
    request.agency = try Province.code("DH")
    let document = try await Province.document(request)
    #expect(document.rows.map(\.key) == ["localities", "DH", "PVH", "total"])
    #expect(Self.counts(of: "total", in: document) == [2, 1, 1, 1, 0, 1, 1, 1, 1])
    #expect(document.subtitle.first?.vi == "Thị xã Đông Hòa và các đơn vị trực thuộc")
  }

  @Test
  func `says why totals are less than the sums of lines`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    let total = try #require(document.rows.last)
    #expect(total.notes == [2])
    #expect(document.rows.first { $0.key == "departments" }?.notes == [2])
    #expect(document.rows.first { $0.key == "localities" }?.notes == [])
    #expect(document.notes[1].vi.hasPrefix("Dòng nhóm và dòng tổng cộng đếm mỗi người"))
    #expect(document.notes[0].vi.contains("40 tiết/năm"))
    #expect(document.notes[0].vi.contains("chưa được đối chiếu"))
  }

  @Test
  func `leaves the column of the minimum empty where no minimum is in force`() async throws {
    var request = Province.request("ttdn-summary")
    request.asOf = Province.day("2017-10-20")
    let document = try await Province.document(request)
    #expect(document.cell(row: "total", column: "metMinimum") == .empty)
    #expect(document.cell(row: "total", column: "metMinimumShare") == .empty)
    #expect(document.list("metMinimum") == nil)
  }

  @Test
  func `lists as many people behind each count as it says`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    var checked = 0
    for row in document.rows {
      for (column, cell) in zip(document.columns, row.cells) {
        guard case .count(let count) = cell, let name = column.list?.name,
          let list = document.list(name)
        else { continue }
        #expect(list.entries(behind: row).count == count, "\(row.key) \(column.key)")
        checked += 1
      }
    }
    #expect(checked == document.rows.count * Self.keys.count)
  }
}
