import Foundation
import Vietnamese

@testable import Intake

/// A reading as a program gets it that knows nothing but the JSON.
struct ToldReading: Decodable {
  struct Sheet: Decodable {
    let name: String
    let headerRows: [Int]
    let columns: [Column]
    let rows: [Row]
    let ignored: [Ignored]
    let warnings: [Warning]
  }

  struct Column: Decodable {
    let column: String
    let field: String?
    let title: String
    let reason: String
  }

  struct Row: Decodable {
    let row: Int
    let values: [String: String]
    let repairs: [Repair]
    let problems: [Remark]
    let warnings: [Remark]
  }

  struct Repair: Decodable {
    let field: String
    let from: String
    let to: String
    let rule: String
  }

  struct Remark: Decodable {
    let field: String
    let code: String
    let value: String
    let sentence: String
  }

  struct Ignored: Decodable {
    let rows: [Int]
    let reason: String
  }

  struct Warning: Decodable {
    let code: String
    let row: Int?
    let sentence: String
  }

  let file: String
  let format: String
  let sheets: [Sheet]
  let summary: [String: Int]

  init(_ reading: RosterReading, in language: Language = .vi) throws {
    let bytes = Data(reading.json(in: language).utf8)
    self = try JSONDecoder().decode(ToldReading.self, from: bytes)
  }

  var rows: [Row] { sheets.flatMap(\.rows) }
}
