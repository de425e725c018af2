import GRDB
import Records
import Synchronization

/// An open database. A file that might only be read when it was opened is opened again as soon as it
/// may be written, so that nobody has to start the program again.
final class OpenFile: Sendable {
  private let opened: Mutex<any DatabaseWriter>
  private let isReadOnly: Mutex<Bool>
  /// Opens the file once more; nil where it can't have changed.
  private let again: (@Sendable () throws -> (any DatabaseWriter)?)?

  /// A database that stays as it was opened.
  init(_ database: any DatabaseWriter) {
    opened = Mutex(database)
    isReadOnly = Mutex(false)
    again = nil
  }

  /// A file that may only be read.
  ///
  /// - Parameter again: Opens it for writing; nil while that is not allowed.
  init(
    readingOnly database: any DatabaseWriter,
    again: @escaping @Sendable () throws -> (any DatabaseWriter)?
  ) {
    opened = Mutex(database)
    isReadOnly = Mutex(true)
    self.again = again
  }

  /// The database as it stands.
  var database: any DatabaseWriter { opened.withLock { $0 } }

  /// The database to write to.
  func forWriting() throws -> any DatabaseWriter {
    try isReadOnly.withLock { isReadOnly in
      if isReadOnly, let database = try again?() {
        opened.withLock { $0 = database }
        isReadOnly = false
      }
    }
    return database
  }
}
