import Assessment
import Vietnamese

/// A node on the way of being read: what is wrong with it goes to the log with its place and path.
///
/// Its path is put together only where it is asked for: most nodes have no fault.
struct Spot {
  let node: DocumentNode
  let log: FaultLog
  private let parent: FrameworkPath
  private let step: FrameworkPath.Step?

  /// The topmost node of a file.
  init(root: DocumentNode, log: FaultLog) {
    self.init(node: root, under: FrameworkPath(), step: nil, log: log)
  }

  init(node: DocumentNode, under parent: FrameworkPath, step: FrameworkPath.Step?, log: FaultLog) {
    self.node = node
    self.parent = parent
    self.step = step
    self.log = log
  }

  /// Where the node stands in the document.
  var path: FrameworkPath {
    switch step {
    case .key(let key): parent.key(key)
    case .index(let index): parent.index(index)
    case nil: parent
    }
  }

  /// Notes a fault of this node.
  func fault(_ sentence: Bilingual) {
    log.add(sentence, at: node.place, path: path)
  }

  /// Notes that something else was expected here.
  func expected(_ what: Bilingual) {
    fault(Wording.expected(what, found: found))
  }

  /// What stands here, short enough for a sentence.
  private var found: Bilingual {
    switch node.content {
    case .list: Wording.list
    case .fields: Wording.mapping
    case .plain where node.isNull: Bilingual(vi: "chỗ trống", en: "nothing")
    case .plain(let text): Bilingual(both: Self.shortened(text))
    case .quoted(let text): Bilingual(both: "\"\(Self.shortened(text))\"")
    }
  }

  private static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(40).map { $0.value < 0x20 ? " " : $0 }
    let cut = text.unicodeScalars.count > 40 ? "…" : ""
    return String(String.UnicodeScalarView(scalars)) + cut
  }

  /// The fields of a mapping that may have these keys and no other; nil where it is no mapping.
  func fields(_ known: String...) -> Fields? {
    guard case .fields(let fields) = node.content else {
      expected(Wording.mapping)
      return nil
    }
    for field in fields where !known.contains(field.key) {
      let sentence = Wording.unknownKey(field.key, known: known)
      log.add(sentence, at: field.place, path: path.key(field.key))
    }
    return Fields(spot: self, path: path, fields: fields)
  }

  /// The items of a list; nil where it is no list.
  func items() -> [Spot]? {
    guard case .list(let items) = node.content else {
      expected(Wording.list)
      return nil
    }
    let path = path
    return items.enumerated().map { Spot(node: $1, under: path, step: .index($0), log: log) }
  }

  /// Reads each item of a list and keeps those that could be read.
  func each<Value>(atLeast least: Int = 0, _ read: (Spot) -> Value?) -> [Value]? {
    guard let items = items() else { return nil }
    if items.count < least { fault(Wording.emptyList) }
    var values: [Value] = []
    var kept: [Int] = []
    for (index, item) in items.enumerated() {
      guard let value = read(item) else { continue }
      values.append(value)
      kept.append(index)
    }
    log.kept[path] = kept
    return values
  }

  /// Reads each item of a list, also behind one with a fault; nil unless all could be read.
  func all<Value>(atLeast least: Int = 0, _ read: (Spot) -> Value?) -> [Value]? {
    guard let items = items() else { return nil }
    if items.count < least { fault(Wording.emptyList) }
    var values: [Value] = []
    values.reserveCapacity(items.count)
    for item in items {
      if let value = read(item) { values.append(value) }
    }
    return values.count == items.count && items.count >= least ? values : nil
  }
}

/// The fields of a mapping on the way of being read.
struct Fields {
  let spot: Spot
  let path: FrameworkPath
  let fields: [DocumentNode.Field]

  /// The same fields, whose faults go nowhere.
  var quiet: Fields {
    let log = FaultLog(file: "")
    let spot = Spot(node: spot.node, under: path, step: nil, log: log)
    return Fields(spot: spot, path: path, fields: fields)
  }

  /// The value of a key; nil where it is missing or says that there is none.
  func optional(_ key: String) -> Spot? {
    guard let field = fields.first(where: { $0.key == key }), !field.value.isNull else {
      return nil
    }
    return Spot(node: field.value, under: path, step: .key(key), log: spot.log)
  }

  /// The value of a key, which must be there.
  func required(_ key: String) -> Spot? {
    guard let field = fields.first(where: { $0.key == key }) else {
      spot.log.add(Wording.missing(key), at: spot.node.place, path: path.key(key))
      return nil
    }
    return Spot(node: field.value, under: path, step: .key(key), log: spot.log)
  }

  /// A value that may be missing, but where it stands must be readable: nil where it cannot be read,
  /// nil inside where it is missing.
  func maybe<Value>(_ key: String, _ read: (Spot) -> Value?) -> Value?? {
    guard let spot = optional(key) else { return .some(nil) }
    guard let value = read(spot) else { return nil }
    return .some(value)
  }

  /// Whether the key is written.
  func has(_ key: String) -> Bool {
    fields.contains { $0.key == key }
  }
}
