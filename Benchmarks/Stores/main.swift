import Chronology
import Foundation
import Records
import RecordsPostgres
import RecordsSQLite
import Reports

// usage: bench-stores bulk SOURCE.sqlite TARGET | gaps ADDRESS | results ADDRESS
// bulk reads all records of a file into memory, migrates the empty target and adds them to it in one
// transaction; results saves the scores of sixty learners of a class of the sample; gaps works out what everybody assigned lacks, by the year's end of the sample. Both
// print the seconds of the work alone.

let arguments = CommandLine.arguments

func store(_ address: String) throws -> any Store {
  if address.hasPrefix("postgresql://") {
    return try PostgresStore(address: address, connections: 1)
  }
  let path = address.hasPrefix("sqlite:") ? String(address.dropFirst(7)) : address
  return try SQLiteStore(path: path, readers: 0)
}

func measured(_ name: String, _ body: () async throws -> Void) async throws {
  let start = ContinuousClock.now
  try await body()
  let (seconds, attoseconds) = (ContinuousClock.now - start).components
  print(name, Double(seconds) + Double(attoseconds) / 1e18)
}

switch arguments[1] {
case "bulk":
  let source = try SQLiteStore(path: arguments[2], readers: 0, isNew: false)
  let target = try store(arguments[3])
  _ = try await Schema.migrate(target, at: Instant(microseconds: 1_600_000_000_000_000))
  let tables = Schema.recordTables
  let rows = try await source.read { records in try tables.map { try records.all($0.rows) } }
  print("rows", rows.reduce(0) { $0 + $1.count })
  try await measured("bulk") {
    try await target.write { records in
      for (table, rows) in zip(tables, rows) {
        for first in stride(from: 0, to: rows.count, by: 2_000) {
          try records.append(Array(rows[first..<min(first + 2_000, rows.count)]), to: table.bulk)
        }
      }
    }
  }
case "results":
  print("results", try await ResultsOfSixty(try store(arguments[2])).medianSeconds(of: 30))
case "gaps":
  let records = try store(arguments[2])
  guard let day = Day(iso: "2025-12-31") else { fatalError("no day") }
  try await measured("gaps") {
    let (officers, pairs) = try await records.read { records in
      let standings = try ProfileStandings(
        on: day,
        knownAt: Instant(startOf: Day(number: day.number + 1)),
        by: records.framework(),
        in: records
      )
      return (standings.officers.count, standings.officers.values.reduce(0) { $0 + $1.pairs })
    }
    print("officers", officers)
    print("pairs", pairs)
  }
default: fatalError("bulk or gaps")
}
