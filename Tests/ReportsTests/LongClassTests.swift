import Chronology
import Personnel
import Records
import Reports
import Spreadsheets
import Testing
import Training
import Vietnamese

/// Lists of classes with more learners than the province's own: their order and their last line.
struct `Class of many` {
  /// Given names in the order of the Vietnamese alphabet, tones after letters.
  static let names = [
    "An", "Ân", "Bình", "Dũng", "Đào", "Hà", "Hạ", "Khoa", "Lan", "Lân", "Nga", "Nghĩa", "Oanh",
    "Phúc", "Quân", "Sơn", "Tâm", "Uyên", "Vân", "Yến",
  ]

  /// A class that has `count` learners, entered the other way round.
  static func document(
    _ report: String = "class-list",
    of count: Int
  ) async throws -> ReportDocument {
    let store = try await Province.store()
    try await store.write { records in
      _ = try records.run("DELETE FROM result WHERE enrolment_id = 44")
      _ = try records.run("DELETE FROM enrolment WHERE class_id = 4")
      for (place, given) in names.prefix(count).enumerated() {
        let (id, name) = (100 - place, "Trần Văn \(given)")
        let (code, key) = ("PY-\(id)", SortKey(parts: given, "Trần Văn").text)
        try records.run(
          """
          INSERT INTO officer
            (id, code, full_name, family_name, middle_name, given_name, sort_key, search_key,
             match_key, position)
          VALUES (\(id), \(code), \(name), 'Trần', 'Văn', \(given), \(key), \(key), \(key), 'CV')
          """
        )
        try records.run(
          "INSERT INTO enrolment (id, class_id, officer_id) VALUES (\(1000 + id), 4, \(id))"
        )
      }
    }
    var request = Province.request(report, period: nil)
    request.trainingClass = try Province.code("LOP-2020-03")
    let asked = request
    return try await store.read { try ReportCatalogue.document(asked, in: $0) }
  }

  @Test(arguments: ["class-list", "marks"])
  func `stands in the order of given names`(report: String) async throws {
    let document = try await Self.document(report, of: 20)
    #expect(document.rows.map(\.label.vi) == Self.names.map { "Trần Văn \($0)" })
    #expect(document.rows.map(\.ordinal) == (1...20).map { "\($0)" })
  }

  @Test(
    arguments: [
      (0, "không"), (1, "một"), (4, "bốn"), (5, "năm"), (10, "mười"), (11, "mười một"),
      (14, "mười bốn"), (15, "mười lăm"), (20, "hai mươi"),
    ]
  )
  func `closes with its number in words`(count: Int, words: String) async throws {
    let document = try await Self.document(of: count)
    #expect(document.closing.map(\.vi) == ["Danh sách này có \(count) (\(words)) người./."])
    #expect(document.closing.map(\.en) == ["This list has \(count) persons."])
  }

  @Test
  func `prints the closing line under the last learner`() async throws {
    let document = try await Self.document(of: 20)
    let table = try WrittenReport(document).workbook.table(sheet: 0)
    let last = try #require(table.rows.last { $0.cells.contains { $0.text == "Yến" } })
    let closing = try #require(
      table.rows.first { row in
        row.cells.contains { $0.text == "Danh sách này có 20 (hai mươi) người./." }
      }
    )
    #expect((1...2).contains(closing.number - last.number))
  }

  @Test(
    arguments: [
      (1000, "Mười"), (0, "Không"), (10, "Không phẩy một"), (950, "Chín phẩy năm"),
      (500, "Năm"), (840, "Tám phẩy bốn"),
    ]
  )
  func `says a mark in words`(mark: Int, words: String) async throws {
    let document = try await `Components of a mark sheet`.document(
      "LOP-2020-01",
      "UPDATE result SET mark = \(mark) WHERE enrolment_id = 11"
    )
    #expect(`Reports of a class`.text("PY-001", "markInWords", in: document) == words)
  }

  @Test
  func `writes V where a score is missing, into the sheet too`() async throws {
    let document = try await `Reports of a class`.document("marks")
    let table = try WrittenReport(document).workbook.table(sheet: 0)
    let place = try #require(document.place(ofColumn: "component-TH")) + 1
    let signs = table.rows.filter { $0[place] == .text("V") }
    #expect(signs.map { $0.cell(inColumn: 3)?.text } == ["+cmd"])
  }
}
