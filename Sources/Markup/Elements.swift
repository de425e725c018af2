extension HTML {
  /// A link to an address within the program.
  public static func link(
    _ words: HTML,
    to address: String,
    class style: StaticString = ""
  ) -> HTML {
    "<a href=\"\(address)\"\(attribute("class", style))>\(words)</a>"
  }

  /// A choice of a form: its value, its words, and whether it is the one chosen.
  public static func option(_ value: String, _ words: String, isChosen: Bool) -> HTML {
    "<option value=\"\(value)\"\(" selected", if: isChosen)>\(words)</option>"
  }

  /// A field that is not shown and goes with the form.
  public static func hidden(_ name: String, _ value: String) -> HTML {
    "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
  }

  /// An attribute where its value is not empty, nothing otherwise.
  public static func attribute(_ name: StaticString, _ value: StaticString) -> HTML {
    value.utf8CodeUnitCount == 0
      ? HTML() : " \(HTML(literal: name))=\"\(HTML(literal: value))\""
  }

  /// An attribute where there is a value, escaped; nothing otherwise.
  public static func attribute(_ name: StaticString, text value: String?) -> HTML {
    value.map { " \(HTML(literal: name))=\"\($0)\"" } ?? HTML()
  }

  /// A moment of the program's own making in an element that machines can read as well.
  public static func time(_ words: String, iso: String) -> HTML {
    "<time datetime=\"\(iso)\">\(words)</time>"
  }
}
