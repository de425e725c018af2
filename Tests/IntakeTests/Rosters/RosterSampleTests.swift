import Foundation
import Intake
import Spreadsheets
import Testing

/// The rosters in `Samples`, each with what a right reading gives.
struct `A sample roster` {
  @Test(arguments: Truth.names)
  func `is read as its truth says`(name: String) throws {
    let truth = try Truth(name)
    let reading = try RosterReader.read(
      Workbook(path: Truth.folder + truth.file),
      file: truth.file,
      referenceYear: 2020
    )
    #expect(reading.sheets.compactMap { $0.headRows.map(Array.init) } == [truth.headerRows])
    #expect(reading.rows.map(\.row) == truth.rows.map(\.row))
    for (row, expected) in zip(reading.rows, truth.rows) {
      let problems = Set(row.problems.map { [$0.field.rawValue, $0.code.rawValue] })
      #expect(problems == Set(expected.problems), "\(truth.file), row \(row.row)")
      var values: [String: String] = [:]
      for (field, text) in row.values.texts { values[field.rawValue] = text }
      for (field, text) in expected.values where !expected.hasProblem(field) {
        #expect(values[field] == text, "\(truth.file), row \(row.row)")
      }
      let invented = values.keys.filter { expected.values[$0] == nil && !expected.hasProblem($0) }
      #expect(invented.isEmpty, "\(truth.file), row \(row.row)")
    }
  }

  @Test
  func `is there, and forty of them are`() {
    #expect(Truth.names.count == 40)
  }
}

/// What a right reading of a sample gives.
struct Truth: Decodable {
  struct Row: Decodable {
    let row: Int
    let values: [String: String]
    let problems: [[String]]

    func hasProblem(_ field: String) -> Bool { problems.contains { $0[0] == field } }
  }

  let file: String
  let headerRows: [Int]
  let rows: [Row]

  static let folder = Bundle.module.bundlePath + "/Samples/"
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".truth.json") }.sorted()
  }()

  init(_ name: String) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: Self.folder + name))
    self = try JSONDecoder().decode(Truth.self, from: bytes)
  }
}
