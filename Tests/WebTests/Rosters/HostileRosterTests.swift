import Records
import Spreadsheets
import Testing

@testable import Web

struct `The name under which a roster was sent` {
  /// Names as a browser, or somebody with a program of their own, may send them.
  static let names = [
    "a\r\nSet-Cookie: x=1.csv", "a%0D%0ASet-Cookie: x=1.csv", "a%22; filename=b.exe",
    "../../etc/passwd",
    "..\\..\\windows\\a.csv", "C:\\Users\\a.csv", "/etc/a.csv", "\u{202E}vsc.a.csv",
    "a\u{2066}b\u{2069}.csv", "<script>alert(1)</script>.csv", "a'b.csv", "a\0b.csv", "…",
    ".htaccess", "..", ".", "Danh sách Sở Nội vụ (2).csv", "a;b=c.csv", "a%00.csv",
    "=cmd|' /C calc'!A1.csv", "\"\u{301}.csv", "   ", "con.csv", "-rf.csv", "🇻🇳.csv",
    String(repeating: "dài", count: 200) + ".csv",
  ]

  static let lines = [
    "STT;Họ và tên;Ngày sinh;Đơn vị", "1;Lê Hòa;1980;SNV", "2;Lê An;31/02/1990;SNV",
  ]

  /// Sends a file under a name; nil where the form with that name is refused.
  func sent(_ name: String) async throws -> (office: Office, path: String)? {
    let office = try await Office()
    let reply = try await office.send(Array(Self.lines.joined(separator: "\n").utf8), named: name)
    guard reply.status == 303, let path = reply["Location"] else {
      // Nothing but a broken form is refused, and nothing of it is kept.
      #expect([400, 422].contains(reply.status), "\(reply.status)")
      #expect(try await office.texts("SELECT id FROM batch").isEmpty)
      return nil
    }
    return (office, path)
  }

  @Test(arguments: names)
  func `adds nothing to a page`(name: String) async throws {
    guard let (office, path) = try await sent(name) else { return }
    let plain = try #require(try await sent("plain.csv"))
    for page in ["", "?show=all", "?lang=en"] {
      let text = try await office.get(path + page).text
      let model = try await plain.office.get(plain.path + page).text
      #expect(
        text.utf8.count { $0 == UInt8(ascii: "<") } == model.utf8.count { $0 == UInt8(ascii: "<") }
      )
      #expect(!text.contains("<script>alert"))
    }
    let list = try await office.get("/rosters").text
    let model = try await plain.office.get("/rosters").text
    #expect(
      list.utf8.count { $0 == UInt8(ascii: "<") } == model.utf8.count { $0 == UInt8(ascii: "<") }
    )
  }

  @Test(arguments: names)
  func `turns no direction, breaks no line and has no folder where it is kept`(
    name: String
  ) async throws {
    guard let (office, _) = try await sent(name) else { return }
    let kept = try #require(try await office.texts("SELECT file_name FROM batch").first)
    #expect(!kept.isEmpty && kept != ".." && kept.utf8.count <= 200)
    #expect(
      !kept.utf8.contains { [UInt8(ascii: "/"), UInt8(ascii: "\\")].contains($0) },
      "\(kept)"
    )
    for scalar in kept.unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value))
      #expect(
        !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
      )
      #expect(![0x2028, 0x2029, 0x200E, 0x200F, 0xFEFF].contains(scalar.value))
    }
  }

  @Test(arguments: names)
  func `is one quoted name and one encoded name in the header of the file`(
    name: String
  ) async throws {
    guard let (office, path) = try await sent(name) else { return }
    let reply = try await office.get(path + "/file")
    #expect(reply.status == 200)
    #expect(reply["Set-Cookie"] == nil)
    let header = try #require(reply["Content-Disposition"])
    let form = /attachment; filename="[-._A-Za-z0-9]+"; filename\*=UTF-8''[-._A-Za-z0-9%]+/
    #expect(header.wholeMatch(of: form) != nil, "\(header)")
    #expect(header.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    #expect(header.contains("-nhan-xet.csv"), "\(header)")
    #expect(!header.contains("%2F") && !header.contains("%5C") && !header.contains("%0"))
  }
}

struct `A text in a roster that is sent` {
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=a>", "\"\u{301}><b>", "<\u{200D}script>",
    "'\u{323} onmouseover='a", "=cmd|' /C calc'!A1", "=HYPERLINK(\"http://evil\")", "+1+1", "-1+1",
    "@SUM(A1)", "=\u{301}1", "＝1+1", "\u{202E}abc", "&lt;b&gt;", "{{7*7}}", "javascript:alert(1)",
    "a\u{0}b", "\u{FEFF}=1",
  ]

  /// A workbook with the text in every cell that may hold one; one row is held.
  static func workbook(_ text: String) throws -> [UInt8] {
    let text = text.replacing("\0", with: "")
    return try RosterWorkbook.bytes([
      ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Ghi chú", text],
      ["1", "Lê Hòa", "1980", text, "SNV", text, text],
      ["2", "Lê An", text, text, text, text, text],
      ["3", text, "1990", "", "SNV", "", ""],
    ])
  }

  @Test(arguments: texts)
  func `stands on the page as text, before and after`(text: String) async throws {
    let (office, plain) = (try await Office(), try await Office())
    let path = try await office.receive(Self.workbook(text), named: "a.xlsx")
    let same = try await plain.receive(Self.workbook("Trưởng phòng"), named: "a.xlsx")
    for act in ["", "/apply", "/undo"] {
      if !act.isEmpty {
        _ = try await office.post(path + act)
        _ = try await plain.post(same + act)
      }
      let page = try await office.get(path + "?show=all")
      #expect(page.status == 200)
      for tag in ["<script>a", "<img", "<b>", "<\u{200D}script", "onerror=\"", "onmouseover=\""] {
        #expect(!page.text.utf8.contains(tag.utf8), "\(act): \(tag)")
      }
      let known: Set<String> = Self.tags(try await plain.get(same + "?show=all").text)
      #expect(Self.tags(page.text).subtracting(known).subtracting(["ins", "del"]).isEmpty)
    }
  }

  /// The names of all elements of a page.
  static func tags(_ text: String) -> Set<String> {
    Set(
      text.unicodeScalars.split(separator: "<").dropFirst().map { part in
        String(String.UnicodeScalarView(part.prefix { $0.properties.isAlphabetic }))
      }
    )
  }

  @Test(arguments: texts)
  func `is a text and no formula in the file that comes back`(text: String) async throws {
    let office = try await Office()
    let path = try await office.receive(Self.workbook(text), named: "a.xlsx")
    for act in ["", "/apply"] {
      if !act.isEmpty { _ = try await office.post(path + act) }
      let reply = try await office.get(path + "/file")
      #expect(reply.status == 200)
      let table = try Workbook(bytes: reply.bytes).table(sheet: 0)
      let cells = table.rows.flatMap(\.cells)
      #expect(cells.allSatisfy { !$0.isFormula }, "\(act)")
      #expect(try ReturnedTable(reply.bytes).rows[0].suffix(2) == ["Kết quả", "Cần sửa"])
    }
  }

  @Test(arguments: ["=1+1", "+1", "-1+1", "@SUM(A1)", "=\u{301}1", "＝1+1", "\t=1"])
  func `that we write into a text file begins no formula`(text: String) async throws {
    let office = try await Office()
    let path = try await office.receive([
      "STT;Họ và tên;Ngày sinh;Đơn vị", "1;Lê Hòa;1980;\(text)", "2;Lê An;\(text);SNV",
    ])
    let file = try await office.get(path + "/file")
    for row in try ReturnedTable(file.bytes).rows.dropFirst() {
      for remark in row.dropFirst(4) {
        let first = remark.unicodeScalars.first.map { $0.properties.isAlphabetic } ?? true
        #expect(first, "\(remark)")
      }
    }
  }

  @Test
  func `in a sheet's name stays a text`() async throws {
    let office = try await Office()
    let rows = [["STT", "Họ và tên", "Ngày sinh"], ["1", "Lê Hòa", "31/02/1980"]]
    let path = try await office.receive(
      RosterWorkbook.bytes(rows, sheet: "<script>a\"b"),
      named: "a.xlsx"
    )
    let page = try await office.get(path)
    #expect(
      page.text.contains("&lt;script&gt;a&quot;b") || page.text.contains("&lt;script&gt;a&#34;b")
    )
    #expect(!page.text.contains("<script>a"))
  }
}
