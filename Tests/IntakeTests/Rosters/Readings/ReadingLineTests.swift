import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `Each line of a reading` {
  /// Texts that would begin a line of their own, or turn the direction of what follows.
  static let steering = [
    "a\nb", "a\r\nb", "a\u{1B}[2Jb", "a\u{202E}b", "a\u{2028}b", "a\u{85}b", "a\u{2066}b", "a\tb",
  ]

  static func isOneLine(_ text: String) -> Bool { text == text.onOneLine }

  @Test(arguments: steering, Language.allCases)
  func `stays one, whatever stands in a wrong cell`(text: String, language: Language) throws {
    let cell = SampleRoster.quoted(text)
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Ngày sinh;Giới tính;Số CCCD;Điện thoại;Email;Mã cán bộ;Hình thức",
      "1;Lê An;\(cell);\(cell);\(cell);\(cell);\(cell);\(cell);\(cell)",
    ])
    #expect(!reading.rows[0].isGood)
    for line in reading.lines(in: language) { #expect(Self.isOneLine(line), "\(line)") }
  }

  @Test(arguments: steering)
  func `stays one, whatever stands in a title`(text: String) throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Năm sinh;" + SampleRoster.quoted(text), "1;Lê An;1980;x",
    ])
    for line in reading.lines(in: .vi) { #expect(Self.isOneLine(line), "\(line)") }
    #expect(reading.lines(in: .vi).count == 5)
  }

  @Test(arguments: ["Danh\u{202E}sách", "a\u{2028}b", "a\u{2066}b"])
  func `stays one, whatever the sheet is called`(name: String) throws {
    let reading = try SampleRoster.workbook { writer in
      let sheet = try writer.addSheet(name)
      try sheet.put("STT", "Họ và tên", "Năm sinh", row: 1)
      try sheet.put("1", "Lê An", "1980", row: 2)
    }
    for line in reading.lines(in: .vi) { #expect(Self.isOneLine(line), "\(line)") }
  }

  @Test(arguments: Repair.Rule.allCases)
  func `of a repair says from what, to what and by which rule`(rule: Repair.Rule) {
    let sentence = Repair(field: .phone, from: "A", to: "B", rule: rule).sentence
    #expect(sentence.vi == "điện thoại “A” → “B” (\(rule.title.vi))")
    #expect(sentence.en == "phone number “A” → “B” (\(rule.title.en))")
    for language in Language.allCases {
      #expect(Repair.Rule.allCases.count { $0.title[language] == rule.title[language] } == 1)
    }
    #expect(rule.title.vi != rule.title.en && !rule.title.vi.isEmpty)
  }

  @Test(arguments: IgnoredRows.Reason.allCases)
  func `of ignored rows says which and why`(reason: IgnoredRows.Reason) {
    let one = IgnoredRows(rows: 7...7, reason: reason).sentence
    #expect(one.vi == "Dòng 7: \(reason.title.vi)." && one.en == "Row 7: \(reason.title.en).")
    let several = IgnoredRows(rows: 7...12, reason: reason).sentence
    #expect(several.vi == "Dòng 7–12: \(reason.title.vi).")
    #expect(several.en == "Rows 7–12: \(reason.title.en).")
    for language in Language.allCases {
      let all = IgnoredRows.Reason.allCases
      #expect(all.count { $0.title[language] == reason.title[language] } == 1)
    }
  }

  @Test(arguments: RosterField.allCases)
  func `names a field by words of its own`(field: RosterField) {
    for language in Language.allCases {
      #expect(RosterField.allCases.count { $0.title[language] == field.title[language] } == 1)
      #expect(field.title[language] == field.title[language].tidied)
    }
  }
}
