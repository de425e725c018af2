import Foundation

/// Where commands write: answers to standard output, everything else to standard error.
enum Terminal {
  /// A line of the answer.
  static func answer(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// A line about what goes on or went wrong.
  static func tell(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
