import Chronology
import Foundation
import Intake
import Operations
import Records
import RecordsSQLite
import Spreadsheets

// usage: bench-rosters make FILE ROWS | cells FILE | read FILE | import FILE
// Prints a name and the seconds of a processor that it took, one a line.

let arguments = CommandLine.arguments
let path = arguments[2]

func seconds() -> Double {
  // POSIX counts processor time in millionths, whatever the machine can tell apart.
  Double(clock()) / 1e6
}

func measured(_ name: String, _ body: () async throws -> Void) async throws {
  let start = seconds()
  try await body()
  print(name, seconds() - start)
}

func reading() throws -> RosterReading {
  try RosterReader.read(Workbook(path: path), file: "bench.xlsx", referenceYear: 2020)
}

switch arguments[1] {
case "make": try RosterFile.write(rows: Int(arguments[3]) ?? 10_000, to: path)
case "cells":
  try await measured("cells") {
    let workbook = try Workbook(path: path)
    var count = 0
    try workbook.read(sheet: 0) { row in
      count += row.cells.count
      return .more
    }
    print("count", count)
  }
case "read":
  try await measured("read") { print("rows", try reading().summary.good) }
case "import":
  let database = NSTemporaryDirectory() + "bench-\(UUID().uuidString).sqlite"
  defer {
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: database + end) }
  }
  let store = try SQLiteStore(path: database, readers: 0)
  let now = Instant(microseconds: 1_600_000_000_000_000)
  _ = try await Schema.migrate(store, at: now)
  let world = World(store: store, now: { now })
  try await measured("import") {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let roster = ImportRoster(try reading(), from: SourceFile(name: "bench.xlsx", bytes: bytes))
    let done = try await roster.run(in: world, by: .program)
    print("added", done.outcome.added)
  }
default: fatalError("make, cells, read or import")
}
