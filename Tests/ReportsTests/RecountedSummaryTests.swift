import Chronology
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// Every figure of `ttdn-summary`, row by row, against statements that know nothing of the report.
struct `Summary counted again` {
  /// A period, the report's day, and the agency that the report is narrowed to.
  struct Scene: CustomTestStringConvertible, Sendable {
    let period: String
    var day: String?
    var agency: String?

    var testDescription: String {
      [period, day, agency].compactMap(\.self).joined(separator: ", ")
    }

    func request() throws -> ReportRequest {
      var request = Province.request("ttdn-summary", period: period)
      request.asOf = day.map(Province.day)
      request.agency = try agency.map { try Province.code($0) }
      return request
    }
  }

  static let scenes: [Scene] = [
    Scene(period: "2020"), Scene(period: "2019"), Scene(period: "2018"),
    Scene(period: "2020-Q3"), Scene(period: "2020-stat"), Scene(period: "2019-stat"),
    Scene(period: "2020-02"), Scene(period: "2019-12-20..2020-03-20"),
    Scene(period: "2020-03-21..2020-12-30"), Scene(period: "2020-12-31..2020-12-31"),
    Scene(period: "2020", day: "2020-05-31"), Scene(period: "2020", day: "2020-06-01"),
    Scene(period: "2020", day: "2025-07-01"), Scene(period: "2020-stat", day: "2025-07-01"),
    Scene(period: "2019-12-01..2020-12-31", day: "2025-03-01"),
    Scene(period: "2020", agency: "DH"), Scene(period: "2020-stat", agency: "DH"),
    Scene(period: "2020", agency: "STTTT"), Scene(period: "2020", agency: "SNV"),
    Scene(period: "2020", day: "2020-05-31", agency: "DH"),
    Scene(period: "2020", day: "2020-06-01", agency: "STTTT"),
    Scene(period: "2020", day: "2025-07-01", agency: "SNV"),
  ]

  static func extent(of row: ReportRow, in document: ReportDocument, _ scene: Scene)
    -> PlainCount.Extent
  {
    if row.kind == .line { return .agencies([row.key]) }
    guard scene.agency == nil else {
      return .agencies(document.rows.filter { $0.kind == .line }.map(\.key))
    }
    return row.kind == .group ? .group(row.key) : .everywhere
  }

  @Test(arguments: scenes)
  func `has the same figures in every row`(scene: Scene) async throws {
    let store = try await Province.store()
    let request = try scene.request()
    let document = try await store.read { try ReportCatalogue.document(request, in: $0) }
    let plain = PlainCount(store, of: document)
    for row in document.rows where row.key != "ended" {
      for (key, count) in try await plain.figures(Self.extent(of: row, in: document, scene)) {
        let cell = document.cell(row: row.key, column: key)
        if key == "metMinimum", document.list("metMinimum") == nil {
          #expect(cell == .empty, "\(row.key) \(key)")
        } else {
          #expect(cell == .count(count), "\(row.key) \(key)")
        }
      }
    }
  }

  @Test(arguments: scenes)
  func `divides what it counts, and leaves a share of nothing empty`(scene: Scene) async throws {
    let document = try await Province.document(try scene.request())
    for row in document.rows {
      let all = document.cell(row: row.key, column: "assigned")?.number?.whole
      for key in ["trained", "metMinimum", "meetsProfile"] {
        let share = document.cell(row: row.key, column: key + "Share")
        let part = document.cell(row: row.key, column: key)?.number?.whole
        guard let part, let all, all > 0 else {
          #expect(share == .empty, "\(row.key) \(key)")
          continue
        }
        #expect(share == Fraction(part, over: all).map { .share($0) }, "\(row.key) \(key)")
      }
    }
  }

  @Test(arguments: scenes)
  func `counts nobody in the total more than once`(scene: Scene) async throws {
    let document = try await Province.document(try scene.request())
    for name in ["assigned", "fullTime", "concurrent", "trained", "meetsProfile"] {
      let list = try #require(document.list(name))
      let place = try #require(list.columns.firstIndex { $0.key == "officer" })
      let officers = list.entries.filter(\.countsInTotal).map { $0.cells[place] }
      #expect(Set(officers).count == officers.count, "\(name)")
      #expect(document.cell(row: "total", column: name) == .count(officers.count), "\(name)")
    }
  }

  @Test(arguments: scenes)
  func `adds up the periods of the listed attendances`(scene: Scene) async throws {
    let document = try await Province.document(try scene.request())
    let list = try #require(document.list("attendances"))
    let place = try #require(list.columns.firstIndex { $0.key == "periods" })
    for row in document.rows {
      let entries = list.entries(behind: row)
      let sum = entries.compactMap { $0.cells[place].number }.reduce(Fraction(0), +)
      #expect(document.cell(row: row.key, column: "periods")?.number == sum, "\(row.key)")
    }
  }
}
