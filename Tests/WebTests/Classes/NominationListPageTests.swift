import Access
import Foundation
import HTTPTypes
import Intake
import Personnel
import Records
import Spreadsheets
import Testing
import Training

@testable import Web

extension Clerk {
  /// Sends a file with the fields that a form has beside it.
  func send(
    _ path: String,
    file: [UInt8],
    named name: String = "de-cu.csv",
    _ fields: [(String, String)] = []
  ) async throws -> Reply {
    var body: [UInt8] = []
    for (field, value) in fields {
      body += Array(
        "--ranh\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n".utf8
      )
    }
    body += Array(
      "--ranh\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n".utf8
    )
    return try await Asked(site).ask(
      .post,
      path,
      Door.headers(token) + [
        ("Origin", "http://127.0.0.1:8080"), ("Content-Type", "multipart/form-data; boundary=ranh"),
      ],
      body: body + file + Array("\r\n--ranh--\r\n".utf8)
    )
  }

  /// Sends a list line by line.
  func send(_ path: String, list lines: [String], _ fields: [(String, String)] = []) async throws
    -> Reply
  {
    let text = (["STT;Mã cán bộ;Họ và tên;Ngày sinh"] + lines).joined(separator: "\r\n")
    return try await send(path, file: Array(text.utf8), fields)
  }
}

extension Reply {
  /// What the form that nominates would send, in its order.
  var confirmation: [(String, String)] {
    let form =
      text.split(separator: "<form").first { $0.contains("name=\"seen\"") }?
      .components(separatedBy: "</form>")[0] ?? ""
    return form.matches(of: /name="([^"]+)" value="([^"]*)"/)
      .map { (String($0.1), String($0.2)) }.filter { $0.0 != "mark" }
  }
}

/// An agency's list sent as a file: looked at, confirmed once, forged in vain.
struct `A list of nominees that is sent in the browser` {
  let town: `A class that is called in the browser`
  let path: String

  init() async throws {
    town = try await `A class that is called in the browser`()
    path = try await town.call(["BTG": "5", "SNV": "2"]) + "/nominations"
  }

  /// The row of an officer of the town.
  static func row(_ officer: Int) -> String {
    "\(officer);PY-\(999 + officer);\(Town.names[officer - 1]);"
  }

  static let letter = [("number", "7/CV-BTG"), ("day", "30/12/2020")]

  private func nominations() async throws -> [Nomination] {
    let id = try #require(Int64(path.split(separator: "/")[1]))
    return try await town.store.read { try $0.all(.nominations(for: ID(id))) }
  }

  @Test
  func `is shown first, with who is held, and nominates with one button`() async throws {
    let rows = [Self.row(40), Self.row(41), Self.row(3), "9;;Nguyễn Văn Lạ;01/02/1980"]
    let before = try await town.store.read { try Fingerprint(of: $0) }
    let shown = try await town.agency.send(path + "/list", list: rows, Self.letter)
    #expect(shown.status == 200, "\(shown.text)")
    #expect(shown.text.contains("Sẽ đề cử 2 người; giữ lại 2 dòng."))
    #expect(shown.text.contains("Dòng 5: Nguyễn Văn Lạ: chưa có hồ sơ cán bộ"))
    #expect(shown.text.contains("Dòng 4: \(Town.names[2]): chưa có hồ sơ cán bộ"))
    #expect(!shown.text.contains("Sở Nội vụ"))
    #expect(shown.text.contains("7/CV-BTG, 30/12/2020"))
    let after = try await town.store.read { try Fingerprint(of: $0) }
    #expect(after.tables["nomination"] == before.tables["nomination"])
    #expect(after.tables["batch"] == before.tables["batch"])
    let form = shown.confirmation
    #expect(form.filter { $0.0 == "c" }.map(\.1) == ["40-5", "41-5"])
    let done = try await town.agency.send(path, all: form)
    #expect(done.status == 303)
    let place = try #require(done["Location"])
    let page = try await town.agency.get(place).text
    #expect(page.contains("Đã đề cử 2 người.") && page.contains("Đã đề cử 2 trên 5 chỗ"))
    // A second click leads to the same act; the list again holds those who are named.
    #expect(try await town.agency.send(path, all: form)["Location"] == place)
    #expect(try await nominations().map(\.dispatch?.number) == ["7/CV-BTG", "7/CV-BTG"])
    let again = try await town.agency.send(path + "/list", list: rows, Self.letter)
    #expect(again.text.contains("Sẽ đề cử 0 người; giữ lại 4 dòng."))
    #expect(again.text.contains("đã được đề cử (chờ duyệt)"))
    #expect(again.confirmation.isEmpty)
  }

  /// What the form would send with the first who may be chosen for the first row that asks.
  private func chosen(_ shown: Reply) throws -> [(String, String)] {
    let option = try #require(shown.text.firstMatch(of: /name="r0.is" value="([0-9w-]+)">/)?.1)
    return shown.confirmation.filter { !$0.0.hasSuffix(".is") } + [("r0.is", String(option))]
  }

  @Test
  func `asks whom a row may mean, and nominates who is chosen, on record as chosen`() async throws {
    let rows = [Self.row(40), "2;;\(Town.names[40]);01/02/1950"]
    let shown = try await town.agency.send(path + "/list", list: rows, Self.letter)
    #expect(shown.text.contains("Sẽ đề cử 1 người; giữ lại 1 dòng."))
    #expect(shown.text.contains("<legend>Dòng 3: \(Town.names[40]), sinh 01/02/1950</legend>"))
    #expect(shown.text.contains("value=\"\" checked> Không phải ai trong số này</label>"))
    #expect(shown.text.contains("Đề cử 1 người và những người đã chọn"))
    let form = try chosen(shown)
    #expect(form.last?.1 == "41-5")
    // Without a choice only those go who match.
    let forged = form.filter { $0.0 != "key" }
    for choice in ["3-3", "40-5", "999999-5", "-", "41", "41-3", "41-5-w"] {
      let changed = forged.filter { $0.0 != "r0.is" } + [("r0.is", choice)]
      let reply = try await town.agency.send(path, all: changed)
      #expect(reply.status == 409, "\(choice) \(reply.status)")
    }
    let other = forged.filter { $0.0 != "r0.name" } + [("r0.name", Town.names[2])]
    #expect(try await town.agency.send(path, all: other).status == 409)
    let theirs = forged.filter { $0.0 != "agency" } + [("agency", "SNV")]
    #expect(try await town.agency.send(path, all: theirs).status == 422)
    #expect(try await nominations().isEmpty)
    let done = try await town.agency.send(path, all: form)
    let page = try await town.agency.get(try #require(done["Location"])).text
    #expect(page.contains("Đã đề cử 2 người."))
    #expect(try await nominations().map(\.officer.number) == [40, 41])
    let told = try await town.store.read { records in
      try records.all(
        Query("SELECT reason FROM event WHERE subject = 'nomination' AND reason IS NOT NULL") {
          row in
          try row.get("reason") as String
        }
      )
    }
    #expect(told.count == 1 && told[0].contains("do người nhập chọn"))
    // Nobody is certain, and nobody is chosen.
    let alone = try await town.agency.send(
      path + "/list",
      list: ["2;;\(Town.names[41]);01/02/1950"],
      Self.letter
    )
    let none = alone.confirmation.filter { !$0.0.hasSuffix(".is") }
    if !none.isEmpty { #expect(try await town.agency.send(path, all: none).status == 422) }
  }

  @Test
  func `nominates nobody of another agency, whatever is written into its form`() async throws {
    let form = try await town.agency
      .send(path + "/list", list: [Self.row(40)], Self.letter).confirmation
    #expect(form.contains { $0.0 == "seen" })
    let stamp = try #require(form.first { $0.0 == "seen" }?.1)
    for forged in ["3-3", "3-5", "40-3", "999999-5", "1-2"] {
      let changed = form.filter { $0.0 != "key" } + [("c", forged)]
      let reply = try await town.agency.send(path, all: changed)
      #expect([404, 409].contains(reply.status), "\(forged) \(reply.status)")
      let without = changed.filter { $0.0 != "seen" }
      #expect(try await town.agency.send(path, all: without).status == 404, "\(forged)")
    }
    let other = form.filter { !["key", "seen"].contains($0.0) } + [("seen", stamp), ("c", "41-5")]
    let reply = try await town.agency.send(path, all: other)
    #expect(reply.status == 409 && reply.text.contains("Chưa đề cử ai: gửi lại tệp"))
    let sent = try await town.agency.send(
      path + "/list",
      list: [Self.row(40)],
      Self.letter + [("agency", "SNV")]
    )
    #expect(sent.status == 422 && sent.text.contains("Không có cơ quan mã “SNV”"))
    #expect(try await nominations().isEmpty)
  }

  @Test
  func `is of the agency that the province chose, or that the letterhead tells`() async throws {
    let rows = [Self.row(40), Self.row(3)]
    let asked = try await town.province.send(path + "/list", list: rows, Self.letter)
    #expect(asked.status == 422)
    #expect(asked.text.contains("Chưa rõ tệp của cơ quan nào."))
    #expect(asked.text.contains("value=\"7/CV-BTG\""))
    let chosen = try await town.province.send(
      path + "/list",
      list: rows,
      Self.letter + [("agency", "BTG")]
    )
    #expect(chosen.text.contains("Sẽ đề cử 1 người; giữ lại 1 dòng."))
    #expect(chosen.text.contains("thuộc Sở Thông tin và Truyền thông") == false)
    #expect(chosen.text.contains("thuộc Sở Nội vụ, không thuộc cơ quan đề cử"))
    let head = ["SỞ NỘI VỤ", "DANH SÁCH CỬ CÁN BỘ", "STT;Mã cán bộ;Họ và tên;Ngày sinh"]
    let text = (head + rows).joined(separator: "\r\n")
    let told = try await town.province.send(path + "/list", file: Array(text.utf8), [])
    #expect(told.status == 200)
    #expect(told.confirmation.filter { $0.0 == "c" }.map(\.1) == ["3-3"])
    #expect(told.text.contains("Chưa có: sẽ chờ công văn của thủ trưởng"))
  }

  @Test(arguments: UnreadableFile.all)
  func `that can't be read is answered with the sentence of rosters`(
    file: UnreadableFile
  ) async throws {
    let reply = try await town.agency.send(
      path + "/list",
      file: file.bytes,
      named: file.name,
      Self.letter
    )
    #expect(reply.status == 422)
    #expect(reply.text.contains(file.words), "\(reply.text)")
    #expect(reply.text.contains("value=\"7/CV-BTG\""))
    #expect(try await nominations().isEmpty)
  }

  @Test
  func `says what is missing, and is nobody's of a class that is not called`() async throws {
    let none = try await town.agency.send(path + "/list", file: [], named: "", Self.letter)
    #expect(none.status == 422 && none.text.contains("Chưa chọn tệp"))
    let day = try await town.agency.send(
      path + "/list",
      list: [Self.row(40)],
      [("number", ""), ("day", "30/12/2020")]
    )
    #expect(day.status == 422 && day.text.contains("Ghi số công văn đề cử"))
    for other in ["/classes/1/nominations/list", "/classes/999999/nominations/list"] {
      #expect(try await town.agency.send(other, list: [Self.row(40)]).status == 404)
    }
    let english = try await town.agency.send(
      path + "/list?lang=en",
      list: [Self.row(40), "9;;Ai Do;01/02/1980"]
    )
    #expect(english.text.contains("1 would be nominated; 1 row is held."))
    #expect(english.text.contains("Row 3: Ai Do: no officer"))
  }

  @Test
  func `may be sent in the workbook that the page offers`() async throws {
    let page = try await town.agency.get(path).text
    let link = try #require(page.firstMatch(of: /href="([^"]*nomination-form\.xlsx)"/)?.1)
    let reply = try await town.agency.get(String(link))
    #expect(reply.status == 200)
    #expect(reply["Content-Disposition"]?.contains("de-cu-LOP-2021-01.xlsx") == true)
    let book = try Workbook(bytes: reply.bytes)
    #expect(book.sheets.map(\.name) == ["Đề cử"])
    let empty = try await town.agency.send(path + "/list", file: reply.bytes, named: "mau.xlsx")
    #expect(empty.status == 422 && empty.text.contains("Trong bảng chưa có ai."))
    #expect(try await town.agency.get("/classes/1/nomination-form.xlsx").status == 404)
  }
}
