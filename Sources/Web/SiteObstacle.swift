import Glibc
import NIOCore

/// Why a port can't be opened.
public enum SiteObstacle: Equatable, Sendable {
  /// Another program has it.
  case taken
  /// The system keeps it for others.
  case forbidden
  /// Anything else, in the words of whoever noticed.
  case other(String)

  /// What the error of `Site.serve` means.
  public init(_ error: any Error) {
    switch (error as? IOError)?.errnoCode {
    case EADDRINUSE: self = .taken
    case EACCES, EPERM: self = .forbidden
    default: self = .other("\(error)")
    }
  }
}
