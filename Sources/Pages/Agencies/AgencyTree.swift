import Personnel
import Records

/// Who answers to whom on a day, within each group of agencies.
struct AgencyTree {
  private var parents: [ID<Agency>: ID<Agency>] = [:]

  /// The agencies of a day, and those that they answer to.
  init(_ agencies: [AgencyLine], _ answering: [AgencyParent]) {
    let groups = Dictionary(uniqueKeysWithValues: agencies.map { ($0.id, $0.group) })
    for one in answering {
      guard let group = groups[one.agency], groups[one.parent] == group else { continue }
      parents[one.agency] = one.parent
    }
  }

  /// How many bodies of the same group stand above; a circle, which should not be, ends at 9.
  func depth(of agency: ID<Agency>) -> Int {
    var depth = 0
    var place = agency
    while depth < 9, let parent = parents[place] {
      place = parent
      depth += 1
    }
    return depth
  }

  /// The elements with each right after the one that it answers to, else in the order given.
  func ordered<Element>(_ elements: [Element], by id: (Element) -> ID<Agency>) -> [Element] {
    let present = Set(elements.map(id))
    var children: [ID<Agency>: [Element]] = [:]
    var tops: [Element] = []
    for element in elements {
      if let parent = parents[id(element)], present.contains(parent), depth(of: id(element)) < 9 {
        children[parent, default: []].append(element)
      } else {
        tops.append(element)
      }
    }
    return tops.flatMap { branch($0, children, id) }
  }

  private func branch<Element>(
    _ top: Element,
    _ children: [ID<Agency>: [Element]],
    _ id: (Element) -> ID<Agency>
  ) -> [Element] {
    [top] + children[id(top), default: []].flatMap { branch($0, children, id) }
  }
}
