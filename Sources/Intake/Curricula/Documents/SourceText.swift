import Vietnamese

/// A file as it was given: a name and its bytes.
public struct SourceText: Equatable, Sendable {
  /// What faults call it, such as `courses/TTDN-03.yaml`.
  public let name: String
  /// What it holds, untouched.
  public let bytes: [UInt8]
  /// Why nothing could be read of it; nil where it was read.
  private let obstacle: Bilingual?

  /// A file by its name and bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    obstacle = nil
  }

  /// A file that is there and can't be read.
  init(name: String, unreadable obstacle: Bilingual) {
    self.name = name
    bytes = []
    self.obstacle = obstacle
  }

  /// A file by its name and text.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text that is stored and hashed: without a byte order mark, each line ended by a line feed,
  /// letters composed. Nil where the bytes are no UTF-8.
  public var canonical: String? {
    guard let text = String(validating: body, as: UTF8.self) else { return nil }
    var lines = ""
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if !(isAfterReturn && scalar == "\n") {
        lines.unicodeScalars.append(scalar == "\r" ? "\n" : scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return lines.composed
  }

  /// The bytes after a byte order mark, if there is one.
  var body: ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
  }

  /// Reads the file as JSON where its name says so, else as YAML.
  func node(log: FaultLog) -> DocumentNode? {
    if let obstacle {
      log.add(obstacle, at: .start)
      return nil
    }
    if body.isEmpty {
      log.add(Wording.emptyFile, at: .start)
      return nil
    }
    if name.utf8.suffix(5).elementsEqual(".json".utf8) {
      return JSONReading(body, log: log).document()
    }
    guard let text = String(validating: body, as: UTF8.self) else {
      log.add(Wording.notUTF8, at: placeOfBrokenText())
      return nil
    }
    return YAMLReading(text, log: log).document()
  }

  /// Where the bytes stop being UTF-8: the replacement mark stands first where decoding repairs.
  private func placeOfBrokenText() -> DocumentPlace {
    var place = (line: 1, column: 1)
    var decoder = UTF8()
    var rest = body.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&rest) {
      place = scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
    }
    return DocumentPlace(line: place.line, column: place.column)
  }
}
