import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

/// Printed tables with what several people share, written at random and read back.
struct `A printed table of any form` {
  static let seeds = 1...25

  /// Every row is read and none is invented; every field of it is as it was meant.
  static func check(_ reading: RosterReading, _ table: RandomTable, _ name: String) {
    let sheet = reading.sheets[0]
    #expect(sheet.headRows == table.headRows, "\(name)")
    #expect(reading.rows.map(\.row) == table.people.map(\.row), "\(name)")
    for (row, person) in zip(reading.rows, table.people) {
      let told = row.values.texts.map { ($0.field, $0.text) }
      let values = Dictionary(uniqueKeysWithValues: told)
      if values != person.meant {
        Issue.record("\(name), row \(row.row): \(values) instead of \(person.meant)")
      }
      let remarks = row.problemNames + row.warningNames
      #expect(remarks.isEmpty, "\(name), row \(row.row): \(remarks)")
    }
    let warnings = sheet.warnings.map { "\($0.row ?? 0) \($0.code)" }
    #expect(warnings.isEmpty, "\(name): \(warnings)")
  }

  @Test(arguments: seeds, RandomTable.Sharing.allCases)
  func `is read from a workbook as it was meant`(seed: Int, sharing: RandomTable.Sharing) throws {
    let table = RandomTable(seed: seed, sharing)
    let reading = try SampleRoster.sheet(table.rows, merges: table.merges)
    Self.check(reading, table, "\(sharing) \(seed)")
  }

  @Test(arguments: seeds, RandomTable.Sharing.allCases.filter { $0 != .merged })
  func `is read from a file of text, which has no merged cells`(
    seed: Int,
    sharing: RandomTable.Sharing
  ) throws {
    let table = RandomTable(seed: seed, sharing)
    let lines = table.rows.map { $0.map(SampleRoster.quoted).joined(separator: ";") }
    Self.check(try SampleRoster.read(lines), table, "\(sharing) \(seed)")
  }

  @Test(arguments: seeds)
  func `is read wherever on the sheet it stands`(seed: Int) throws {
    let table = RandomTable(seed: seed, .each)
    let reading = try SampleRoster.sheet(
      table.rows,
      from: CellAddress(row: 1, column: 1 + seed % 5)
    )
    Self.check(reading, table, "moved \(seed)")
    #expect(reading.rows.allSatisfy { $0.columns.first == 1 + seed % 5 })
  }

  @Test(arguments: seeds, OldEncoding.allCases)
  func `is read in an old encoding, told by its syllables`(
    seed: Int,
    encoding: OldEncoding
  ) throws {
    let table = RandomTable(seed: seed, .merged)
    let rows = table.rows.map { $0.map { encoding.write($0) } }
    let reading = try SampleRoster.sheet(rows, merges: table.merges)
    Self.check(reading, table, "\(encoding) \(seed)")
    #expect(reading.rows.allSatisfy { $0.repairs.contains { $0.rule == .encoding } })
  }

  @Test(arguments: seeds, RandomTable.Sharing.allCases)
  func `is read twice alike, and alike from a parcel`(
    seed: Int,
    sharing: RandomTable.Sharing
  ) throws {
    let table = RandomTable(seed: seed, sharing)
    let one = try SampleRoster.sheet(table.rows, merges: table.merges)
    let other = try SampleRoster.sheet(table.rows, merges: table.merges)
    #expect(one == other)
    #expect(try RosterParcel.unpack(RosterParcel.pack(one)) == one)
  }

  @Test(arguments: seeds)
  func `has every row of its sheet read or accounted for, once`(seed: Int) throws {
    let table = RandomTable(seed: seed, .groups)
    let sheet = try SampleRoster.sheet(table.rows, merges: table.merges).sheets[0]
    let read = sheet.rows.map(\.row) + Array(sheet.headRows ?? 1...1)
    let ignored = sheet.ignored.flatMap { Array($0.rows) }
    let told = (read + ignored).sorted()
    #expect(Set(told).count == told.count)
    let written = table.rows.indices.filter { table.rows[$0].contains { !$0.isEmpty } }.map {
      $0 + 1
    }
    #expect(Set(written).isSubset(of: Set(told)))
  }

  @Test(arguments: seeds)
  func `marks what was taken from the row above, and nothing else`(seed: Int) throws {
    let table = RandomTable(seed: seed, .ditto)
    let reading = try SampleRoster.sheet(table.rows, merges: table.merges)
    for row in reading.rows {
      let marks = table.rows[row.row - 1].filter { ["-nt-", "″", "như trên"].contains($0) }
      let told = row.repairs.filter { $0.rule == .ditto }.map(\.from)
      #expect(told.sorted() == marks.sorted())
    }
  }
}
