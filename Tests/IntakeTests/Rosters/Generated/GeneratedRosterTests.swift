import Foundation
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

/// Rosters of many forms, written at random and read back.
struct `A roster of any form` {
  static let seeds = 1...12

  /// Compares a reading with what was written, down to the bytes.
  static func check(_ reading: RosterReading, _ roster: RandomRoster, _ name: String) {
    let sheet = reading.sheets[0]
    #expect(sheet.headRows == roster.headRows, "\(name)")
    #expect(reading.rows.map(\.row) == roster.numbers, "\(name)")
    for (row, meant) in zip(reading.rows, roster.people) {
      var values: [String: [UInt8]] = [:]
      for (field, text) in row.values.texts { values[field.rawValue] = Array(text.utf8) }
      var expected: [String: [UInt8]] = [:]
      for (field, text) in meant { expected[field.rawValue] = Array(text.utf8) }
      if values != expected {
        let read = row.values.texts.map { "\($0.field)=\($0.text)" }
        Issue.record("\(name), row \(row.row): \(read) instead of \(meant)")
      }
      #expect(row.problems.isEmpty, "\(name), row \(row.row)")
    }
    #expect(sheet.warnings.filter { $0.code != .unknownColumn }.isEmpty, "\(name)")
  }

  static func workbook(
    _ roster: RandomRoster,
    merges: Bool = true,
    font: String? = nil,
    _ change: (String) -> String = { $0 }
  ) throws -> RosterReading {
    try SampleRoster.workbook { writer in
      let format = try writer.format(CellFormat().with { if let font { $0.font = font } })
      let sheet = try writer.addSheet("Danh sách")
      for (down, texts) in roster.rows.enumerated() {
        for (right, text) in texts.enumerated() where !text.isEmpty {
          let place = CellAddress(row: down + 1, column: right + 1)
          if merges, let range = roster.merges.first(where: { $0.first == place }) {
            try sheet.merge(range, change(text), format)
          } else {
            try sheet.write(change(text), row: place.row, column: place.column, format)
          }
        }
      }
    }
  }

  static func text(_ roster: RandomRoster, _ separator: String) -> String {
    roster.rows.map { texts in
      texts.map { text in
        let isPlain = !text.contains { "\"\n\r".contains($0) } && !text.contains(separator)
        return isPlain ? text : SampleRoster.quoted(text)
      }
      .joined(separator: separator)
    }
    .joined(separator: "\r\n")
  }

  @Test(arguments: seeds)
  func `is read as it was written into a workbook`(seed: Int) throws {
    let roster = RandomRoster(seed: seed)
    Self.check(try Self.workbook(roster), roster, "merged \(seed)")
    Self.check(try Self.workbook(roster, merges: false), roster, "unmerged \(seed)")
    Self.check(try Self.workbook(roster) { $0.decomposed }, roster, "NFD \(seed)")
  }

  @Test(arguments: seeds)
  func `is read as it was written in fonts of old encodings`(seed: Int) throws {
    let roster = RandomRoster(seed: seed)
    for (encoding, font) in [(OldEncoding.tcvn3, ".VnTime"), (.vni, "VNI-Times")] {
      let reading = try Self.workbook(roster, font: font) { encoding.write($0) }
      Self.check(reading, roster, "\(font) \(seed)")
    }
  }

  @Test(arguments: seeds, OldEncoding.allCases)
  func `is read as it was written in an old encoding without fonts`(
    seed: Int,
    encoding: OldEncoding
  ) throws {
    let roster = RandomRoster(seed: seed)
    Self.check(
      try Self.workbook(roster) { encoding.write($0) },
      roster,
      "\(encoding) workbook \(seed)"
    )
    let bytes = OldEncoding.bytes(encoding.write(Self.text(roster, ";")))
    let reading = try SampleRoster.read(Workbook(bytes: bytes), "a.csv")
    Self.check(reading, roster, "\(encoding) text \(seed)")
  }

  @Test(arguments: seeds, [",", ";", "\t"])
  func `is read as it was written with each separator`(seed: Int, separator: String) throws {
    let roster = RandomRoster(seed: seed)
    let text = Self.text(roster, separator)
    let utf16: [UInt8] = text.utf16.flatMap { unit in
      [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let ways: [(String, [UInt8])] = [
      ("UTF-8", Array(text.utf8)), ("marked UTF-8", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
      ("UTF-16", [0xFF, 0xFE] + utf16), ("NFD", Array(text.decomposed.utf8)),
    ]
    for (name, bytes) in ways {
      let reading = try SampleRoster.read(Workbook(bytes: bytes), "a.csv")
      Self.check(reading, roster, "\(name) \(seed)")
    }
  }
}
