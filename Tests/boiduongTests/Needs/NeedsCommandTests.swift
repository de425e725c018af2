import Records
import Testing

struct `What agencies need, by command` {
  private static let opening = [
    "needs", "open", "2021", "--until", "15/10/2020", "--on", "2020-09-01", "--letter", "45/SNV",
  ]

  @Test
  func `is asked once, sent as the records propose, shown and closed`() async throws {
    let desk = try await Province.desk()
    let opened = try await desk.run(Self.opening)
    #expect(opened.status == 0 && opened.output.contains("Đã mở khảo sát nhu cầu năm 2021"))
    let again = try await desk.run(Self.opening)
    #expect(again.status != 0 && again.errors.contains("Khảo sát nhu cầu năm 2021 đã mở"))
    let code = try await desk.records { records in
      try records.one(
        Query(
          """
          SELECT agency.code AS code FROM needs_return
          JOIN agency ON agency.id = needs_return.agency_id ORDER BY agency.place LIMIT 1
          """
        ) { row -> String in try row.get("code") }
      )
    }
    let sending = ["needs", "send", "2021", code, "TTDN-01=7", "--format", "json"]
    let sent = try await desk.run(sending + ["--as-proposed", "--on", "2020-10-15"])
    #expect(sent.status == 0, "\(sent)")
    #expect(try sent.json()["state"]?.text == "inTime")
    let wrong = try await desk.run("needs", "send", "2021", code, "TTDN-01=bảy")
    #expect(wrong.status != 0 && wrong.errors.contains("“bảy” không phải là số người"))
    let nobody = try await desk.run("needs", "send", "2021", "KHONG-CO", "TTDN-01=1")
    #expect(nobody.status != 0 && nobody.errors.contains("không có trong đợt khảo sát"))
    let shown = try await desk.run("needs", "show", "2021", "--format", "json")
    let json = try shown.json()
    #expect(json["received"]?.number == 1 && json["inTime"]?.number == 1)
    #expect((json["expected"]?.number ?? 0) > 1)
    let text = try await desk.run("needs", "show", "2021")
    #expect(text.output.contains("1 trên ") && text.output.contains("\(code): đúng hạn"))
    #expect(text.output.contains("TTDN-01: đề nghị 7"))
    #expect(try await desk.run("needs", "close", "2021").status == 0)
    #expect(try await desk.run(sending).errors.contains("Khảo sát đã đóng"))
    #expect(try await desk.run("needs", "close", "2021", "--reopen").status == 0)
    #expect(try await desk.run(sending).status == 0)
  }

  @Test
  func `says what a right day looks like, and of a year nobody was asked for that it was not`()
    async throws
  {
    let desk = try await Province.desk()
    let wrong = try await desk.run("needs", "open", "2021", "--until", "mai")
    #expect(wrong.status != 0 && wrong.errors.contains("Ghi hạn gửi, như 15/10/2020"))
    for command in [["show", "2021"], ["close", "2021"], ["send", "2021", "SNV"]] {
      let answer = try await desk.run(["needs"] + command)
      #expect(answer.status != 0 && answer.errors.contains("chưa mở khảo sát"), "\(answer)")
    }
  }
}
