import Assessment
import Testing

@testable import Intake

/// The sample curricula in JSON, of which any piece can be replaced: the scene knows where it
/// stands.
struct NodeScene {
  /// A piece of a file: what it is and how the document gets there.
  struct Piece: Sendable, CustomTestStringConvertible {
    let file: String
    let path: FrameworkPath
    let shape: Shape
    /// The key whose value it is; nil for an item of a list or the whole.
    let key: String?

    /// What stands there.
    enum Shape { case scalar, list, mapping }

    var testDescription: String { "\(file) \(path)" }
  }

  static let files = SampleCurricula().texts.keys.sorted()

  /// Every piece of every file, from the outside to the inside.
  static let pieces: [Piece] = files.flatMap { file in
    root(of: file).map { pieces($0, FrameworkPath(), key: nil, in: file) } ?? []
  }

  static func root(of file: String) -> DocumentNode? {
    let text = SampleCurricula().texts[file] ?? ""
    return SourceText(name: file, text: text).node(log: FaultLog(file: file))
  }

  private static func pieces(
    _ node: DocumentNode,
    _ path: FrameworkPath,
    key: String?,
    in file: String
  ) -> [Piece] {
    func own(_ shape: Piece.Shape) -> Piece {
      Piece(file: file, path: path, shape: shape, key: key)
    }
    switch node.content {
    case .plain, .quoted: return [own(.scalar)]
    case .list(let items):
      return [own(.list)]
        + items.enumerated().flatMap { pieces($1, path.index($0), key: nil, in: file) }
    case .fields(let fields):
      return [own(.mapping)]
        + fields.flatMap { pieces($0.value, path.key($0.key), key: $0.key, in: file) }
    }
  }

  /// The name of a file once it is JSON.
  static func json(_ file: String) -> String { file.replacing(".yaml", with: ".json") }

  /// What is wrong with the sample once a file of it has this text instead.
  static func faults(_ file: String, _ text: String) -> [DocumentFault] {
    let others = SampleCurricula().files.filter { $0.name != file }
    do throws(DocumentFaults) {
      _ = try CurriculaReader.read(others + [SourceText(name: json(file), text: text)])
      return []
    } catch {
      return error.faults
    }
  }
}

/// Writes a document as JSON and remembers where one piece of it begins.
struct NodeWriting {
  private(set) var text = ""
  /// The place of the piece, and of its key.
  private(set) var place: DocumentPlace?
  private(set) var keyPlace: DocumentPlace?
  private var line = 1
  private var column = 1
  private let target: FrameworkPath?
  private let change: Change

  /// What is done with the piece.
  enum Change {
    /// Another value stands there.
    case value(String)
    /// Its key is written otherwise.
    case key(String)
    /// It is written twice.
    case twice
    case nothing
  }

  init(_ root: DocumentNode, changing target: FrameworkPath? = nil, _ change: Change = .nothing) {
    self.target = target
    self.change = change
    write(root, FrameworkPath())
    put("\n")
  }

  private var here: DocumentPlace { DocumentPlace(line: line, column: column) }

  private mutating func put(_ piece: String) {
    for scalar in piece.unicodeScalars {
      text.unicodeScalars.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
  }

  private mutating func write(_ node: DocumentNode, _ path: FrameworkPath) {
    if path == target {
      place = here
      if case .value(let value) = change { return put(value) }
    }
    switch node.content {
    case .plain(let text) where Self.isJSON(text): put(text)
    case .plain(let text), .quoted(let text): put("\"\(text.replacing("\"", with: "\\\""))\"")
    case .list(let items):
      put("[")
      for (index, item) in items.enumerated() {
        if index > 0 { put(", ") }
        write(item, path.index(index))
      }
      put("]")
    case .fields(let fields): write(fields, path)
    }
  }

  private mutating func write(_ fields: [DocumentNode.Field], _ path: FrameworkPath) {
    put("{\n")
    for (index, field) in fields.enumerated() {
      if index > 0 { put(",\n ") }
      let path = path.key(field.key)
      var key = field.key
      if path == target {
        keyPlace = here
        if case .key(let other) = change { key = other }
      }
      put("\"\(key)\": ")
      write(field.value, path)
      if path == target, case .twice = change {
        put(", ")
        keyPlace = here
        put("\"\(key)\": 0")
      }
    }
    put("}")
  }

  private static func isJSON(_ text: String) -> Bool {
    ["true", "false", "null"].contains(text)
      || (Double(text) != nil
        && text.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 || $0 == 45 })
  }
}
