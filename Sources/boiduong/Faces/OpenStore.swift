import Foundation
import Records
import RecordsPostgres
import RecordsSQLite

/// What records are opened for.
enum StoreUse: Equatable {
  /// For being made, or made ready.
  case making
  /// For one command.
  case working
  /// For many people at once.
  case serving(readers: Int)
  /// For trying changes on a copy.
  case trying
  /// For reading alone, by so many at once, also from a server that follows another.
  case reading(readers: Int)
}

/// The store that an address names.
func openStore(_ address: String, for use: StoreUse) throws -> any Store {
  if ["postgresql://", "postgres://"].contains(where: address.hasPrefix) {
    return try openServer(address, for: use)
  }
  guard address.hasPrefix("sqlite:") else {
    throw CommandFault.unknownAddress(PostgresStore.withoutPassword(address))
  }
  let path = String(address.dropFirst("sqlite:".count))
  guard !path.isEmpty else { throw CommandFault.unknownAddress(address) }
  return try openFile(path, for: use)
}

/// A command needs one connection, a site one for each of those who are served at once.
///
/// What a command asks of a whole country may take ten minutes: nobody waits for a page.
private func openServer(_ address: String, for use: StoreUse) throws -> PostgresStore {
  switch use {
  case .making, .working:
    try PostgresStore(address: address, connections: 1, statementSeconds: 600)
  case .serving: try PostgresStore(address: address)
  case .trying: try PostgresStore(address: address, for: .trying)
  case .reading(let readers):
    try PostgresStore(
      address: address,
      connections: max(readers, 1),
      statementSeconds: readers == 0 ? 600 : 60,
      for: .reading
    )
  }
}

/// A file that was looked at before: it holds records, and is nobody's business on the machine.
private func served(_ path: String, _ readers: Int) throws -> SQLiteStore {
  SQLiteStore.closeToOthers(path)
  return try SQLiteStore(path: path, readers: readers)
}

/// Only where it is to be made may a file be missing: a mistyped name is no new database.
private func openFile(_ path: String, for use: StoreUse) throws -> SQLiteStore {
  if !FileManager.default.fileExists(atPath: path) {
    guard use == .making else { throw CommandFault.noDatabase(path) }
    if let obstacle = obstacle(to: path) { throw FileFault.cannotWrite(path, obstacle) }
  }
  return switch use {
  case .making: try SQLiteStore(path: path, readers: 0)
  case .working: try SQLiteStore(path: path, readers: 0, isNew: false)
  case .serving(let readers): try served(path, readers)
  case .trying: try SQLiteStore(copyOf: path)
  case .reading(let readers): try SQLiteStore(reading: path, beside: readers)
  }
}
