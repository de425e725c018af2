import GRDB
import Records

extension StoreFault {
  /// What SQLite's code means to whoever runs the machine.
  init(_ error: DatabaseError) {
    let text = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .full
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(text)
    case .SQLITE_CONSTRAINT: self = .constraint(text)
    default: self = .other(text)
    }
  }

  /// Why a file could not be opened.
  init(opening path: String, _ error: any Error) {
    guard let error = error as? DatabaseError else {
      self = .cannotOpen(path, "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path)
    default: self = .cannotOpen(path, error.message ?? "\(error.resultCode)")
    }
  }
}
