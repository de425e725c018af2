/// What a part of the workbook refers to.
struct Relationship: Equatable {
  let id: String
  /// The last piece of its type, such as `worksheet`; the rest differs between editions.
  let kind: String
  /// The part's name in the container, or nil where it lies outside of the workbook.
  let part: String?
  let target: String
}

/// Reads the relationships of a part.
final class RelationshipReader: XMLReceiver {
  private let folder: [Substring]
  private(set) var all: [Relationship] = []

  init(folder: String) {
    self.folder = folder.split(separator: "/")
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.equals("Relationship"), let id = attributes.text("Id"),
      let type = attributes.text("Type"), let target = attributes.text("Target")
    else { return }
    let isInside = attributes.text("TargetMode") != "External"
    all.append(
      Relationship(
        id: id,
        kind: type.split(separator: "/").last.map { String($0) } ?? type,
        part: isInside ? resolve(target) : nil,
        target: target
      )
    )
  }

  /// The name in the container; nil where the target climbs out of it or is an address.
  private func resolve(_ target: String) -> String? {
    guard !target.utf8.contains(UInt8(ascii: ":")), !target.utf8.contains(UInt8(ascii: "\\")) else {
      return nil
    }
    var path = target.utf8.first == UInt8(ascii: "/") ? [] : folder
    for piece in target.split(separator: "/") where piece != "." {
      if piece != ".." {
        path.append(piece)
      } else if path.popLast() == nil {
        return nil
      }
    }
    return path.joined(separator: "/")
  }
}
