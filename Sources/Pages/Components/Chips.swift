import Markup

/// A filter that is set: what it is and the address without it.
public struct Chip: Equatable, Sendable {
  public let words: String
  public let without: Address

  /// A filter that can be taken away.
  public init(_ words: String, without: Address) {
    self.words = words
    self.without = without
  }
}

extension [Chip] {
  func html(_ say: Speaker) -> HTML {
    guard !isEmpty else { return HTML() }
    let items = html { chip in
      """
      <li><a class="bd-chip" href="\(say.href(chip.without))">\(chip.words) \
      <span aria-hidden="true">×</span>\
      <span class="visually-hidden">\(say("– bỏ điều kiện này", "– remove this filter"))</span></a></li>
      """
    }
    return """
      <ul class="bd-chips" aria-label="\(say("Đang lọc theo", "Filtered by"))">\(items)</ul>
      """
  }
}

/// A choice of a list in a form.
public struct Choice: Equatable, Sendable {
  public let value: String
  public let words: String

  /// A value and what it is called.
  public init(_ value: String, _ words: String) {
    self.value = value
    self.words = words
  }
}

extension [Choice] {
  /// A labelled list to choose from; the first line chooses nothing.
  func select(
    _ name: String,
    label: String,
    none: String?,
    chosen: String?,
    error: String? = nil
  ) -> HTML {
    """
    <div class="bd-field"><label for="f-\(name)">\(label)</label>
    \(error.map { "<span id=\"f-\(name)-error\" class=\"bd-wrong\">\($0)</span>" })\
    <select id="f-\(name)" name="\(name)" class="form-select"\
    \(" aria-describedby=\"f-\(name)-error\" aria-invalid=\"true\"", if: error != nil)>\
    \(none.map { HTML.option("", $0, isChosen: chosen == nil) })\
    \(html { .option($0.value, $0.words, isChosen: $0.value == chosen) })</select></div>
    """
  }
}
