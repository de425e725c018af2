/// Lets markup be written as statements, with loops and conditions between them.
@resultBuilder
public enum HTMLBuilder {
  public static func buildExpression(_ html: HTML) -> HTML { html }

  public static func buildExpression(_ html: HTML?) -> HTML { html ?? HTML() }

  public static func buildBlock(_ pieces: HTML...) -> HTML { HTML(joining: pieces) }

  public static func buildArray(_ pieces: [HTML]) -> HTML { HTML(joining: pieces) }

  public static func buildOptional(_ html: HTML?) -> HTML { html ?? HTML() }

  public static func buildEither(first html: HTML) -> HTML { html }

  public static func buildEither(second html: HTML) -> HTML { html }
}

extension HTML {
  /// Markup written as statements, one after the other.
  public init(@HTMLBuilder _ pieces: () -> HTML) {
    self = pieces()
  }

  /// Pieces one after the other.
  public init(joining pieces: some Sequence<HTML>) {
    self.init()
    for piece in pieces { self += piece }
  }
}

extension Sequence {
  /// The markup of each element, one after the other, with a separator between where one is given.
  public func html(
    separator: HTML = HTML(),
    _ piece: (Element) throws -> HTML
  ) rethrows -> HTML {
    var result = HTML()
    for (index, element) in enumerated() {
      if index > 0 { result += separator }
      result += try piece(element)
    }
    return result
  }
}
