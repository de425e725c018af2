import Markup

/// The links between the parts of a long list.
struct Pager {
  /// Where the list begins; nil where this is its beginning, or where nothing leads back.
  var first: Address?
  /// What comes next, in words; nil where nothing does.
  let next: (words: String, address: Address)?

  func html(_ say: Speaker) -> HTML {
    guard first != nil || next != nil else { return HTML() }
    let back = first.map { link(say("Về đầu danh sách", "Back to the first"), $0, say) }
    let more = next.map { link($0.words, $0.address, say, rel: " rel=\"next\"") }
    return "<p class=\"bd-pager\">\(back)\(more)</p>"
  }

  private func link(
    _ words: String,
    _ address: Address,
    _ say: Speaker,
    rel: HTML = HTML()
  ) -> HTML {
    "<a class=\"btn btn-outline-primary\"\(rel) href=\"\(say.href(address))\">\(words)</a>"
  }
}
