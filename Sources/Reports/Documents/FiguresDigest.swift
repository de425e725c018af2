import Dispatch

/// The digest of a report's figures, worked out beside whatever else is made of the report: a sheet of
/// ten thousand lines has megabytes of them. Who asks for it before it is there waits.
///
/// `@unchecked`: the text is written by one piece of work and read when that is done.
final class FiguresDigest: @unchecked Sendable {
  private let work = DispatchGroup()
  private var text = ""

  /// Begins with the work.
  init(_ make: @escaping @Sendable () -> String) {
    DispatchQueue.global().async(group: work) { self.text = make() }
  }

  /// SHA-256 in hexadecimal digits.
  var hexadecimal: String {
    work.wait()
    return text
  }
}

extension FiguresDigest: Hashable {
  static func == (left: FiguresDigest, right: FiguresDigest) -> Bool {
    left.hexadecimal == right.hexadecimal
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hexadecimal) }
}
