import Access
import Chronology
import Foundation
import Pages
import Personnel
import Records
import Reports
import Spreadsheets
import Testing
import Training
import Vietnamese

/// Every report of the catalogue over a sampled province: page, workbook and JSON tell the same.
struct `Every report` {
  static let province = Task { try await `A sampled province`() }
  static let days = ["2019-12-31", "2020-06-30", "2025-12-31"]

  @Test(arguments: ReportCatalogue.definitions.map(\.code), days)
  func `has the same figures on its page, in its workbook and as JSON`(
    code: String,
    day: String
  ) async throws {
    let province = try await Self.province.value
    let agency = try await Self.largest(in: province)
    let request = try await Self.request(code, day, of: agency, in: province)
    for agencies in [nil, Set([agency])] {
      let document = try await province.store.read {
        try ReportCatalogue.document(request, in: Self.seen($0, by: agencies))
      }
      let faces = try Faces(document)
      for (place, row) in document.rows.enumerated() {
        // The label of a total stands over the ordinal's column too.
        for column in document.columns where row.kind != .total || !column.isOfLabel {
          let three = try faces.told(row: place, column: column)
          #expect(three.agree, "\(code) \(document.rows[place].key) \(column.key): \(three)")
        }
      }
    }
  }

  /// The largest agency: neither nobody nor everybody is seen from there.
  private static func largest(in province: `A sampled province`) async throws -> ID<Agency> {
    let agencies = try await province.store.read { records in
      try records.all(.assignedOfficers(on: Day(iso: "2025-12-31") ?? .last)).map(\.agency)
    }
    let counts = Dictionary(agencies.map { ($0, 1) }, uniquingKeysWith: +)
    let largest = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return try #require(largest?.key)
  }

  private static func seen(
    _ records: any Reading,
    by agencies: Set<ID<Agency>>?
  ) -> any Reading {
    guard let agencies else { return records }
    let scope = Scope(.some(.init(agencies: agencies)), seesSensitive: false, seesNationalID: false)
    return ScopedRecords(records, scope)
  }

  /// The report of the year of a day, or of the class that closed last by then (the first of all
  /// before), or of an officer of the agency.
  private static func request(
    _ code: String,
    _ day: String,
    of agency: ID<Agency>,
    in province: `A sampled province`
  ) async throws -> ReportRequest {
    let definition = try ReportCatalogue.definition(code)
    let asOf = try #require(Day(iso: day))
    var request = ReportRequest(
      code,
      asOf: asOf,
      madeBy: "Trần Thị Lan",
      madeAt: `A sampled province`.now
    )
    if definition.parameters.contains(.period) { request.period = "\(asOf.year)" }
    if definition.parameters.contains(.trainingClass) {
      let classes = try await province.store.read { try $0.all(Query.trainingClasses) }
      let closed = classes.filter { $0.state == .closed }.sorted { $0.days.from < $1.days.from }
      let last = closed.last { ($0.days.last ?? .last) <= asOf }
      request.trainingClass = try #require(last ?? closed.first).code
    }
    if definition.parameters.contains(.officer) {
      let officers = try await province.store.read { records in
        try records.all(.assignedOfficers(on: Day(iso: "2025-12-31") ?? .last))
      }
      request.officer = try #require(officers.first { $0.agency == agency }).code
    }
    return request
  }
}

/// The three faces of one document, side by side.
private struct Faces {
  private let page: ReportPage.Preview
  private let sheet: Table
  private let firstRow: Int
  private let rows: [[String: Any]]

  /// What each face says of one figure or text.
  struct Told {
    let column: ReportColumn
    let page: String
    let workbook: CellValue?
    let json: Any?
  }

  init(_ document: ReportDocument) throws {
    page = ReportPage.Preview(
      ReportFigures(document),
      at: .report(document.report),
      opened: nil
    )
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "report.xlsx").path
    try WorkbookFace().write(document, to: path)
    let table = try Workbook(path: path).table(sheet: 0)
    sheet = table
    // The row of column numbers comes right before the first one.
    let numbers = try #require(table.rows.first { $0.cell(inColumn: 1)?.text == "A" })
    firstRow = numbers.number + 1
    let text = JSONFace().text(of: document)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    rows = try #require(object?["rows"] as? [[String: Any]])
  }

  func told(row: Int, column: ReportColumn) throws -> Told {
    let place = try #require(page.columns.firstIndex { $0.title == column.title })
    let cells = rows[row]["cells"] as? [String: Any]
    return Told(
      column: column,
      page: page.rows[row].cells[place].text.vi,
      workbook: sheet[firstRow + row, place + 1],
      json: column.isOfLabel ? rows[row]["\(column.kind)"] : cells?[column.key]
    )
  }
}

extension Faces.Told: CustomStringConvertible {
  var description: String {
    "page \(page), workbook \(workbook.map { "\($0)" } ?? "nothing"), JSON \(json ?? "nothing")"
  }

  /// Whether all three say the same; pages and JSON round.
  var agree: Bool {
    switch workbook {
    case .number(let written):
      guard let told = json as? Double, let shown = number else { return false }
      return abs(written.value - told) <= 0.000_05 && abs(written.value - shown) <= rounding
    case .date(let day, _):
      return json as? String == "\(day)" && page == day.slashed
    case .text(let text) where text.isEmpty: return isEmpty
    case .text(let text):
      // A date of which the day is not known is a text, and JSON has it in its own order.
      return page == text && (column.kind == .date || json as? String == text)
    default: return isEmpty
    }
  }

  private var isEmpty: Bool {
    page.isEmpty && (json == nil || json is NSNull || (json as? String)?.isEmpty == true)
  }

  private var rounding: Double {
    if case .share = column.kind { 0.000_51 } else { 0.005_1 }
  }

  /// The number on the page, as it is written in Vietnam.
  private var number: Double? {
    let isShare = page.hasSuffix("%")
    let digits = page.replacing("%", with: "").replacing(".", with: "").replacing(",", with: ".")
    return Double(digits).map { isShare ? $0 / 100 : $0 }
  }
}

extension ReportColumn {
  /// Whether the row itself says what stands in it.
  fileprivate var isOfLabel: Bool { kind == .ordinal || kind == .label }
}

extension Day {
  fileprivate var slashed: String {
    let parts = parts
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    return "\(two(parts.day))/\(two(parts.month))/\(parts.year)"
  }
}
