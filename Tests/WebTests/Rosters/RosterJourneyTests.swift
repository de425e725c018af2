import Records
import Spreadsheets
import Testing

@testable import Web

/// A roster on its way through the pages.
struct `A roster that is sent with the form` {
  static let titles = "STT;Họ và tên;Ngày sinh;Chức vụ;Đơn vị;Sở thích"
  /// One good row, one with a day that does not exist, one with an unknown agency.
  static let lines = [
    titles, "1;Lê Thị Hòa;05/02/1980;Chuyên viên;SNV;Đọc sách", "2;Trần Văn An;31/02/1985;;SNV;",
    "3;Phạm Thị Cúc;1990;Phó phòng;Sở Không Có;",
  ]

  @Test
  func `is kept, and leads to its page`() async throws {
    let office = try await Office()
    let before = try await office.values()
    let reply = try await office.send(Array(Self.lines.joined(separator: "\n").utf8))
    #expect(reply.status == 303)
    #expect(reply["Location"] == "/rosters/1")
    #expect(try await office.values() == before)
    #expect(
      try await office.texts("SELECT file_name, state, rows_read, rows_good FROM batch")
        == ["danh-sach.csv|received|3|1"]
    )
    #expect(try await office.get("/rosters").text.contains("href=\"/rosters/1\""))
  }

  @Test
  func `is told with its counts, its problems by cell, its columns with reasons`() async throws {
    let office = try await Office()
    let page = try await office.get(office.receive(Self.lines))
    #expect(page.status == 200)
    #expect(
      page.text.contains("Đọc được 3 dòng: 1 cán bộ mới, 0 có thay đổi, 0 không đổi."),
      "\(page.text)"
    )
    #expect(page.text.contains("2 dòng phải sửa sẽ được giữ lại. Chưa ghi gì vào hồ sơ."))
    #expect(page.text.contains("C3: "))
    #expect(page.text.contains("E4: không có cơ quan nào tên “Sở Không Có”"))
    #expect(page.text.contains("<th scope=\"row\">F</th><td>Sở thích</td>"))
    #expect(page.text.contains("hiểu 5 cột, chưa rõ 1 cột"))
    #expect(page.text.contains("<option value=\"birthDate\" selected>"))
    for word in ["apply", "refuse", "columns"] {
      #expect(page.text.contains("action=\"/rosters/1/\(word)\""))
    }
    #expect(!page.text.contains("action=\"/rosters/1/undo\""))
  }

  @Test
  func `has its good rows written and its bad rows held`() async throws {
    let office = try await Office()
    let path = try await office.receive(Self.lines)
    let reply = try await office.post(path + "/apply")
    #expect(reply.status == 303)
    #expect(reply["Location"] == path)
    #expect(try await office.names() == ["Lê Thị Hòa"])
    let page = try await office.get(path)
    #expect(page.text.contains("Đã ghi 1 trên 3 dòng: 1 cán bộ mới"))
    #expect(page.text.contains("Giữ lại 2 dòng phải sửa"))
    #expect(page.text.contains("action=\"/rosters/1/undo\""))
    #expect(!page.text.contains("action=\"/rosters/1/apply\""))
    #expect(try await office.get("/rosters").text.contains("Đã ghi một phần"))
  }

  @Test
  func `comes back with two columns, and corrected goes in whole`() async throws {
    let office = try await Office()
    let path = try await office.receive(Self.lines)
    _ = try await office.post(path + "/apply")
    let file = try await office.get(path + "/file")
    #expect(file["Content-Disposition"]?.contains("danh-sach-nhan-xet.csv") == true)
    let rows = try ReturnedTable(file.bytes).rows
    #expect(rows[0].suffix(2) == ["Kết quả", "Cần sửa"])
    #expect(rows.dropFirst().map { $0[6] } == ["Đã ghi (mới)", "Phải sửa", "Phải sửa"])
    #expect(rows[1].count < 8 || rows[1][7].isEmpty)
    #expect(rows[2][7].contains("31/02/1985"))
    #expect(rows[3][7].contains("Không có cơ quan nào tên “Sở Không Có”"))
    let corrected = file.text.replacing("31/02/1985", with: "28/02/1985", maxReplacements: 1)
      .replacing("Sở Không Có", with: "SNV", maxReplacements: 1)
    let again = try await office.receive(Array(corrected.utf8), named: "danh-sach-nhan-xet.csv")
    _ = try await office.post(again + "/apply")
    #expect(try await office.names() == ["Lê Thị Hòa", "Trần Văn An", "Phạm Thị Cúc"])
    let page = try await office.get(again)
    #expect(page.text.contains("Đã ghi 3 trên 3 dòng: 2 cán bộ mới, 0 có thay đổi, 1 không đổi."))
    #expect(page.text.contains("Đã ghi đủ"))
  }

  @Test
  func `is undone value by value`() async throws {
    let office = try await Office()
    let first = try await office.receive(Self.lines)
    _ = try await office.post(first + "/apply")
    let before = try await office.values()
    let second = try await office.receive([
      "STT;Họ và tên;Ngày sinh;Số CCCD;Dân tộc;Chức vụ;Đơn vị",
      "1;Lê Thị Hòa;05/02/1980;054180001234;Ê-đê;Trưởng phòng;SNV", "2;Lê Tư;1991;;Kinh;;DH",
    ])
    _ = try await office.post(second + "/apply")
    #expect(try await office.values() != before)
    let undone = try await office.post(second + "/undo")
    #expect(undone.status == 303)
    #expect(try await office.values() == before)
    let page = try await office.get(second)
    #expect(page.text.contains("Lần nhập này đã hoàn tác"))
    #expect(!page.text.contains("action=\"\(second)/undo\""))
  }

  @Test
  func `once undone leads to nobody who is gone`() async throws {
    let office = try await Office()
    let path = try await office.receive(Self.lines)
    _ = try await office.post(path + "/apply")
    _ = try await office.post(path + "/undo")
    let page = try await office.get(path + "?show=all")
    for match in page.text.matches(of: /href="(\/officers\/[0-9]+)"/) {
      #expect(try await office.get(String(match.1)).status == 200, "\(match.1)")
    }
  }

  @Test
  func `that is refused writes nothing`() async throws {
    let office = try await Office()
    let path = try await office.receive(Self.lines)
    let before = try await office.values()
    let reply = try await office.post(path + "/refuse")
    #expect(reply.status == 303)
    #expect(try await office.values() == before)
    #expect(try await office.get(path).text.contains("Tệp này đã được bỏ"))
  }

  @Test
  func `a second time says that it is known, and changes nothing`() async throws {
    let office = try await Office()
    let lines = [Self.titles, "1;Lê Thị Hòa;05/02/1980;Chuyên viên;SNV;"]
    let first = try await office.receive(lines)
    _ = try await office.post(first + "/apply")
    let before = try await office.values()
    let second = try await office.receive(lines)
    let page = try await office.get(second)
    #expect(page.text.contains("Tệp này đã được nhập trước đây"))
    #expect(!page.text.contains("action=\"\(second)/apply\""))
    _ = try await office.post(second + "/apply")
    #expect(try await office.values() == before)
  }

  @Test
  func `that was sent twice before it was recorded is recorded once`() async throws {
    let office = try await Office()
    let lines = [Self.titles, "1;Lê Thị Hòa;05/02/1980;Chuyên viên;SNV;"]
    let paths = [try await office.receive(lines), try await office.receive(lines)]
    #expect(paths[0] == paths[1])
    _ = try await office.post(paths[0] + "/apply")
    let before = try await office.fingerprint()
    #expect(try await office.post(paths[1] + "/apply").status == 303)
    #expect(try await office.fingerprint() == before)
    #expect(try await office.names().count == 1)
  }

  @Test
  func `tells of a held row that what held it is settled since`() async throws {
    let office = try await Office()
    let path = try await office.receive(Self.lines)
    _ = try await office.post(path + "/apply")
    try await office.store.write { records in
      _ = try records.run(
        """
        UPDATE agency_standing SET name_vi = 'Sở Không Có' WHERE name_vi = 'Báo Phú Yên'
        """
      )
    }
    let page = try await office.get(path + "?show=held")
    #expect(page.text.contains("nay hồ sơ đã khớp"))
  }

  @Test
  func `is shown fifty rows at a time, each once`() async throws {
    let office = try await Office()
    let rows = (1...120).map { "\($0);Lê Thị Số \($0 < 61 ? "An" : "Bình");\(1_960 + $0 % 40);;;" }
    let path = try await office.receive([Self.titles] + rows)
    var numbers: [String] = []
    var next: String? = path + "?show=all"
    while let asked = next, numbers.count < 500 {
      let text = try await office.get(asked).text
      numbers += text.matches(of: /<td class="bd-number" data-label="Dòng">([0-9]+)/).map {
        String($0.1)
      }
      next = text.firstMatch(of: /rel="next" href="([^"#]+)/).map {
        String($0.1).replacing("&amp;", with: "&")
      }
    }
    #expect(numbers == (2...121).map(String.init))
  }
}

/// The table of a file that came back, as texts.
struct ReturnedTable {
  let rows: [[String]]

  init(_ bytes: [UInt8]) throws {
    let table = try Workbook(bytes: bytes).table(sheet: 0)
    rows = table.rows.map { row in
      var texts = Array(repeating: "", count: row.cells.map(\.column).max() ?? 0)
      for cell in row.cells { texts[cell.column - 1] = Self.text(cell.value) }
      return texts
    }
  }

  private static func text(_ value: CellValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): number.shortest
    default: "\(value)"
    }
  }
}
