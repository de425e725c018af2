import Foundation
import Records
import Testing

struct `Loading the whole sample` {
  @Test
  func `tells what came of each file, in the order in which they rest on one another`() async throws
  {
    let said = try await Province.loading
    #expect(said.errors.isEmpty)
    let outcomes = try said.jsonLines()
    let classes = try Repository.classes().map { URL(fileURLWithPath: $0).lastPathComponent }
    #expect(
      outcomes.map { $0["file"]?.text } == [
        "curricula", "agencies.csv", "officers-localities.xlsx", "officers-press.csv",
        "officers-province.xlsx",
      ] + classes + ["evidence.csv"]
    )
    for outcome in outcomes {
      #expect(outcome.names == ["file", "read", "added", "changed", "held", "earlier"])
      #expect((outcome["read"]?.number ?? 0) > 0)
      #expect(outcome["changed"]?.number == 0)
      #expect(outcome["held"]?.number == 0)
    }
  }

  @Test
  func `changes nothing the second time, whoever does it`() async throws {
    let again = try await Province.secondLoading
    #expect(again.status == 0, "\(again)")
    #expect(again.errors.isEmpty)
    let files = try await Province.loading.lines.count
    #expect(again.lines.count == files)
    #expect(
      again.lines.first == "curricula: đọc 21 dòng: thêm 0 và sửa 0 mục hồ sơ, giữ lại 0 dòng"
    )
    let form = #/^[^:]+: tệp này đã nhập ngày [0-9]{2}/[0-9]{2}/[0-9]{4}, không nhập lại$/#
    for line in again.lines.dropFirst() {
      #expect(line.wholeMatch(of: form) != nil, "\(line)")
    }
    #expect(try await Province.sharedDesk.count("event", where: "actor = 'khac'") == 0)
    #expect(try await Province.sharedDesk.count("batch", where: "actor = 'khac'") == 0)
  }

  @Test(
    arguments: [
      ("agency", 158), ("course", 12), ("competency", 14), ("duty", 9), ("training_class", 12),
    ]
  )
  func `has on record what the files have`(table: String, rows: Int) async throws {
    #expect(try await Province.sharedDesk.count(table) == rows)
  }

  @Test
  func `has enough officers in enough agencies`() async throws {
    let desk = try await Province.sharedDesk
    #expect(try await desk.count("officer") >= 200)
    #expect(
      try await desk.count("(SELECT DISTINCT agency_id FROM assignment) AS held") >= 45
    )
  }

  @Test
  func `answers with the counts that are on record`() async throws {
    let desk = try await Province.sharedDesk
    let outcomes = try await Province.loading.jsonLines()
    func outcome(_ file: String) -> JSON? { outcomes.first { $0["file"]?.text == file } }
    #expect(outcome("agencies.csv")?["added"]?.number == 158)
    let rosters = outcomes.filter { $0["file"]?.text?.hasPrefix("officers") == true }
    let people = try await desk.count("officer") + desk.count("assignment")
    #expect(rosters.compactMap { $0["added"]?.number }.reduce(0, +) == people)
    let classes = outcomes.filter { $0["file"]?.text?.hasPrefix("LOP-") == true }
    let places = try await desk.count("enrolment")
    #expect(classes.compactMap { $0["read"]?.number }.reduce(0, +) == places)
    let other = outcome("evidence.csv")?["added"]?.number
    #expect(try await desk.count("evidence", where: "kind <> 'courseResult'") == other)
  }

  @Test
  func `says who did it, and from which file`() async throws {
    let desk = try await Province.sharedDesk
    let events = try await desk.count("event")
    #expect(events > 5_000)
    #expect(try await desk.count("event", where: "actor = 'thu'") == events)
    #expect(
      try await desk.count("event", where: "batch_id IS NULL AND subject <> 'curriculumFile'") == 0
    )
  }

  @Test
  func `fails where something changes and that was not expected`() async throws {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    try FileManager.default.createDirectory(
      atPath: desk.file("trong"),
      withIntermediateDirectories: true
    )
    let answer = try await desk.run(
      "load",
      "--curricula",
      Repository.curricula,
      "--rosters",
      "trong",
      "--expect-unchanged"
    )
    #expect(answer.status == 65)
    #expect(answer.lines.count == 1)
    try #require(answer.told.count == 2, "\(answer)")
    #expect(answer.told[0].hasPrefix("trong: thư mục không có tệp nào để nạp."))
    #expect(
      answer.told[1].hasPrefix("Dữ liệu chưa khớp với các tệp, chưa ghi gì: curricula (thêm ")
    )
    #expect(try await desk.count("competency") == 0)
    #expect(try await desk.count("event") == 0)
  }

  @Test
  func `compares all files on a copy, each with what those before it did`() async throws {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    let before = try desk.bytes("boiduong.sqlite")
    let answer = try await desk.run(Province.load + ["--expect-unchanged", "--lang", "en"])
    #expect(answer.status == 65)
    #expect(answer.lines.count == 18)
    #expect(answer.told.count == 1)
    #expect(answer.errors.contains("agencies.csv (added 158, changed 0); officers-localities.xlsx"))
    #expect(try desk.bytes("boiduong.sqlite") == before)
  }

  @Test
  func `names the folder that is not there`() async throws {
    let desk = try await Province.desk()
    let answer = try await desk.run("load", "--curricula", Repository.curricula)
    #expect(answer.status == 66)
    #expect(
      answer.told == ["Không có thư mục rosters. Kiểm tra tên, hoặc chạy lệnh ở thư mục khác."]
    )
    let other = try await desk.run("load", "--rosters", Repository.rosters, "--lang", "en")
    #expect(other.status == 66)
    #expect(
      other.told == [
        "There is no folder curricula. Check its name, or run the command in another folder."
      ]
    )
    #expect(try await desk.isAsLoaded())
  }

  @Test
  func `goes on behind a broken file and ends with its status`() async throws {
    let desk = try await Province.desk()
    try FileManager.default.copyItem(atPath: Repository.rosters, toPath: desk.file("rosters"))
    try desk.write(Array("PK\u{3}\u{4}".utf8), to: "rosters/classes/LOP-2019-02.xlsx")
    let answer = try await desk.run("load", "--curricula", Repository.curricula)
    #expect(answer.status == 65)
    #expect(answer.lines.count == 17, "\(answer)")
    #expect(answer.lines.last?.hasPrefix("evidence.csv: ") == true, "\(answer)")
    #expect(answer.told.count == 1)
    #expect(answer.told.first?.hasPrefix("LOP-2019-02.xlsx: ") == true)
    #expect(try await desk.isAsLoaded())
  }

  @Test
  func `passes by files that are open in Excel, and tells of those of another kind`() async throws {
    let desk = try await Province.desk()
    try FileManager.default.copyItem(atPath: Repository.rosters, toPath: desk.file("rosters"))
    try desk.write("x", to: "rosters/classes/~$LOP-2019-01.xlsx")
    try desk.write("x", to: "rosters/classes/ghi-chu.txt")
    let answer = try await desk.run("load", "--curricula", Repository.curricula)
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.lines.count == 18)
    #expect(answer.told.count == 1)
    #expect(answer.errors.hasPrefix("rosters/classes/ghi-chu.txt: không nạp, vì tên"))
  }
}
