import Foundation
import Testing

struct `Reading a roster` {
  static let good = "STT;Họ và tên;Ngày sinh;Đơn vị;Sở thích\n1;LÊ THỊ HÒA;5/2/1980;Sở Nội vụ;Đọc\n"
  static let held = good + "2;Trần Văn An;31/02/1985;Sở Nội vụ;\n"

  static func sample(_ name: String) -> String {
    Repository.path("Tests/IntakeTests/Rosters/Samples/\(name)")
  }

  @Test
  func `tells columns with reasons, repairs and counts, and ends well`() async throws {
    let desk = try Desk()
    try desk.write(Self.good, to: "a.csv")
    let answer = try await desk.run("roster", "read", "a.csv", "--reference-year", "2020")
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.errors.isEmpty)
    #expect(answer.lines.contains { $0.hasPrefix("  B: ") && $0.contains("Họ và tên") })
    #expect(answer.lines.contains { $0.hasPrefix("  E: ") && $0.contains("Sở thích") })
    #expect(
      answer.lines.contains(
        "  B2: họ và tên “LÊ THỊ HÒA” → “Lê Thị Hòa” (viết hoa chữ đầu)"
      ),
      "\(answer.output)"
    )
    #expect(answer.lines.last?.hasPrefix("Đọc 1 dòng: 1 dòng ghi được, 0 dòng phải sửa") == true)
    #expect(!desk.has("boiduong.sqlite"))
  }

  @Test
  func `tells what is wrong with its cell and ends with 2`() async throws {
    let desk = try Desk()
    try desk.write(Self.held, to: "a.csv")
    let answer = try await desk.run("roster", "read", "a.csv", "--reference-year", "2020")
    #expect(answer.status == 2)
    #expect(answer.lines.contains { $0.hasPrefix("✗ C3: ") && $0.contains("31/02/1985") })
    #expect(answer.lines.last?.hasPrefix("Đọc 2 dòng: 1 dòng ghi được, 1 dòng phải sửa") == true)
    let english = try await desk.run("roster", "read", "a.csv", "--lang", "en")
    #expect(english.status == 2)
    #expect(english.output.contains("Rows read: 2; good: 1, to be corrected: 1"))
  }

  @Test
  func `gives other programs one object on one line`() async throws {
    let desk = try Desk()
    try desk.write(Self.held, to: "a.csv")
    let answer = try await desk.run(
      "roster",
      "read",
      "a.csv",
      "--format",
      "json",
      "--reference-year",
      "2020"
    )
    #expect(answer.status == 2)
    #expect(answer.lines.count == 1)
    let json = try answer.json()
    #expect(json["file"]?.text == "a.csv")
    #expect(json["format"]?.text == "csv")
    let sheet = try #require(json["sheets"]?.items.first)
    #expect(sheet["headerRows"]?.items.map(\.number) == [1])
    let columns = sheet["columns"]?.items ?? []
    #expect(columns.map { $0["column"]?.text } == ["A", "B", "C", "D", "E"])
    #expect(columns.last?["field"]?.isNull == true)
    #expect(columns.allSatisfy { $0["reason"]?.text?.isEmpty == false })
    let rows = sheet["rows"]?.items ?? []
    #expect(rows.map { $0["row"]?.number } == [2, 3])
    #expect(rows[0]["values"]?["fullName"]?.text == "Lê Thị Hòa")
    #expect(rows[0]["values"]?["birthDate"]?.text == "1980-02-05")
    #expect(rows[0]["values"]?.names.contains("notes") == false)
    #expect(rows[0]["repairs"]?.items.first?["rule"]?.text == "letterCase")
    let problem = try #require(rows[1]["problems"]?.items.first)
    #expect(problem["field"]?.text == "birthDate")
    #expect(problem["code"]?.text == "invalidDate")
    #expect(problem["value"]?.text == "31/02/1985")
    let summary = try #require(json["summary"])
    #expect(
      ["rows", "good", "held", "repaired"].map { summary[$0]?.number } == [2, 1, 1, 1],
      "\(answer.output)"
    )
  }

  @Test
  func `of a file that is none ends with 65 and one sentence`() async throws {
    let desk = try Desk()
    try desk.write("", to: "trong.csv")
    try desk.write("%PDF-1.7\n1 0 obj", to: "a.pdf")
    try desk.write("a;b;c\n1;2;3\n", to: "khac.csv")
    try desk.write([0x50, 0x4B, 3, 4, 20, 0, 0, 0], to: "cut.xlsx")
    for name in ["trong.csv", "a.pdf", "khac.csv", "cut.xlsx"] {
      let answer = try await desk.run("roster", "read", name)
      #expect(answer.status == 65, "\(name): \(answer)")
      #expect(answer.output.isEmpty)
      #expect(answer.told.count == 1 && answer.errors.hasPrefix("\(name): "), "\(answer.errors)")
      let json = try await desk.run("roster", "read", name, "--format", "json", "--lang", "en")
      #expect(json.status == 65)
      #expect(json.output.isEmpty)
      let told = try json.told.map(JSON.init)
      #expect(told.count == 1, "\(json.errors)")
    }
  }

  @Test
  func `of a file that is not there, or is a folder, ends with 66`() async throws {
    let desk = try Desk()
    try desk.write(Self.good, to: "thu-muc/a.csv")
    for name in ["khong-co.xlsx", "thu-muc", "", "thu-muc/a.csv/b"] {
      let answer = try await desk.run("roster", "read", name)
      #expect(answer.status == 66, "\(name): \(answer)")
      #expect(answer.output.isEmpty && answer.told.count == 1)
    }
  }

  @Test(arguments: [
    "r00005-xls-official-nfc.xls", "r00006-xls-plain-nfd.xls", "r00026-xls-plain-tcvn3.xls",
    "r00037-xls-plain-vni.xls", "r00038-xls-official-tcvn3caps.xls",
    "r00020-csv-official-cp1258.csv",
    "r00013-xlsx-official-vni.xlsx",
  ])
  func `takes old workbooks and old encodings`(name: String) async throws {
    let desk = try Desk()
    let answer = try await desk.run(
      "roster",
      "read",
      Self.sample(name),
      "--format",
      "json",
      "--reference-year",
      "2020"
    )
    let json = try answer.json()
    let truth = try JSON(
      String(
        contentsOfFile: Self.sample((name as NSString).deletingPathExtension + ".truth.json"),
        encoding: .utf8
      )
    )
    #expect(json["file"]?.text == name)
    #expect(json["format"]?.text == (name as NSString).pathExtension)
    let rows = json["sheets"]?.items.flatMap { $0["rows"]?.items ?? [] } ?? []
    let expected = truth["rows"]?.items ?? []
    #expect(rows.map { $0["row"]?.number } == expected.map { $0["row"]?.number })
    let held = expected.count { $0["problems"]?.items.isEmpty == false }
    #expect(json["summary"]?["held"]?.number == held)
    #expect(answer.status == (held > 0 ? 2 : 0))
    let names = rows.map { $0["values"]?["fullName"]?.text }
    for (name, row) in zip(names, expected) where row["problems"]?.items.isEmpty == true {
      #expect(name == row["values"]?["fullName"]?.text)
    }
  }

  @Test(arguments: [
    "Danh sách (2).csv", "a'b\"c.csv", "tệp\nhai dòng.csv", "\u{202E}vsc.csv", "<b>.csv", " .csv",
    "🇻🇳.csv", "a\u{301}.csv", "=1+1.csv", "%s%n.csv", "a\tb.csv", "$(id).csv", "tệp không đuôi",
  ])
  func `is told on one line by whatever name`(name: String) async throws {
    let desk = try Desk()
    try desk.write(Self.good, to: name)
    let read = try await desk.run("roster", "read", name, "--format", "json")
    #expect(read.status == 0, "\(read)")
    #expect(read.lines.count == 1)
    #expect(
      try read.json()["file"]?.text.map { Array($0.unicodeScalars) } == Array(name.unicodeScalars)
    )
    try desk.write("a;b;c\n1;2;3\n", to: name)
    let refused = try await desk.run("roster", "read", name)
    #expect(refused.status == 65)
    #expect(refused.told.count == 1, "\(refused.errors)")
    #expect(!refused.errors.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
  }

  @Test
  func `takes a name that begins with a stroke after two strokes`() async throws {
    let desk = try Desk()
    try desk.write(Self.good, to: "-rf.csv")
    #expect(try await desk.run("roster", "read", "--", "-rf.csv").status == 0)
  }

  @Test
  func `takes the kind from the content, not from the name`() async throws {
    let desk = try Desk()
    try desk.write(Self.good, to: "a.xlsx")
    let answer = try await desk.run("roster", "read", "a.xlsx", "--format", "json")
    #expect(answer.status == 0)
    #expect(try answer.json()["format"]?.text == "csv")
  }
}

struct `The year of a roster` {
  static let file = "STT;Họ và tên;Ngày sinh\n1;Lê Hòa;5/2/05\n"

  @Test(
    arguments: [("2030", 0, "2005-02-05"), ("2020", 2, nil), ("1990", 2, nil)]
      as [(String, Int32, String?)]
  )
  func `decides about ages and about years of two digits`(
    year: String,
    status: Int32,
    birthDate: String?
  ) async throws {
    let desk = try Desk()
    try desk.write(Self.file, to: "a.csv")
    let answer = try await desk.run(
      "roster",
      "read",
      "a.csv",
      "--reference-year",
      year,
      "--format",
      "json"
    )
    #expect(answer.status == status, "\(answer)")
    let row = try answer.json()["sheets"]?.items.first?["rows"]?.items.first
    if let birthDate { #expect(row?["values"]?["birthDate"]?.text == birthDate) }
  }

  @Test(arguments: ["0", "20", "1899", "2201", "-2020", "năm nay", "2020.5", "9223372036854775807"])
  func `has four digits, or is refused`(year: String) async throws {
    let desk = try Desk()
    try desk.write(Self.file, to: "a.csv")
    let answer = try await desk.run("roster", "read", "a.csv", "--reference-year=\(year)")
    #expect(answer.status == 64, "\(answer)")
    #expect(answer.output.isEmpty && !answer.told.isEmpty)
  }

  @Test(arguments: ["0", "20", "1899", "2201", "9223372036854775807", "-9223372036854775808"])
  func `has four digits for an import too`(year: String) async throws {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    try desk.write(Self.file, to: "a.csv")
    let answer = try await desk.run("roster", "import", "a.csv", "--reference-year=\(year)")
    #expect(answer.status == 64, "\(answer)")
    #expect(try await desk.count("batch") == 0)
  }
}
