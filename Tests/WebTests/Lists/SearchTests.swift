import Access
import Personnel
import Records
import Testing

@testable import Web

/// The one box: whom and what it finds, for whom, and what it says where it finds nothing.
struct `The search box` {
  /// The officers on a page, in its order.
  static func names(_ text: String) -> [String] {
    text.matches(of: /<th scope="row"><a href="\/officers\/[0-9]+[^"]*">([^<]+)<\/a>/)
      .map { String($0.1) }
  }

  static func ask(_ words: String, _ more: String = "") async throws -> Reply {
    let encoded = words.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return try await Town.shared.value.ask("/search?q=\(encoded)\(more)")
  }

  @Test(
    arguments: [
      ("hoa", ["Nguyễn Hoà An", "Lê Thị Hoa", "Trần Thị Hóa", "Nguyễn Văn Hòa"]),
      ("van hoa", ["Nguyễn Văn Hòa"]), ("Hòa Văn NGUYỄN", ["Nguyễn Văn Hòa"]),
      ("PY-1004", ["Y Bhăm Niê"]), ("py-1004", ["Y Bhăm Niê"]), ("dat dang", ["Đặng Đức Đạt"]),
    ]
  )
  func `finds officers by words in any order, with or without marks, and by code`(
    words: String,
    found: [String]
  ) async throws {
    let reply = try await Self.ask(words)
    #expect(reply.status == 200)
    #expect(Set(Self.names(reply.text)) == Set(found))
  }

  @Test
  func `shows those first who are spelled just so`() async throws {
    let found = Self.names(try await Self.ask("Hòa").text)
    #expect(Set(found.prefix(2)) == ["Nguyễn Văn Hòa", "Nguyễn Hoà An"])
  }

  @Test
  func `finds by the end of a telephone number, of three digits or more`() async throws {
    let store = try await Town.store()
    _ = try await store.write {
      try $0.run("UPDATE officer SET phone = '0905 987 641' WHERE id = 4")
    }
    let visitor = Visitor(try Town.site(store))
    for digits in ["641", "7641", "0905987641", "987.641"] {
      let text = try await visitor.ask("/search?q=\(digits)").text
      #expect(Self.names(text) == ["Phạm Minh Ánh"], "\(digits)")
    }
    let short = try await visitor.ask("/search?q=41").text
    #expect(Self.names(short).isEmpty && short.contains("ít nhất ba số cuối"))
  }

  @Test
  func `finds agencies, classes and courses beside officers`() async throws {
    #expect(try await Self.ask("noi vu").text.contains(">Sở Nội vụ</a>"))
    #expect(try await Self.ask("LOP-2020-01").text.contains("href=\"/classes/1\""))
    #expect(try await Self.ask("TTDN-05").text.contains("href=\"/courses/TTDN-05\""))
  }

  @Test
  func `shows ten officers and the way to all`() async throws {
    let text = try await Self.ask("nguyen").text
    #expect(Self.names(text).count == 10)
    #expect(text.contains("href=\"/officers?q=nguyen\""))
    #expect(!(try await Self.ask("hoa")).text.contains("href=\"/officers?q="))
    let all = try await Town.shared.value.ask("/officers?q=nguyen").text
    #expect(Array(Self.names(all).prefix(10)) == Self.names(text))
  }

  @Test(arguments: ["", " ", "a", "Đ", "?", "…", "'", "a ? b", "%", "_"])
  func `says what to type where too little was typed`(words: String) async throws {
    let reply = try await Self.ask(words)
    #expect(reply.status == 200)
    #expect(reply.text.contains("Gõ ít nhất hai chữ"), "\(words)")
    #expect(Self.names(reply.text).isEmpty)
    #expect(try await Self.ask(words, "&lang=en").text.contains("Type two letters"))
  }

  @Test(arguments: ["Xyzk Wqz", "PY-99999", "999999", "' OR 1=1 --", "nguyen khongcoai"])
  func `says so where nothing is found`(words: String) async throws {
    let text = try await Self.ask(words).text
    #expect(text.contains("Không tìm thấy “"), "\(words)")
    #expect(Self.names(text).isEmpty)
  }

  @Test(
    arguments: [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
      "</title><svg onload=alert(1)>",
      "\u{202E}exe.gnp", String(repeating: "ă", count: 5_000), "a\u{0}b", "%00%ff",
    ]
  )
  func `shows whatever was typed as text alone`(words: String) async throws {
    let reply = try await Self.ask(words)
    #expect([200, 400, 414].contains(reply.status), "\(reply.status)")
    for mark in ["<script>alert", "<img", "<svg onload", "onerror=alert(1)>"] {
      #expect(!reply.text.contains(mark), "\(mark)")
    }
  }

  @Test
  func `shows what a name has of markup as text`() async throws {
    let text = try await Self.ask("Lan Võ").text
    #expect(text.contains("&lt;b&gt;Võ&lt;/b&gt;"))
    #expect(!text.contains("<b>Võ"))
  }

  @Test
  func `finds nobody of another agency, by name, code or telephone`() async throws {
    let sides = try await `Another agency's people`.sides.value
    for officer in sides.others.prefix(20) {
      for words in ["\(officer.code)", officer.name] {
        let encoded = words.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        let text = try await sides.visitor.ask("/search?q=\(encoded.joined())").text
        #expect(!text.contains("/officers/\(officer.id)\""), "\(words)")
        #expect(!text.contains(">\(officer.code)<"), "\(words)")
      }
    }
    let own = try #require(sides.mine.first)
    let found = try await sides.visitor.ask("/search?q=\(own.code)").text
    #expect(found.contains("href=\"/officers/\(own.id)\""))
    let common = try await sides.visitor.ask("/search?q=nguyen").text
    let mine = Set(sides.mine.map(\.name))
    #expect(Self.names(common).allSatisfy { mine.contains($0) })
  }

  @Test(arguments: [Role.administrator, .trainer, .oversight, .officer])
  func `is not there for those who see no officers`(role: Role) async throws {
    let visitor = try await `Who may use an address`.visitor(role)
    #expect(try await visitor.ask("/search?q=nguyen").status == 403)
    #expect(!(try await visitor.ask("/me/account")).text.contains("action=\"/search\""))
  }

  @Test(arguments: [
    "/", "/officers", "/agencies", "/classes", "/courses", "/reports", "/me/account",
  ])
  func `stands in the head of every page and keeps its language`(path: String) async throws {
    let text = try await Town.shared.value.ask(path + "?lang=en").text
    let form = try #require(text.split(separator: "action=\"/search\"").dropFirst().first)
    #expect(form.prefix(400).contains("name=\"lang\" value=\"en\""))
    #expect(form.prefix(400).contains("name=\"q\""))
  }
}
