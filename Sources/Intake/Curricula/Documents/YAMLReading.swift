import Assessment
import Vietnamese
import Yams

/// Reads YAML into nodes that know their places. Anchors and aliases are refused: what a file says
/// must stand where it is read, and a short file of aliases can unfold into a huge one.
struct YAMLReading {
  private let text: String
  private let log: FaultLog

  init(_ text: String, log: FaultLog) {
    self.text = text
    self.log = log
  }

  /// The whole file as one document, or nil with a fault.
  func document() -> DocumentNode? {
    if let danger = YAMLDanger(in: text) {
      log.add(danger.sentence, at: danger.place)
      return nil
    }
    var repeated = RepeatedKeys(in: text)
    while true {
      do {
        let parser = try Parser(yaml: repeated.text)
        guard let root = try parser.singleRoot() else {
          log.add(Wording.emptyFile, at: .start)
          return nil
        }
        // The parser keeps the anchors alive, so it must outlive the reading.
        return withExtendedLifetime(parser) {
          var converting = YAMLConverting(log: log, repeated: repeated)
          return converting.node(root, at: FrameworkPath())
        }
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard let key = keys.first, repeated.rename(key, firstAt: DocumentPlace(context.mark))
        else {
          let place = DocumentPlace(context.mark)
          log.add(Wording.repeatedKey(keys.first ?? ""), at: place)
          return nil
        }
      } catch {
        let problem = YAMLProblem(error, in: text)
        log.add(Wording.notYAML(problem.words), at: problem.place)
        return nil
      }
    }
  }
}

/// Turns the parser's nodes into ours until an anchor is met.
private struct YAMLConverting {
  let log: FaultLog
  let repeated: RepeatedKeys
  private var isStopped = false

  init(log: FaultLog, repeated: RepeatedKeys) {
    self.log = log
    self.repeated = repeated
  }

  mutating func node(_ node: Node, at path: FrameworkPath) -> DocumentNode? {
    let place = node.mark.map(DocumentPlace.init) ?? .start
    if isStopped { return nil }
    if node.anchor != nil {
      log.add(Wording.anchor, at: place, path: path)
      isStopped = true
      return nil
    }
    switch node {
    case .scalar(let scalar):
      let text = scalar.string
      return DocumentNode(
        place: place,
        content: scalar.style == .plain ? .plain(text) : .quoted(text)
      )
    case .sequence(let items): return list(items, at: place, path)
    case .mapping(let pairs): return fields(pairs, at: place, path)
    case .alias: return nil
    }
  }

  private mutating func list(
    _ items: Node.Sequence,
    at place: DocumentPlace,
    _ path: FrameworkPath
  ) -> DocumentNode? {
    var nodes: [DocumentNode] = []
    for (index, item) in items.enumerated() {
      guard let node = node(item, at: path.index(index)) else { return nil }
      nodes.append(node)
    }
    return DocumentNode(place: place, content: .list(nodes))
  }

  private mutating func fields(
    _ pairs: Node.Mapping,
    at place: DocumentPlace,
    _ path: FrameworkPath
  ) -> DocumentNode? {
    var fields: [DocumentNode.Field] = []
    for (key, value) in pairs {
      let keyPlace = key.mark.map(DocumentPlace.init) ?? place
      guard case .scalar(let word) = key else {
        log.add(Wording.keyIsNoWord, at: keyPlace, path: path)
        return nil
      }
      if let key = repeated.original(of: word.string) {
        log.add(Wording.repeatedKey(key), at: keyPlace, path: path.key(key))
        continue
      }
      guard let node = node(value, at: path.key(word.string)) else { return nil }
      fields.append(DocumentNode.Field(key: word.string, place: keyPlace, value: node))
    }
    return DocumentNode(place: place, content: .fields(fields))
  }
}

extension Node {
  /// The anchor, whatever the node is.
  fileprivate var anchor: Anchor? {
    switch self {
    case .scalar(let scalar): scalar.anchor
    case .sequence(let sequence): sequence.anchor
    case .mapping(let mapping): mapping.anchor
    case .alias(let alias): alias.anchor
    }
  }
}

extension DocumentPlace {
  init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}
