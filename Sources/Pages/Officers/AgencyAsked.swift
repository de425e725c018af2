import Chronology
import Markup
import Personnel
import Records
import Vietnamese

/// The agency of a filter where there are too many to choose from a list: what was typed, and which
/// agencies that may be.
public struct AgencyAsked: Equatable, Sendable {
  /// What was typed: a code, a name or some words of it.
  public let typed: String
  /// The agencies that it may be, at most `shown` of them; empty where it is just one, or nothing was typed.
  public let matches: [Choice]
  /// How many it may be.
  public let count: Int

  /// More agencies than this are typed, not chosen: a list of thousands is slow to send and to look through.
  static let longestList = 300
  static let shown = 30

  /// An agency that was typed, and those that it may be.
  public init(typed: String = "", matches: [Choice] = [], count: Int = 0) {
    self.typed = typed
    self.matches = matches
    self.count = count
  }
}

/// What is known of the agency of a filter.
struct AgencyLookup {
  /// The agencies to choose from; empty where there are too many.
  var choices: [Choice] = []
  /// The agency that is asked for.
  var chosen: ID<Agency>?
  /// What it is called; nil where it is none of the day's.
  var name: Bilingual?
  /// Where it is typed; nil where it is chosen from a list.
  var asked: AgencyAsked?

  /// Looks up what was chosen, or typed.
  init(
    _ id: ID<Agency>?,
    typed: String,
    on day: Day,
    _ say: Speaker,
    in records: any Reading
  ) throws {
    chosen = id
    let isLong =
      try records.one(.agencyCount(atMost: AgencyAsked.longestList + 1)) > AgencyAsked.longestList
    let lines = isLong && typed.isEmpty ? [] : try records.all(.agencyLines(on: day))
    if !isLong { choices = lines.map { Choice("\($0.id)", say($0.name)) } }
    if isLong { asked = AgencyAsked() }
    if !typed.isEmpty {
      let found = lines.found(by: typed)
      if found.count == 1, let only = found.first {
        chosen = only.id
      } else {
        chosen = nil
        asked = AgencyAsked(
          typed: typed,
          matches: found.prefix(AgencyAsked.shown).map {
            Choice("\($0.id)", "\(say($0.name)) (\($0.code))")
          },
          count: found.count
        )
      }
    }
    guard let chosen else { return }
    let known = lines.first { $0.id == chosen }
    name =
      try known?.name
      ?? records.first(.agencyLines(on: day, under: chosen, alone: true))?.name
  }
}

extension [AgencyLine] {
  /// Those of which a text is the code or the name; else those whose code or name has all its words, with or
  /// without marks.
  func found(by text: String) -> [AgencyLine] {
    let sought = text.searchFold
    let words = sought.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return [] }
    let same = filter { line in
      [line.code.text, line.name.vi, line.name.en].contains { $0.searchFold == sought }
    }
    guard same.isEmpty else { return same }
    return filter { $0.name.has(words, beside: $0.code.text) }
  }
}

extension Bilingual {
  /// Whether the name, in either language, or the code beside it has all of some words, which are without
  /// marks.
  func has(_ words: [String], beside code: String) -> Bool {
    "\(code) \(vi) \(en)".holds(words)
  }
}

extension AgencyAsked {
  /// The field, with the agency that is asked for already kept beside it.
  func field(chosen: String?, _ say: Speaker) -> HTML {
    """
    \(chosen.map { HTML.hidden("agency", $0) } ?? HTML())\
    <div class="bd-field"><label for="f-office">\(say("Cơ quan", "Agency"))</label>
    <input id="f-office" name="office" type="search" class="form-control" value="\(typed)" \
    maxlength="100" aria-describedby="f-office-hint">
    <span id="f-office-hint" class="bd-hint">\(say("Tên, vài chữ của tên, hoặc mã", "The name, some words of it, or the code"))</span></div>
    """
  }

  /// The agencies to choose from, where what was typed is not just one.
  func choosing(at address: Address, _ say: Speaker) -> HTML {
    guard !matches.isEmpty else {
      return Empty(
        words: say(
          "Không có cơ quan nào có tên hoặc mã như “\(typed)”. Hãy gõ ít chữ hơn.",
          "No agency has a name or a code like “\(typed)”. Type fewer words."
        )
      ).html
    }
    let links = matches.html { match -> HTML in
      let there = address.with("office", nil).with("agency", match.value)
      return "<li>\(say.link(match.words, there))</li>"
    }
    let more =
      count > matches.count
      ? say(
        " Dưới đây là \(matches.count) cơ quan đầu; gõ thêm chữ để thu hẹp.",
        " Here are the first \(matches.count); type more words."
      ) : ""
    return """
      <section><h2>\(say("Cơ quan nào?", "Which agency?"))</h2><p>\(say(
        "\(say.number(count)) cơ quan có “\(typed)” trong tên hoặc mã.",
        "\(say.number(count)) agencies have “\(typed)” in the name or code."
      ))\(more)</p><ul class="bd-links">\(links)</ul></section>
      """
  }
}
