import Chronology

/// A calendar as other programs subscribe to it (RFC 5545): lines end with CR LF, are folded at 75
/// octets, and what people wrote is escaped.
public struct CalendarText: Equatable, Sendable {
  /// What the calendar is called where it is shown.
  public let name: String
  /// In order of time.
  public let entries: [CalendarEntry]

  /// A calendar of some entries.
  public init(name: String, _ entries: some Sequence<CalendarEntry>) {
    self.name = name
    self.entries = entries.sorted { ($0.start, $0.uid) < ($1.start, $1.uid) }
  }

  /// The whole file, folded.
  public var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//boiduong//classes//VI", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
      "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H",
    ]
    let lines = head + entries.flatMap(Self.lines) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private static func lines(_ entry: CalendarEntry) -> [String] {
    let place = entry.location.map { ["LOCATION:\(escaped($0))"] } ?? []
    return [
      "BEGIN:VEVENT", "UID:\(escaped(entry.uid))", "DTSTAMP:\(moment(entry.changed))",
      "LAST-MODIFIED:\(moment(entry.changed))", "DTSTART:\(moment(entry.start))",
      "DTEND:\(moment(entry.end))", "SUMMARY:\(escaped(entry.summary))",
    ] + place + [
      "SEQUENCE:\(entry.sequence)", "STATUS:\(entry.isCancelled ? "CANCELLED" : "CONFIRMED")",
      "TRANSP:\(entry.isCancelled ? "TRANSPARENT" : "OPAQUE")", "END:VEVENT",
    ]
  }

  /// A moment in UTC to the second: `20200318T003000Z`.
  static func moment(_ instant: Instant) -> String {
    let text = instant.description.utf8.prefix(19)
    return String(decoding: text.filter { $0 != 45 && $0 != 58 }, as: UTF8.self) + "Z"
  }

  /// A text as a value: `\`, `;`, `,` and line ends escaped, other control characters left out.
  public static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": out.append(contentsOf: ["\\", scalar])
      case "\n" where last == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": out.append(contentsOf: ["\\", "n"])
      case "\t": out.append(" ")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: out.append(scalar)
      }
      last = scalar
    }
    return String(out)
  }

  /// A line of at most 75 octets, and the rest in lines that begin with a space. No letter is cut
  /// within its bytes.
  public static func folded(_ line: String) -> String {
    var out = String.UnicodeScalarView()
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        out.append(contentsOf: ["\r", "\n", " "])
        octets = 1
      }
      out.append(scalar)
      octets += width
    }
    return String(out)
  }
}
