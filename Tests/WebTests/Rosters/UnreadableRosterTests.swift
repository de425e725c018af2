import Foundation
import HTTPTypes
import Records
import Spreadsheets
import Testing

@testable import Web

/// A file that nothing can be read from, and what its sender is told.
struct UnreadableFile: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let words: String

  var testDescription: String { name }

  static let all: [UnreadableFile] = [
    .init(name: "a.pdf", bytes: Array("%PDF-1.7\n%âãÏÓ\n1 0 obj".utf8), words: "PDF"),
    .init(
      name: "a.png",
      bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
      words: "ảnh"
    ), .init(name: "danh-sach.xlsx", bytes: [], words: "Tệp trống"),
    .init(name: "trang.csv", bytes: Array("\r\n\r\n".utf8), words: "không tìm thấy bảng"),
    .init(name: "khac.csv", bytes: Array("a;b;c\n1;2;3\n".utf8), words: "không tìm thấy bảng"),
    .init(
      name: "web.xls",
      bytes: Array("<html><table><tr><td>x</td></tr></table></html>".utf8),
      words: "trang web"
    ),
    .init(
      name: "mat.csv",
      bytes: Array("UBND TỈNH\n(TUYỆT MẬT)\nHọ và tên;Chức vụ\nLê Thị Hoa;Chuyên viên\n".utf8),
      words: "dấu độ mật"
    ),
    // An encrypted workbook is a compound file with a stream of this name.
    .init(name: "khoa.xlsx", bytes: encrypted, words: "mật khẩu"),
  ]

  /// The head of a compound file, its directory naming the stream of an encrypted package.
  private static let encrypted: [UInt8] = {
    var bytes = [UInt8](repeating: 0, count: 512)
    bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    bytes.replaceSubrange(24..<34, with: [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0])
    func put(_ value: UInt32, at place: Int) {
      for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte)) }
    }
    put(1, at: 44)
    put(1, at: 48)
    put(4_096, at: 56)
    put(0xFFFF_FFFE, at: 60)
    put(0xFFFF_FFFE, at: 68)
    for place in stride(from: 76, to: 512, by: 4) { put(0xFFFF_FFFF, at: place) }
    put(0, at: 76)
    // The table of sectors, then the directory.
    bytes += [UInt8](repeating: 0xFF, count: 512) + [UInt8](repeating: 0, count: 512)
    put(0xFFFF_FFFD, at: 512)
    put(0xFFFF_FFFE, at: 516)
    for (entry, name) in ["Root Entry", "EncryptedPackage", "EncryptionInfo"].enumerated() {
      let start = 1_024 + entry * 128
      for (index, unit) in name.utf16.enumerated() { bytes[start + index * 2] = UInt8(unit) }
      bytes[start + 64] = UInt8(name.utf16.count * 2 + 2)
      bytes[start + 66] = entry == 0 ? 5 : 2
      for link in [68, 72, 76] { put(0xFFFF_FFFF, at: start + link) }
      put(0xFFFF_FFFE, at: start + 116)
    }
    put(1, at: 1_024 + 76)
    put(2, at: 1_024 + 128 + 72)
    return bytes
  }()
}

struct `A file that can't be read as a roster` {
  @Test(arguments: UnreadableFile.all)
  func `is answered with 422 and its sentence, and nothing of it is kept`(
    file: UnreadableFile
  ) async throws {
    let office = try await Office()
    let before = try await office.fingerprint()
    let reply = try await office.send(file.bytes, named: file.name)
    #expect(reply.status == 422)
    #expect(reply.text.contains("Chưa nhận được tệp"))
    #expect(reply.text.contains("<strong>\(file.name)</strong>"))
    #expect(reply.text.contains(file.words), "\(reply.text)")
    #expect(reply.text.contains("id=\"roster-file\""))
    #expect(reply["Content-Security-Policy"] == `Every answer`.policy)
    #expect(try await office.fingerprint() == before)
  }

  @Test
  func `because it was cut off says so, wherever it was cut`() async throws {
    let office = try await Office()
    let before = try await office.fingerprint()
    let whole = try RosterWorkbook.bytes([["STT", "Họ và tên"], ["1", "Lê Hòa"]])
    for place in stride(from: 1, to: whole.count - 1, by: whole.count / 12) {
      let reply = try await office.send(Array(whole[..<place]), named: "cut.xlsx")
      #expect(reply.status == 422, "\(place) of \(whole.count)")
    }
    #expect(try await office.fingerprint() == before)
  }

  @Test
  func `is told about in English without a Vietnamese word`() async throws {
    let office = try await Office()
    for file in UnreadableFile.all {
      let reply = try await office.send(file.bytes, named: "a.bin", to: "/rosters?lang=en")
      #expect(reply.status == 422)
      #expect(reply.text.contains("The file was not taken"))
      #expect(EnglishPage(reply.text).strangers.isEmpty, "\(file.name)")
    }
  }

  @Test
  func `because none was chosen says so`() async throws {
    let office = try await Office()
    let before = try await office.fingerprint()
    let reply = try await office.send([], named: "")
    #expect(reply.status == 422)
    #expect(reply.text.contains("Chưa chọn tệp"))
    #expect(try await office.fingerprint() == before)
  }

  @Test
  func `because the form has other fields only says that none was chosen`() async throws {
    let office = try await Office()
    let type = ("Content-Type", "multipart/form-data; boundary=ranh")
    let bodies = [
      form([field("file", "không phải tệp")]), form([file("other", "a.csv", [65])]), form([]),
    ]
    for body in bodies {
      let reply = try await office.ask(
        .post,
        "/rosters",
        Office.Sender.page.headers + [type],
        body: body
      )
      #expect((400..<500).contains(reply.status), "\(reply.status)")
      #expect(try await office.texts("SELECT id FROM batch").isEmpty)
    }
  }
}

struct `A body that is no form of ours` {
  @Test(arguments: [
    "text/plain", "application/json", "application/x-www-form-urlencoded", "multipart/mixed",
    "multipart/form-datax; boundary=ranh", "",
  ])
  func `is answered with 415`(type: String) async throws {
    let office = try await Office()
    let before = try await office.fingerprint()
    let reply = try await office.ask(
      .post,
      "/rosters",
      Office.Sender.page.headers + [("Content-Type", type)],
      body: form([file("file", "a.csv", Array("STT;Họ và tên\n1;Lê Hòa".utf8))])
    )
    #expect(reply.status == 415)
    #expect(reply["Content-Security-Policy"] == `Every answer`.policy)
    #expect(try await office.fingerprint() == before)
  }

  @Test
  func `is answered with 413 where it is larger than 20 MB`() async throws {
    let office = try await Office()
    let before = try await office.fingerprint()
    let reply = try await office.send([UInt8](repeating: 65, count: (20 << 20) + 1))
    #expect(reply.status == 413)
    #expect(reply.text.contains("20 MB"))
    #expect(reply["Content-Security-Policy"] == `Every answer`.policy)
    let said = try await office.ask(
      .post,
      "/rosters",
      Office.Sender.page.headers + [
        ("Content-Type", "multipart/form-data; boundary=ranh"),
        ("Content-Length", "99999999999"),
      ]
    )
    #expect(said.status == 413)
    #expect(try await office.fingerprint() == before)
  }

  @Test
  func `is answered with 400 where it is broken or ends too early`() async throws {
    let office = try await Office()
    let before = try await office.fingerprint()
    let whole = form([file("file", "a.csv", Array("STT;Họ và tên\n1;Lê Hòa".utf8))])
    for body in [[], Array("x".utf8), Array(whole.dropLast(8)), Array(whole.prefix(60))] {
      let reply = try await office.ask(
        .post,
        "/rosters",
        Office.Sender.page.headers + [("Content-Type", "multipart/form-data; boundary=ranh")],
        body: body
      )
      #expect(reply.status == 400, "\(body.count)")
    }
    #expect(try await office.fingerprint() == before)
  }

  @Test(arguments: ["people", "columns"])
  func `of a small form is refused, whatever it is`(act: String) async throws {
    let office = try await Office()
    let path = try await office.receive(["STT;Họ và tên", "1;Lê Hòa"])
    let before = try await office.fingerprint()
    let items = Array("row=2&sheet=0&person=new&c-0-2=".utf8)
    for type in ["multipart/form-data; boundary=ranh", "text/plain", ""] {
      let reply = try await office.ask(
        .post,
        "\(path)/\(act)",
        Office.Sender.page.headers + [("Content-Type", type)],
        body: items
      )
      #expect([400, 415].contains(reply.status), "\(type): \(reply.status)")
    }
    let long = String(repeating: "a", count: 200 << 10)
    let reply = try await office.post("\(path)/\(act)", "x=\(long)")
    #expect([400, 413].contains(reply.status), "\(reply.status)")
    #expect(try await office.fingerprint() == before)
  }
}

/// Workbooks as tests send them.
enum RosterWorkbook {
  static func bytes(_ rows: [[String]], sheet name: String = "Danh sách") throws -> [UInt8] {
    let path = NSTemporaryDirectory() + "roster-" + UUID().uuidString + ".xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try WorkbookWriter.write(to: path) { writer in
      let sheet = try writer.addSheet(name)
      for (down, texts) in rows.enumerated() {
        for (right, text) in texts.enumerated() where !text.isEmpty {
          try sheet.write(text, row: down + 1, column: right + 1)
        }
      }
    }
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}

/// A page for a reader of English, in which no sentence of ours may be Vietnamese.
struct EnglishPage {
  /// The Vietnamese letters outside of the frame's two names and of these words of the file.
  let strangers: [String]

  init(_ text: String, file words: [String] = []) {
    let rest = (["Tiếng Việt", "Bồi Dưỡng"] + words).reduce(text) { $0.replacing($1, with: "") }
    let letters = rest.split { !$0.isLetter }.filter { word in
      word.unicodeScalars.contains {
        (0x1EA0...0x1EF9).contains($0.value)
          || ["đ", "Đ", "ă", "ơ", "ư", "ô", "ê", "â"].contains($0)
      }
    }
    strangers = letters.map(String.init)
  }
}
