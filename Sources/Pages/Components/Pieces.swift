import Chronology
import Markup
import Personnel
import Vietnamese

extension Speaker {
  /// A day as people type it here: `31/12/2020` in both languages.
  func inputDate(_ day: Day) -> String {
    Speaker(language: .vi, day: day).date(day)
  }

  /// A date of which perhaps only the year is known: `05/02/1980`, `02/1980`, `1980`.
  func partial(_ date: PartialDate) -> String {
    if case .day(let day) = date { self.date(day) } else { date.slashed }
  }

  /// A link within the program.
  func link(_ words: String, _ address: Address) -> HTML {
    "<a href=\"\(href(address))\">\(words)</a>"
  }

  /// How somebody carries a duty: `Kiêm nhiệm, phụ trách`.
  func form(_ share: Assignment.Share, _ role: Assignment.Role) -> String {
    self(share.title) + ", " + self(role.title).lowercased()
  }

  /// A day that machines can read as well.
  func time(_ day: Day) -> HTML { .time(date(day), iso: "\(day)") }

  /// A level as number and word: `3 · Độc lập`; no level is a word only.
  func level(_ level: Int) -> String {
    (level == 0 ? "" : "\(level) · ") + self(LevelName.title(level))
  }
}

/// Facts as pairs of a term and what it is.
struct Facts {
  var pairs: [(String, HTML)] = []

  mutating func add(_ term: String, _ value: String?) {
    if let value, !value.isEmpty { pairs.append((term, "\(value)")) }
  }

  mutating func add(_ term: String, html: HTML?) {
    if let html, !html.isEmpty { pairs.append((term, html)) }
  }

  var html: HTML {
    "<dl class=\"bd-facts\">\(pairs.html { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" })</dl>"
  }
}

/// What stands where there is nothing yet: what will stand here and how to begin.
struct Empty {
  let words: String

  var html: HTML { "<p class=\"bd-empty\">\(words)</p>" }
}
