import Foundation
import Testing

struct `Checking the curricula` {
  @Test
  func `finds no fault in ours and counts them`() async throws {
    let desk = try Desk()
    let answer = try await desk.run("curricula", "check", Repository.curricula)
    #expect(answer.status == 0)
    #expect(
      answer.lines == [
        "Không có lỗi: 14 năng lực, 9 nhiệm vụ, 12 chương trình, 384 tiết, 3 thang điểm."
      ]
    )
    #expect(answer.errors.isEmpty)
    #expect(!desk.has("boiduong.sqlite"))
  }

  @Test
  func `says the same in English, and in figures`() async throws {
    let desk = try Desk()
    let check = ["curricula", "check", Repository.curricula]
    let english = try await desk.run(check + ["--lang", "en"])
    #expect(
      english.lines == [
        "No faults: 14 competencies, 9 duties, 12 courses, 384 periods, 3 grading schemes."
      ]
    )
    let figures = try await desk.run(check + ["--format", "json"]).json()
    #expect(figures["competencies"]?.number == 14)
    #expect(figures["duties"]?.number == 9)
    #expect(figures["courses"]?.number == 12)
    #expect(figures["periods"]?.number == 384)
    #expect(figures["gradingSchemes"]?.number == 3)
  }

  @Test
  func `takes the folder curricula where none is named`() async throws {
    let desk = try Desk()
    _ = try CurriculaCopy.make(on: desk)
    #expect(try await desk.run("curricula", "check").status == 0)
  }

  @Test(arguments: ["vi", "en"])
  func `tells three faults at once, a line each`(language: String) async throws {
    let desk = try Desk()
    let (folder, places) = try CurriculaCopy.withThreeFaults(on: desk)
    let answer = try await desk.run("curricula", "check", folder, "--lang", language)
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    #expect(answer.told.count == 3)
    for (line, place) in zip(answer.told, places) {
      #expect(line.utf8.starts(with: place.utf8), "\(line)")
    }
    let form = /^[a-zA-Z0-9\/.-]+:[1-9][0-9]*:[1-9][0-9]*: [a-z][a-zA-Z0-9.\[\]]*: .+$/
    for line in answer.told { #expect(line.wholeMatch(of: form) != nil, "\(line)") }
  }

  @Test
  func `says what is wrong and what to do`() async throws {
    let desk = try Desk()
    let (folder, _) = try CurriculaCopy.withThreeFaults(on: desk)
    let told = try await desk.run("curricula", "check", folder).told
    try #require(told.count == 3)
    #expect(told[0].hasSuffix("không có nhiệm vụ nào mang mã R99; hãy sửa mã hoặc khai báo"))
    #expect(told[1].hasSuffix("phải là một số nguyên từ 0 đến 400, không phải bốn"))
    #expect(told[2].contains("duties[0].requires[0].grace: "), "\(told[2])")
    let english = try await desk.run("curricula", "check", folder, "--lang", "en").told
    try #require(english.count == 3)
    #expect(english[0].hasSuffix("no duty has the code R99; correct the code or declare it"))
    #expect(english[1].hasSuffix("must be a whole number from 0 to 400, not bốn"))
  }

  @Test(
    arguments: [
      ("courses/TTDN-01.yaml", "code: TTDN-01", "code: [TTDN-01", "cú pháp YAML"),
      ("courses/TTDN-01.yaml", "modules:", "modulen:", "modulen"),
      ("schemes.yaml", "schemes:", "schemen:", "schemen"),
      ("periods.yaml", "- suffix: \"H1\"", "- sufix: \"H1\"", "periods[1].sufix: "),
      ("minimums.yaml", "minimums:", "minimums: &a", "minimums.yaml:"),
    ]
  )
  func `tells each with its file, line and column`(
    file: String,
    text: String,
    other: String,
    sentence: String
  ) async throws {
    let desk = try Desk()
    let folder = try CurriculaCopy.make(on: desk)
    try CurriculaCopy.replace(text, with: other, in: file, of: folder)
    let answer = try await desk.run("curricula", "check", folder)
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    #expect(answer.told.allSatisfy { $0.contains(#/^[a-zA-Z0-9\/.-]+\.yaml:\d+:\d+: /#) })
    #expect(answer.errors.contains(sentence), "\(answer.errors)")
  }

  @Test(arguments: ["check", "load"])
  func `ends with 66 where there is no folder`(verb: String) async throws {
    let desk = try await Province.desk()
    let answer = try await desk.run("curricula", verb, "khong-co")
    #expect(answer.status == 66)
    #expect(
      answer.told == [
        "Không có thư mục khong-co. Kiểm tra tên, hoặc chạy lệnh ở thư mục khác."
      ]
    )
    #expect(answer.output.isEmpty)
  }

  @Test
  func `ends with 66 where a file stands for the folder`() async throws {
    let desk = try Desk()
    try desk.write("x", to: "curricula")
    #expect(try await desk.run("curricula", "check").status == 66)
  }

  @Test
  func `tells which files an empty folder lacks`() async throws {
    let desk = try Desk()
    try desk.write("", to: "curricula/ghi-chu.txt")
    let answer = try await desk.run("curricula", "check")
    #expect(answer.status == 65)
    #expect(answer.errors.contains("framework.yaml"), "\(answer.errors)")
    #expect(answer.output.isEmpty)
  }
}
