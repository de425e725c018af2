import Foundation
import Records
import Spreadsheets
import Testing

struct `The file of a report` {
  @Test
  func `is a workbook with the figures of the JSON`() async throws {
    let desk = try await Province.desk()
    let arguments = ["report", "ttdn-summary", "--period", "2020"]
    let answer = try await desk.run(arguments + ["--output", "bieu.xlsx"])
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.told == ["Đã ghi bieu.xlsx"])
    let workbook = try Workbook(path: desk.file("bieu.xlsx"))
    #expect(workbook.sheets.count >= 3)
    let cells = try workbook.table(sheet: 0).rows.flatMap(\.cells)
    let document = try await desk.run(arguments + ["--format", "json"]).json()
    let assigned = try #require(document.rows("total").first?.figure("assigned"))
    let numbers = cells.compactMap { cell -> Double? in
      if case .number(let number) = cell.value { number.value } else { nil }
    }
    #expect(numbers.contains(Double(assigned)))
    // What is saved of people is noted in the log.
    #expect(Set(try await desk.tablesThatDiffer()).subtracting(["event"]).isEmpty)
  }

  @Test
  func `stands in exports where no other place is named`() async throws {
    let desk = try await Province.desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("exports"),
      withIntermediateDirectories: true
    )
    let one = try await desk.run("report", "marks", "--class", "LOP-2020-01")
    #expect(one.told == ["Đã ghi exports/marks-LOP-2020-01.xlsx"])
    #expect(desk.has("exports/marks-LOP-2020-01.xlsx"))
    let days = ["report", "ttdn-summary", "--period", "2020-01-01..2020-06-30"]
    #expect(try await desk.run(days).status == 0)
    #expect(desk.has("exports/ttdn-summary-2020-01-01_2020-06-30.xlsx"))
  }

  @Test
  func `is JSON where its name says so`() async throws {
    let desk = try await Province.desk()
    let answer = try await desk.run("report", "ttdn-summary", "--period", "2020", "-o", "bieu.json")
    #expect(answer.status == 0)
    #expect(answer.output.isEmpty)
    let written = try JSON(String(decoding: try desk.bytes("bieu.json"), as: UTF8.self))
    #expect(written["report"]?.text == "ttdn-summary")
  }

  @Test(
    arguments: [
      ("khong-co/bieu.xlsx", "không có thư mục"), ("khong-co/bieu.json", "không có thư mục"),
      ("cho.xlsx", "đó là một thư mục"), ("cho.json", "đó là một thư mục"),
    ]
  )
  func `that can't be written leaves nothing behind`(path: String, why: String) async throws {
    let desk = try await Province.desk()
    for folder in ["cho.xlsx", "cho.json"] {
      try FileManager.default.createDirectory(
        atPath: desk.file(folder),
        withIntermediateDirectories: true
      )
    }
    let before = try FileManager.default.subpathsOfDirectory(atPath: desk.folder)
      .filter { !$0.hasPrefix("boiduong.sqlite") }
    let answer = try await desk.run("report", "ttdn-summary", "--period", "2020", "-o", path)
    #expect(answer.status == 73)
    #expect(answer.output.isEmpty)
    #expect(answer.told.count == 1)
    #expect(answer.errors.hasPrefix("Không ghi được tệp \(path): "))
    #expect(answer.errors.contains(why), "\(answer.errors)")
    let after = try FileManager.default.subpathsOfDirectory(atPath: desk.folder)
      .filter { !$0.hasPrefix("boiduong.sqlite") }
    #expect(after.sorted() == before.sorted())
  }

  @Test(
    arguments: [
      (["-o", "bieu.pdf"], "Đặt tên tệp có đuôi .xlsx hoặc .json."),
      (["-o", "bieu"], "Không ghi được báo cáo dạng của tệp bieu."),
      (["-o", "bieu.xlsx", "--format", "json"], "Dạng json không hợp với tên tệp bieu.xlsx."),
      (["-o", "bieu.json", "--format", "xlsx"], "Dạng xlsx không hợp với tên tệp bieu.json."),
      (["-o", "bieu.xlsx", "--exact"], "Chỉ dạng json ghi được tử số, mẫu số."),
      (["--exact"], "Thêm --format json hoặc bỏ --exact."),
    ]
  )
  func `is refused where its form is in doubt`(options: [String], sentence: String) async throws {
    let desk = try await Province.desk()
    let answer = try await desk.run(["report", "ttdn-summary", "--period", "2020"] + options)
    #expect(answer.status == 65)
    #expect(answer.told.count == 1)
    #expect(answer.errors.contains(sentence), "\(answer.errors)")
    #expect(!desk.has("bieu.xlsx") && !desk.has("bieu.json") && !desk.has("exports"))
  }

  @Test
  func `makes the folder of reports where it is missing`() async throws {
    let desk = try await Province.desk()
    #expect(!desk.has("exports"))
    let answer = try await desk.run("report", "marks", "--class", "LOP-2020-01")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(desk.has("exports/marks-LOP-2020-01.xlsx"))
  }

  @Test
  func `has a name that tells reports of other days, moments and languages apart`() async throws {
    let desk = try await Province.desk()
    let report = ["report", "ttdn-summary", "--period", "1/1/2020..30/6/2020"]
    let dated = try await desk.run(report + ["--as-of", "31/05/2020"])
    #expect(dated.told == ["Đã ghi exports/ttdn-summary-1.1.2020_30.6.2020-as-of-2020-05-31.xlsx"])
    let known = try await desk.run(
      report + ["--known-at", "2026-01-01T07:00:00+07:00", "--lang", "en"]
    )
    #expect(
      known.told == [
        "Written: exports/ttdn-summary-1.1.2020_30.6.2020-known-2026-01-01T000000-en.xlsx"
      ]
    )
  }

  @Test
  func `never takes the place of a device or of a file kept from changes`() async throws {
    let desk = try await Province.desk()
    try FileManager.default.createSymbolicLink(
      atPath: desk.file("may.xlsx"),
      withDestinationPath: "/dev/null"
    )
    try desk.write("giữ", to: "giu.json")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444],
      ofItemAtPath: desk.file("giu.json")
    )
    let report = ["report", "ttdn-summary", "--period", "2020", "-o"]
    let device = try await desk.run(report + ["may.xlsx"])
    #expect(device.status == 73)
    #expect(device.told == ["Không ghi được tệp may.xlsx: đó là thiết bị, không phải tệp thường."])
    let kept = try await desk.run(report + ["giu.json"])
    #expect(kept.told == ["Không ghi được tệp giu.json: không có quyền ghi vào giu.json."])
    #expect(try desk.bytes("giu.json") == Array("giữ".utf8))
  }

  @Test
  func `is looked at as it was typed`() async throws {
    let desk = try await Province.desk()
    let answer = try await desk.run("report", "ttdn-summary", "-o", "khong/co/bieu.xlsx")
    #expect(answer.told == ["Không ghi được tệp khong/co/bieu.xlsx: không có thư mục khong/co."])
  }

  @Test
  func `takes the place of the one before as a whole`() async throws {
    let desk = try await Province.desk()
    try desk.write("cũ", to: "bang.xlsx")
    let refused = try await desk.run("report", "marks", "--class", "XX", "-o", "bang.xlsx")
    #expect(refused.status == 65)
    #expect(try desk.bytes("bang.xlsx") == Array("cũ".utf8))
    let made = try await desk.run("report", "marks", "--class", "LOP-2020-01", "-o", "bang.xlsx")
    #expect(made.status == 0)
    #expect(try Workbook(path: desk.file("bang.xlsx")).sheets.isEmpty == false)
  }
}
