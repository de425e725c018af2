import Markup

/// A sentence with its figure, the list behind it, and how it was computed.
struct Figure {
  let number: String
  let words: String
  /// The list that the figure counts.
  let address: Address
  let linkWords: String
  /// The formula, the day, the denominator: one line each.
  let computed: [String]

  func html(_ say: Speaker) -> HTML {
    """
    <li class="bd-figure">
    <p class="bd-figure-sentence"><strong class="bd-figure-number">\
    <a href="\(say.href(address))">\(number)</a></strong> \(words)</p>
    <p class="bd-figure-links">\
    <a class="bd-tap" href="\(say.href(address))">\(linkWords)</a></p>
    <details class="bd-computed"><summary>\(say("Cách tính", "How it is computed"))</summary>
    <ul>\(computed.html { "<li>\($0)</li>" })</ul></details>
    </li>
    """
  }
}
