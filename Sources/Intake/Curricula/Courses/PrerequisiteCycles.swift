import Assessment
import Vietnamese

/// Finds courses that need themselves, through whichever others.
struct PrerequisiteCycles {
  /// The file of each course, by code.
  let files: [String: CourseFile]

  /// Notes each cycle once, at the first of its courses by code, with the whole way round.
  func note() {
    var named: Set<String> = []
    for code in files.keys.sorted() where !named.contains(code) {
      guard let way = way(from: code), let file = files[code],
        let node = file.root["prerequisites"]
      else { continue }
      named.formUnion(way)
      let path = FrameworkPath().key("prerequisites")
      file.log.add(CourseWording.cycle(way), at: node.place, path: path)
    }
  }

  /// The shortest way from a course back to itself.
  private func way(from start: String) -> [String]? {
    var ways = [[start]]
    var seen: Set<String> = []
    while !ways.isEmpty {
      var longer: [[String]] = []
      for way in ways {
        for next in files[way[way.count - 1]]?.prerequisites ?? [] {
          if next == start { return way }
          if seen.insert(next).inserted { longer.append(way + [next]) }
        }
      }
      ways = longer
    }
    return nil
  }
}

/// A course's file while it is read.
struct CourseFile {
  let root: DocumentNode
  let log: FaultLog

  /// The codes that it names, as written.
  var prerequisites: [String] {
    (root["prerequisites"]?.items ?? []).compactMap(\.scalar)
  }
}
