import Assessment
import Markup

/// How something stands, by a sign and a word, never by colour alone.
enum Tone: Equatable {
  case good, soon, bad, open, plain
}

struct Tag {
  let tone: Tone
  let words: String

  init(_ tone: Tone, _ words: String) {
    self.tone = tone
    self.words = words
  }

  var html: HTML {
    switch tone {
    case .good: "<span class=\"bd-tag bd-good\"><span aria-hidden=\"true\">✓</span> \(words)</span>"
    case .soon: "<span class=\"bd-tag bd-soon\"><span aria-hidden=\"true\">◷</span> \(words)</span>"
    case .bad: "<span class=\"bd-tag bd-bad\"><span aria-hidden=\"true\">✕</span> \(words)</span>"
    case .open: "<span class=\"bd-tag bd-open\"><span aria-hidden=\"true\">…</span> \(words)</span>"
    case .plain: "<span class=\"bd-tag\">\(words)</span>"
    }
  }
}

extension GapStatus {
  /// The colour and sign of the status.
  var tone: Tone {
    switch self {
    case .met: .good
    case .lapsing: .soon
    case .due: .open
    case .lapsed, .missing: .bad
    }
  }

  func tag(_ say: Speaker) -> HTML { Tag(tone, say(title)).html }
}
