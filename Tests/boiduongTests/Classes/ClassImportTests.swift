import Foundation
import Records
import Testing

struct `Importing class workbooks` {
  @Test
  func `of classes that are on record changes nothing`() async throws {
    let desk = try await Province.desk()
    let classes = try Repository.classes()
    let answer = try await desk.run(["class", "import"] + classes)
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    #expect(answer.lines.count == classes.count)
    for line in answer.lines { #expect(line.hasSuffix(", không nhập lại"), "\(line)") }
    #expect(try await desk.isAsLoaded())
  }

  @Test
  func `of classes that are on record changes nothing either where they are taken in again`()
    async throws
  {
    let desk = try await Province.desk()
    let answer = try await desk.run(["class", "import", "--again"] + Repository.classes())
    #expect(answer.status == 0, "\(answer)")
    for line in answer.lines {
      #expect(line.hasSuffix("thêm 0 và sửa 0 mục hồ sơ, giữ lại 0 dòng"), "\(line)")
    }
    #expect(try await desk.tablesThatDiffer() == ["batch"])
  }

  @Test
  func `saved by another program changes nothing either`() async throws {
    let desk = try await Province.desk()
    let answer = try await desk.run("class", "import", try desk.classWorkbook())
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.lines == ["lop.xlsx: đọc 20 dòng: thêm 0 và sửa 0 mục hồ sơ, giữ lại 0 dòng"])
    #expect(try await desk.tablesThatDiffer() == ["batch"])
  }

  @Test
  func `takes over one mark that was corrected, and what follows from it`() async throws {
    let desk = try await Province.desk()
    let name = try desk.classWorkbook(
      "LOP-2020-01",
      [Edit("Điểm", "D6", "9,5"), Edit("Lớp", "B6", "Hội trường A")]
    )
    let answer = try await desk.run("class", "import", name, "--format", "json")
    #expect(answer.status == 0, "\(answer)")
    let outcome = try answer.json()
    #expect(outcome["file"]?.text == "lop.xlsx")
    #expect(outcome["read"]?.number == 20)
    #expect(outcome["changed"]?.number ?? 0 >= 2)
    #expect(outcome["held"]?.number == 0)
    #expect(try await desk.count("training_class", where: "place = 'Hội trường A'") == 1)
    #expect(
      try await desk.count("event", where: "subject = 'score' AND verb = 'changed'")
        + desk.count("event", where: "subject = 'score' AND verb = 'added'") > 0
    )
    let before = try await desk.fingerprint()
    let again = try await desk.run("class", "import", name)
    #expect(again.output.contains(", không nhập lại"), "\(again)")
    #expect(try await desk.fingerprint() == before)
  }

  @Test
  func `goes on with the next file where one is refused`() async throws {
    let desk = try await Province.desk()
    let bad = try desk.classWorkbook("LOP-2020-02", [Edit("Điểm", "D6", "11")], named: "sai.xlsx")
    let good = try desk.classWorkbook(
      "LOP-2020-01",
      [Edit("Lớp", "B6", "Hội trường B")],
      named: "dung.xlsx"
    )
    let answer = try await desk.run("class", "import", bad, good, "khong-co.xlsx")
    #expect(answer.status == 66)
    #expect(answer.lines == ["dung.xlsx: đọc 20 dòng: thêm 0 và sửa 1 mục hồ sơ, giữ lại 0 dòng"])
    #expect(answer.told.count == 2)
    #expect(answer.told.first?.hasPrefix("sai.xlsx: Điểm!D6: ") == true)
    #expect(answer.told.last?.contains("khong-co.xlsx") == true)
    #expect(try await desk.count("training_class", where: "place = 'Hội trường B'") == 1)
  }

  @Test
  func `needs the officers first`() async throws {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    #expect(try await desk.run("curricula", "load", Repository.curricula).status == 0)
    let before = try await desk.fingerprint()
    let answer = try await desk.run("class", "import", try Repository.classes()[0])
    #expect(answer.status == 65)
    #expect(answer.told.allSatisfy { $0.hasPrefix("LOP-2019-01.xlsx: ") })
    #expect(answer.errors.contains("Nhập danh sách cán bộ trước"))
    #expect(try await desk.fingerprint() == before)
  }
}
