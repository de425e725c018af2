import Chronology
import Foundation
import Records
import RecordsPostgres
import RecordsSQLite

// usage: bench-stores SOURCE.sqlite TARGET
// Reads all records of a file into memory, migrates the empty target and adds them to it in one
// transaction; prints the rows and the seconds of the adding.

let source = try SQLiteStore(path: CommandLine.arguments[1], readers: 0, isNew: false)
let address = CommandLine.arguments[2]
let target: any Store =
  if address.hasPrefix("postgresql://") {
    try PostgresStore(address: address, connections: 1)
  } else {
    try SQLiteStore(path: address, readers: 0)
  }
_ = try await Schema.migrate(target, at: Instant(microseconds: 1_600_000_000_000_000))

let tables = Schema.recordTables
let rows = try await source.read { records in try tables.map { try records.all($0.rows) } }
let start = ContinuousClock.now
try await target.write { records in
  for (table, rows) in zip(tables, rows) {
    for first in stride(from: 0, to: rows.count, by: 2_000) {
      try records.append(Array(rows[first..<min(first + 2_000, rows.count)]), to: table.bulk)
    }
  }
}
let (seconds, attoseconds) = (ContinuousClock.now - start).components
print("rows", rows.reduce(0) { $0 + $1.count })
print("bulk", Double(seconds) + Double(attoseconds) / 1e18)
