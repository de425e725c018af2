import Assessment

/// Gives the engine's faults of a framework their place in the file. The engine has seen only what
/// could be read: what it misses but the file declares has its own fault already.
struct FrameworkFaultPlacing {
  let root: DocumentNode
  let log: FaultLog

  func place(_ faults: [FrameworkFault]) {
    let declared = DeclaredFramework(root)
    for fault in faults where !declared.explains(fault.reason) {
      let path = written(fault.path)
      log.add(fault.reason.explanation, at: place(of: path), path: path)
    }
  }

  /// The path in the file of a path among the items that could be read.
  private func written(_ path: FrameworkPath) -> FrameworkPath {
    path.steps.reduce(FrameworkPath()) { written, step in
      switch step {
      case .key(let key):
        return written.key(key)
      case .index(let index):
        let kept = log.kept[written] ?? []
        return written.index(kept.indices.contains(index) ? kept[index] : index)
      }
    }
  }

  private func place(of path: FrameworkPath) -> DocumentPlace {
    var node = root
    for step in path.steps {
      switch step {
      case .key(let key):
        guard let value = node[key] else { return node.place }
        node = value
      case .index(let index):
        guard node.items.indices.contains(index) else { return node.place }
        node = node.items[index]
      }
    }
    return node.place
  }
}

/// The codes that a framework's file declares, whether or not the rest of it can be read. Faults of
/// other files are judged by them too.
struct DeclaredFramework {
  let groups: Set<String>
  let duties: Set<String>
  /// The levels of each competency.
  let levels: [String: Set<Int>]

  init(_ root: DocumentNode) {
    groups = Self.codes(root["groups"])
    duties = Self.codes(root["duties"])
    let competencies = (root["competencies"]?.items ?? []).compactMap { competency in
      (competency["code"]?.scalar).map { code in
        (code, Set((competency["levels"]?.items ?? []).compactMap(Self.level)))
      }
    }
    levels = Dictionary(competencies) { $0.union($1) }
  }

  private static func codes(_ list: DocumentNode?) -> Set<String> {
    Set((list?.items ?? []).compactMap { $0["code"]?.scalar })
  }

  private static func level(_ node: DocumentNode) -> Int? {
    (node["level"]?.scalar).flatMap { Int($0) }
  }

  /// Whether what a fault misses is declared.
  func explains(_ reason: FrameworkFault.Reason) -> Bool {
    switch reason {
    case .unknownGroup(let code): groups.contains(code)
    case .unknownDuty(let code): duties.contains(code)
    case .unknownCompetency(let code): levels[code] != nil
    case .unknownLevel(let level, let code): levels[code]?.contains(level) ?? false
    default: false
    }
  }
}
