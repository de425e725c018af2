import Assessment
import Chronology
import Personnel
import Testing
import Training
import Vietnamese

@testable import Intake

struct `A value in a file` {
  /// Reads the value of `v` in YAML, with the fault that it gives.
  static func read<Value>(_ value: String, _ read: (Spot) -> Value?) throws -> (Value?, String?) {
    let log = FaultLog(file: "f")
    let root = try #require(SourceText(name: "f.yaml", text: "v: \(value)\n").node(log: log))
    let fields = try #require(Spot(root: root, log: log).fields("v"))
    let result = fields.required("v").flatMap(read)
    return (result, log.faults.first?.line(in: .en))
  }

  @Test(
    arguments: [
      ("0", 0), ("7", 7), ("-3", -3), ("40", 40), ("1000000000", 1_000_000_000),
    ]
  )
  func `is a whole number in digits`(text: String, expected: Int) throws {
    let (number, fault) = try Self.read(text) { $0.whole() }
    #expect(number == expected)
    #expect(fault == nil)
  }

  @Test(
    arguments: [
      "1.0", "1e3", "0x10", "010", "00", "+1", "--1", "1_000", "١", "９", "\"7\"", "", "~", "[1]",
      "1000000001", "99999999999999999999", "1 2", "{a: 1}", "true",
    ]
  )
  func `is no whole number otherwise`(text: String) throws {
    let (number, fault) = try Self.read(text) { $0.whole() }
    #expect(number == nil)
    let start = "f:1:"
    #expect(
      fault?.hasPrefix(start) == true && fault?.contains(": v: must be a whole number") == true
    )
  }

  @Test(
    arguments: [
      ("0", 0), ("10", 1000), ("10.00", 1000), ("5.5", 550), ("8.25", 825), ("0.01", 1),
      ("07.5", 750),
    ]
  )
  func `is a mark in exact decimals`(text: String, hundredths: Int) throws {
    let (score, fault) = try Self.read(text) { $0.score() }
    #expect(score?.hundredths == hundredths)
    #expect(fault == nil)
  }

  @Test(
    arguments: [
      "10.01", "11", "-0.5", "5.555", "5,5", ".5", "5.", "5e0", "\"5\"", ".inf", "NaN", "five", "",
    ]
  )
  func `is no mark otherwise`(text: String) throws {
    let (score, fault) = try Self.read(text) { $0.score() }
    #expect(score == nil)
    #expect(fault?.contains("must be a mark from 0 to 10") == true)
  }

  @Test(
    arguments: [
      "yes", "No", "ON", "off", "True", "FALSE", "y", "N", "12", "1.5", "-3", "1e5", "2020-01-01",
      "12:30", "1_000",
    ]
  )
  func `is no text without quotes where YAML's readers disagree`(word: String) throws {
    let (plain, fault) = try Self.read(word) { $0.text() }
    #expect(plain == nil)
    #expect(fault?.hasSuffix("write \"\(word)\"") == true)
    let (quoted, none) = try Self.read("'\(word)'") { $0.text() }
    #expect(quoted == word)
    #expect(none == nil)
  }

  @Test(arguments: ["Sở Nội vụ", "P12M", "A.1", "e", "R&D", "a * b", "no one", "Quý III"])
  func `is a text as it stands`(word: String) throws {
    let (text, fault) = try Self.read(word) { $0.text() }
    #expect(text == word)
    #expect(fault == nil)
  }

  @Test
  func `is stored in composed letters`() throws {
    let (text, _) = try Self.read("\"Tuy Ho\u{0300}a\"") { $0.text() }
    #expect(text?.unicodeScalars.count == "Tuy Hòa".unicodeScalars.count)
  }

  @Test(arguments: [
    "\"\"", "\" \"", "\"a\\u0007\"", "\"a\\tb\"", "\"a\\x85b\"", "[a]", "{a: b}", "~",
  ])
  func `is no text where nothing can be printed`(value: String) throws {
    let (text, fault) = try Self.read(value) { $0.text() }
    #expect(text == nil)
    #expect(fault != nil)
  }

  @Test(
    arguments: [
      ("TTDN-01", true), ("A1", true), ("Đ_1.2", true), ("\"05\"", true), ("05", false),
      ("NO", false), ("\"NO\"", true), ("a b", false), ("A/1", false), ("\"\"", false),
      ("Ê", false),
      (String(repeating: "A", count: 41), false),
    ]
  )
  func `is a code of letters and digits`(text: String, isCode: Bool) throws {
    let (code, fault) = try Self.read(text) { $0.code(Course.self) }
    #expect((code != nil) == isCode)
    #expect((fault == nil) == isCode)
  }

  @Test(
    arguments: [
      ("P24M", 24, 0), ("P2Y", 24, 0), ("P90D", 0, 90), ("P1Y2M3D", 14, 3), ("\"P0D\"", 0, 0),
    ]
  )
  func `is a duration`(text: String, months: Int, days: Int) throws {
    let (term, _) = try Self.read(text) { $0.term() }
    #expect(term == Term(months: months, days: days))
  }

  @Test(arguments: ["P", "24M", "P1W", "PT1H", "P-1M", "p1m", "P1D1M", "2", "P1.5Y"])
  func `is no duration otherwise`(text: String) throws {
    let (term, fault) = try Self.read(text) { $0.term() }
    #expect(term == nil)
    #expect(fault?.contains("must be a duration such as P24M") == true)
  }

  @Test(arguments: [
    "2020-02-30", "2020-2-3", "20200203", "03/02/2020", "2020-02-03T00:00:00Z", "x",
  ])
  func `is no day otherwise`(text: String) throws {
    let (day, fault) = try Self.read(text) { $0.day() }
    #expect(day == nil)
    #expect(fault?.contains("must be a day such as 2020-01-31") == true)
  }

  @Test
  func `is cut where a sentence would grow too long`() throws {
    let long = String(repeating: "dài ", count: 50)
    let (_, fault) = try Self.read("\"\(long)\"") { $0.whole() }
    #expect(fault?.hasSuffix("dài dài dài dài dài dài dài dài dài dài …\"") == true)
  }

  @Test
  func `names each choice that there is`() throws {
    let (_, fault) = try Self.read("both") { $0.choice(Course.Document.Kind.self) }
    #expect(fault == "f:1:4: v: must be one of: attestation, certificate, not both")
  }
}
