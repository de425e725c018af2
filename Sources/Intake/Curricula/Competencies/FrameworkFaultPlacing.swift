import Assessment
import Personnel
import Training
import Vietnamese

/// Gives the engine's faults of a framework their place in the file. The engine has seen only what
/// could be read: what it misses but the file declares has its own fault already.
struct FrameworkFaultPlacing {
  let root: DocumentNode
  let log: FaultLog

  func place(_ faults: [FrameworkFault]) {
    let declared = DeclaredFramework(root)
    for fault in faults where !declared.explains(fault.reason) {
      let path = written(fault.path)
      if let stranger = fault.reason.stranger {
        log.add(stranger, fault.reason.explanation, at: place(of: path), path: path)
      } else {
        log.add(fault.reason.explanation, at: place(of: path), path: path)
      }
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
///
/// Nil is what nobody can tell: where a list or one of its codes can't be read, that is the fault, and
/// what is missing because of it is none.
struct DeclaredFramework {
  let groups: Set<String>?
  let duties: Set<String>?
  /// The levels of each competency; nil inside where they can't be told.
  let levels: [String: Set<Int>]?

  init(_ root: DocumentNode) {
    groups = root["groups"]?.declaredCodes
    duties = root["duties"]?.declaredCodes
    guard root["competencies"]?.declaredCodes != nil else {
      levels = nil
      return
    }
    let competencies = (root["competencies"]?.items ?? []).compactMap { competency in
      (competency["code"]?.scalar).map { ($0, Self.levels(of: competency)) }
    }
    levels = Dictionary(competencies) { $0.union($1) }
  }

  /// Every level there can be, where those that are written can't all be read.
  private static func levels(of competency: DocumentNode) -> Set<Int> {
    let items = competency["levels"]?.items ?? []
    let levels = items.compactMap { ($0["level"]?.scalar).flatMap { Int($0) } }
    return levels.count == items.count && !items.isEmpty
      ? Set(levels) : Set(Competency.Level.numbers)
  }

  /// Whether what a fault misses is declared.
  func explains(_ reason: FrameworkFault.Reason) -> Bool {
    switch reason {
    case .unknownGroup(let code): groups?.contains(code) ?? true
    case .unknownDuty(let code): duties?.contains(code) ?? true
    case .unknownCompetency(let code): levels.map { $0[code] != nil } ?? true
    case .unknownLevel(let level, let code):
      levels.map { $0[code]?.contains(level) ?? false } ?? true
    default: false
    }
  }
}

extension DocumentNode {
  /// The codes of a list's items; nil where one of them, or the list, can't be read.
  var declaredCodes: Set<String>? {
    guard case .list(let items) = content else { return nil }
    let codes = items.compactMap { $0["code"]?.scalar }
    guard codes.count == items.count, codes.allSatisfy({ Code<Competency>($0)?.text == $0 }) else {
      return nil
    }
    return Set(codes)
  }
}

extension FrameworkFault.Reason {
  /// What is named and nowhere declared.
  fileprivate var stranger: Stranger? {
    switch self {
    case .unknownCompetency(let code): Stranger(what: CourseWording.competency, code: code)
    case .unknownDuty(let code): Stranger(what: CourseWording.duty, code: code)
    case .unknownGroup(let code):
      Stranger(what: Bilingual(vi: "nhóm", en: "group"), code: code)
    default: nil
    }
  }
}
