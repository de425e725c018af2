import Vietnamese

/// A name in its place in a list.
struct NameOrder: Comparable {
  let name: String
  private let key: SortKey

  init(_ name: String) {
    self.name = name
    key = NameParts(splitting: name).sortKey
  }

  /// As it stands in markup.
  var escaped: String {
    name.replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
      .replacing("'", with: "&#39;")
  }

  static func < (left: NameOrder, right: NameOrder) -> Bool { left.key < right.key }
}
