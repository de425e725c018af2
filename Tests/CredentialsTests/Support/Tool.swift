import Foundation

/// A program of the machine that does the same as we do, by somebody else's hand.
struct Tool {
  let path: String

  /// The program, where it is installed.
  init?(_ name: String) {
    let places = ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/", "/bin/"].map { $0 + name }
    guard let path = places.first(where: { FileManager.default.isExecutableFile(atPath: $0) })
    else { return nil }
    self.path = path
  }

  /// What it prints, without the line end.
  func output(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  static let oathtool = Tool("oathtool")
  static let sha1sum = Tool("sha1sum")
}
