import Chronology
import Personnel
import Testing
import Training

/// The calendar as other programs read it (RFC 5545), unfolded and unescaped by code of the test.
struct `A calendar's text` {
  static func entry(_ summary: String, cancelled: Bool = false) throws -> CalendarEntry {
    CalendarEntry(
      of: ID(7),
      on: try #require(Day(iso: "2020-03-18")),
      .morning,
      summary: summary,
      location: "Hội trường A, số 2; tầng 3",
      changed: try #require(Instant(iso: "2020-03-01T12:00:00+07:00")),
      sequence: 3,
      isCancelled: cancelled
    )
  }

  /// Texts of letters of one to four bytes, with every sign that means something in the format.
  static func text(_ seed: Int) -> String {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let letters = [
      "a", "ắ", "Đ", "e\u{0302}\u{0301}", "\\", ";", ",", "\n", " ", "漢", "🏛", ":", "\"",
    ]
    return (0..<next(300)).map { _ in letters[next(letters.count)] }.joined()
  }

  static func unescaped(_ text: String) -> String {
    var (out, isEscaped) = (String.UnicodeScalarView(), false)
    for scalar in text.unicodeScalars {
      if isEscaped {
        out.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  @Test(arguments: 0..<200)
  func `folds every line within 75 octets, cuts no letter, and says the same unfolded`(
    seed: Int
  ) throws {
    let summary = Self.text(seed)
    let bytes = Array(CalendarText(name: "Lịch", [try Self.entry(summary)]).text.utf8)
    var lines: [[UInt8]] = [[]]
    for (place, byte) in bytes.enumerated() {
      if byte == 10 {
        #expect(bytes[place - 1] == 13)
        lines[lines.count - 1].removeLast()
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    #expect(lines.last?.isEmpty == true)
    var whole: [[UInt8]] = []
    for line in lines {
      #expect(line.count <= 75)
      // What is cut within a letter is no UTF-8.
      #expect(String(validating: line, as: UTF8.self) != nil)
      if line.first == 32 { whole[whole.count - 1] += line.dropFirst() } else { whole.append(line) }
    }
    let found = whole.map { String(decoding: $0, as: UTF8.self) }
      .first { $0.hasPrefix("SUMMARY:") }
    let value = String(try #require(found).dropFirst("SUMMARY:".count))
    #expect(Self.unescaped(value).unicodeScalars.elementsEqual(summary.unicodeScalars))
  }

  @Test
  func `has what programs ask for, in UTC`() throws {
    let text = CalendarText(name: "Lịch", [try Self.entry("Lớp 1")]).text
    let lines = text.split(separator: "\r\n").map(String.init)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    for line in [
      "VERSION:2.0", "METHOD:PUBLISH", "UID:session-7-2020-03-18-morning@boiduong",
      "DTSTAMP:20200301T050000Z", "DTSTART:20200318T003000Z", "DTEND:20200318T043000Z",
      "SUMMARY:Lớp 1", "LOCATION:Hội trường A\\, số 2\\; tầng 3", "SEQUENCE:3", "STATUS:CONFIRMED",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(
      CalendarText(name: "", [try Self.entry("", cancelled: true)]).text
        .contains("STATUS:CANCELLED\r\n")
    )
  }

  /// A name with CR LF, which Swift takes for one letter, makes no line of its own.
  @Test(arguments: ["a\r\nATTACH:x", "a\nATTACH:x", "a\rATTACH:x", "a\u{2028}ATTACH:x"])
  func `lets no text begin a line of its own`(text: String) throws {
    let lines = CalendarText(name: text, [try Self.entry(text)]).text.unicodeScalars
      .split { $0 == "\n" || $0 == "\r" }.map(String.init)
    #expect(!lines.contains { $0.hasPrefix("ATTACH") })
    #expect(lines.contains("SUMMARY:a\\nATTACH:x"))
  }
}
