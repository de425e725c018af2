import Foundation
import Testing

struct `Several faults of the curricula` {
  private func check(_ replacements: [(String, String, String)]) async throws -> Answer {
    let desk = try Desk()
    let folder = try CurriculaCopy.make(on: desk)
    for (file, text, other) in replacements {
      try CurriculaCopy.replace(text, with: other, in: file, of: folder)
    }
    return try await desk.run("curricula", "check", folder)
  }

  @Test
  func `are all told beside an empty file and one that is a folder`() async throws {
    let desk = try Desk()
    let folder = try CurriculaCopy.make(on: desk)
    try desk.write("", to: "curricula/attendance.yaml")
    try FileManager.default.removeItem(atPath: folder + "/periods.yaml")
    try FileManager.default.createDirectory(
      atPath: folder + "/periods.yaml",
      withIntermediateDirectories: true
    )
    try CurriculaCopy.replace("periods: 40", with: "periods: bốn", in: "minimums.yaml", of: folder)
    let answer = try await desk.run("curricula", "check", folder)
    #expect(answer.status == 65)
    #expect(answer.told.count == 3, "\(answer.told)")
    #expect(answer.told[0] == "attendance.yaml:1:1: tệp trống; hãy ghi nội dung hoặc xóa tệp")
    #expect(answer.told[1].hasPrefix("minimums.yaml:"))
    #expect(
      answer.told[2] == "periods.yaml:1:1: không đọc được tệp; hãy kiểm tra tên và quyền đọc"
    )
  }

  @Test
  func `of one entry hide no overlap`() async throws {
    let answer = try await check([
      ("minimums.yaml", "until: 2025-07-01", "until: 2025-07-02"),
      ("minimums.yaml", "    certain: false", "    certain: maybe"),
    ])
    #expect(answer.told.count == 2, "\(answer.told)")
    #expect(
      answer.errors.contains(
        "trùng thời gian hiệu lực với mục ở trên, từ 21/10/2017 đến hết 01/07/2025; "
          + "hãy sửa from hoặc until"
      ),
      "\(answer.errors)"
    )
  }

  @Test
  func `that follow from one wrong code are told once, with every place`() async throws {
    let answer = try await check([("framework.yaml", "code: A3", "code: A33")])
    #expect(answer.told.count == 1, "\(answer.errors)")
    let fault = try #require(answer.told.first)
    #expect(fault.contains("không có năng lực nào mang mã A3"), "\(fault)")
    #expect(fault.contains(#/\(cũng ở .*:\d+ và \d+ chỗ khác\)$/#), "\(fault)")
  }

  @Test
  func `do not follow from groups that can't be read`() async throws {
    let desk = try Desk()
    let folder = try CurriculaCopy.make(on: desk)
    let file = "\(folder)/framework.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let start = try #require(text.firstRange(of: "\ngroups:"))
    let end = try #require(text.firstRange(of: "\ncompetencies:"))
    let other = text[..<start.lowerBound] + "\ngroups: yes" + text[end.lowerBound...]
    try Data(other.utf8).write(to: URL(fileURLWithPath: file))
    let answer = try await desk.run("curricula", "check", folder)
    #expect(answer.told.count == 1, "\(answer.told)")
    #expect(answer.errors.contains("groups: phải là một danh sách, không phải yes"))
  }

  @Test(
    arguments: [
      ("courses/TTDN-03.yaml", "validity: P24M", "validity: P0D", "thời hạn phải từ một ngày"),
      ("framework.yaml", "within: P24M", "within: P0D", "thời hạn phải từ một ngày"),
      ("framework.yaml", "grace: P12M", "grace: -P12M", "phải là thời hạn dạng P24M"),
      ("forms.yaml", "report: ttdn-summary", "report: tong-hop", "phải là một trong: ttdn-summary"),
      (
        "minimums.yaml", "- category: all", "- category: everybody",
        "một trong: all, publicEmployee"
      ),
    ]
  )
  func `are told where they were taken before`(
    file: String,
    text: String,
    other: String,
    sentence: String
  ) async throws {
    let answer = try await check([(file, text, other)])
    #expect(answer.status == 65)
    #expect(answer.told.count == 1, "\(answer.told)")
    #expect(answer.errors.contains(sentence), "\(answer.errors)")
  }

  @Test(
    arguments: [
      ("code: TTDN-01", "code: @TTDN-01", "có ký tự không được đứng đầu"),
      ("code: TTDN-01", "code: [TTDN-01", "thiếu dấu phẩy hoặc dấu ]"),
      ("code: TTDN-01", "code: a: b", "dấu hai chấm đứng sai chỗ"),
    ]
  )
  func `of YAML are told without an English word`(
    text: String,
    other: String,
    sentence: String
  ) async throws {
    let answer = try await check([("courses/TTDN-01.yaml", text, other)])
    #expect(answer.told.count == 1, "\(answer.told)")
    #expect(answer.errors.contains("sai cú pháp YAML: \(sentence)"), "\(answer.errors)")
    #expect(!answer.errors.contains("found"))
    #expect(!answer.errors.contains(" .: "))
  }
}
