/// A sign of markup as a browser comes upon it.
enum MarkupToken: Equatable {
  case open(String, [MarkupAttribute], isClosed: Bool)
  case close(String)
  case text(String)
  case doctype
}

/// An attribute with its value, references resolved; nil where it has none.
struct MarkupAttribute: Equatable, Sendable {
  let name: String
  let value: String?
}
