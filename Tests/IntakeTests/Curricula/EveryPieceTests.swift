import Assessment
import Testing
import Vietnamese

@testable import Intake

/// Every piece of every kind of file, broken in every way, is told with its place and path.
struct `Every piece of the curricula` {
  /// The fault that the changed piece has by itself.
  static func expectFault(
    _ piece: NodeScene.Piece,
    _ change: NodeWriting.Change,
    path: FrameworkPath? = nil,
    atKey: Bool = false,
    _ sentence: (Bilingual) -> Bool
  ) throws {
    let root = try #require(NodeScene.root(of: piece.file))
    let writing = NodeWriting(root, changing: piece.path, change)
    let place = try #require(atKey ? writing.keyPlace : writing.place)
    let faults = NodeScene.faults(piece.file, writing.text)
    let file = NodeScene.json(piece.file)
    let path = path ?? piece.path
    #expect(
      faults.contains {
        $0.file == file && $0.place == place && $0.path == path && sentence($0.sentence)
      },
      "\(file) \(place.line):\(place.column) \(path) is not among \(faults.map { $0.line(in: .en) })"
    )
  }

  @Test(arguments: NodeScene.files)
  func `says in JSON what it says in YAML`(file: String) throws {
    let root = try #require(NodeScene.root(of: file))
    #expect(NodeScene.faults(file, NodeWriting(root).text) == [])
  }

  @Test(arguments: NodeScene.pieces.filter { $0.shape == .scalar })
  func `that is a value may be no mapping`(piece: NodeScene.Piece) throws {
    try Self.expectFault(piece, .value("{}")) {
      $0.vi.hasSuffix(", không phải các mục và giá trị")
        && $0.en.hasSuffix(", not keys with values")
        && $0.en.hasPrefix("must be ")
    }
  }

  @Test(arguments: NodeScene.pieces.filter { $0.shape == .scalar })
  func `that is a value may be no list`(piece: NodeScene.Piece) throws {
    try Self.expectFault(piece, .value("[1]")) {
      $0.vi.hasSuffix(", không phải một danh sách") && $0.en.hasSuffix(", not a list")
    }
  }

  @Test(arguments: NodeScene.pieces.filter { $0.shape == .list })
  func `that is a list may be no value`(piece: NodeScene.Piece) throws {
    try Self.expectFault(piece, .value("\"một\"")) {
      $0.vi == "phải là một danh sách, không phải \"một\"" && $0.en == "must be a list, not \"một\""
    }
    try Self.expectFault(piece, .value("{}")) {
      $0.vi == "phải là một danh sách, không phải các mục và giá trị"
    }
  }

  @Test(arguments: NodeScene.pieces.filter { $0.shape == .mapping })
  func `that is a mapping may be no value and no list`(piece: NodeScene.Piece) throws {
    try Self.expectFault(piece, .value("7")) {
      $0.vi == "phải là các mục và giá trị, không phải 7"
        && $0.en == "must be keys with values, not 7"
    }
    try Self.expectFault(piece, .value("[]")) {
      $0.en == "must be keys with values, not a list"
    }
  }

  @Test(arguments: NodeScene.pieces.filter { $0.key != nil })
  func `that has a key may have no other`(piece: NodeScene.Piece) throws {
    let key = try #require(piece.key) + "X"
    let parent = FrameworkPath(Array(piece.path.steps.dropLast())).key(key)
    try Self.expectFault(piece, .key(key), path: parent, atKey: true) {
      $0.vi.hasPrefix("không có mục \(key); các mục là: ")
        && $0.en.hasPrefix("there is no key \(key); the keys are: ")
    }
  }

  @Test(arguments: NodeScene.pieces.filter { $0.key != nil })
  func `that has a key may have it once`(piece: NodeScene.Piece) throws {
    let key = try #require(piece.key)
    try Self.expectFault(piece, .twice, atKey: true) {
      $0.vi == "mục \(key) ghi hai lần; hãy giữ một"
        && $0.en == "the key \(key) comes twice; keep one"
    }
  }

  @Test(arguments: NodeScene.pieces.filter { $0.shape == .scalar && $0.key != "suffix" })
  func `that is a value may not be empty`(piece: NodeScene.Piece) throws {
    try Self.expectFault(piece, .value("\"\"")) { sentence in
      sentence.vi.hasSuffix(", không phải \"\"") || sentence.vi == "chữ bị bỏ trống; hãy ghi"
        || sentence.vi.hasPrefix("không có loại minh chứng")
    }
  }

  @Test(arguments: NodeScene.files)
  func `that is cut off is told where the file ends`(file: String) throws {
    let text = NodeWriting(try #require(NodeScene.root(of: file))).text
    let scalars = Array(text.unicodeScalars)
    for count in stride(from: 0, to: scalars.count - 2, by: 41) {
      let cut = String(String.UnicodeScalarView(scalars[..<count]))
      let faults = NodeScene.faults(file, cut).filter { $0.file == NodeScene.json(file) }
      #expect(faults.count == 1, "cut at \(count)")
      #expect(faults.first?.sentence.vi.isEmpty == false)
    }
  }

  @Test
  func `is among those that the sample has`() {
    #expect(NodeScene.pieces.count > 250)
    #expect(Set(NodeScene.pieces.map(\.file)).count == 8)
  }
}
