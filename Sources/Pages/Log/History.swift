import Markup
import Records

/// What happened to a thing, for its page: when, who and from where, what became what, and why.
struct History {
  let lines: [HistoryLine]
  var most = 50

  func html(_ say: Speaker) -> HTML {
    let title = say("Lịch sử", "History")
    guard !lines.isEmpty else {
      let words = say("Chưa có thay đổi nào được ghi.", "No change is on record.")
      return "<section><h2>\(title)</h2>\(Empty(words: words).html)</section>"
    }
    let rest = lines.count - most
    let more = say("Còn \(rest) thay đổi trước đó.", "\(rest) earlier ones.")
    return """
      <section><h2>\(title)</h2><ol class="bd-history">\(lines.prefix(Self.shown).html { item($0, say) })</ol>\
      \(earlier(say))\("<p>\(more)</p>", if: rest > 0)</section>
      """
  }

  /// What one comes to look at; the rest stands folded behind it.
  private static let shown = 10

  private func earlier(_ say: Speaker) -> HTML {
    let earlier = lines.prefix(most).dropFirst(Self.shown)
    guard !earlier.isEmpty else { return HTML() }
    return """
      <details class="bd-fold"><summary>\(say(
        "\(earlier.count) thay đổi trước đó",
        "\(earlier.count) earlier changes"
      ))</summary><ol class="bd-history">\(earlier.html { item($0, say) })</ol></details>
      """
  }

  private func item(_ line: HistoryLine, _ say: Speaker) -> HTML {
    let source = line.source.map { " (\($0))" } ?? ""
    let reason = line.reason.map { say(" Lý do: ", " Reason: ") + $0 + "." } ?? ""
    let changes = line.words(say.language)
    let list: HTML = "<ul>\(changes.html { "<li>\($0)</li>" })</ul>"
    return """
      <li><span class="bd-hint">\(say.moment(line.at))</span> <strong>\(line.actor)</strong>\(source): \
      \(say(line.verb.title)) \(say(line.subject.title)).\(reason)\(list, if: !changes.isEmpty)</li>
      """
  }
}
