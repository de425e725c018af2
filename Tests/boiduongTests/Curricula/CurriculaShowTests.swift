import Testing

struct `Showing the curricula` {
  private func show(_ arguments: String..., language: String = "vi") async throws -> Answer {
    try await Desk().run(
      ["curricula", "show"] + arguments + ["--folder", Repository.curricula, "--lang", language]
    )
  }

  @Test
  func `lists every code with its title`() async throws {
    let answer = try await show()
    #expect(answer.status == 0)
    #expect(answer.lines.count > 4 + 14 + 9 + 12)
    #expect(answer.lines.first?.hasPrefix("A  ") == true)
    #expect(answer.lines.contains("A1  Vận dụng chủ trương, pháp luật về thông tin đối ngoại"))
    #expect(answer.lines.contains("R4  Người phát ngôn"))
    #expect(
      answer.lines.contains {
        $0.hasPrefix("TTDN-12  Lập kế hoạch, điều phối, đo lường và báo cáo: ")
      }
    )
  }

  @Test
  func `shows the five levels of a competency`() async throws {
    let lines = try await show("A3").lines
    #expect(lines[0] == "A3  Nhận diện, giải thích, phản bác thông tin sai lệch")
    for level in 1...5 {
      #expect(lines.filter { $0.hasPrefix("  \(level)  ") }.count == 1, "\(level)")
    }
    #expect(lines.contains { $0.hasPrefix("  3  ") && $0.contains("hai nguồn") })
  }

  @Test
  func `says in sentences what each level takes`() async throws {
    let lines = try await show("A3").lines
    let criteria = lines.filter { $0.hasPrefix("      ") }
    #expect(criteria.count >= 5, "\(lines)")
    #expect(criteria.contains { $0.contains("Có ít nhất 1 minh chứng mức 1 trở lên") })
    #expect(!criteria.contains { $0.contains("P24M") || $0.contains("workProduct") })
    let levels = try await show("A3", "--format", "json").json()["levels"]?.items ?? []
    #expect(levels.count == 5)
    #expect(levels.allSatisfy { $0["criterion"] != nil })
  }

  @Test
  func `asks no one for capitals`() async throws {
    #expect(try await show("a3").lines == show("A3").lines)
    #expect(try await show("ttdn-03").lines == show("TTDN-03").lines)
  }

  @Test(
    arguments: [
      ("A", "  A3  Nhận diện"), ("H1", "từ 1/1 trong năm đến hết 30/6 trong năm"),
      ("ttdn-summary", "Biểu số 01/TTĐN"), ("present", "tính 1 số tiết"),
      ("ten-point-2022", "từ 5,0"),
    ]
  )
  func `shows groups, schemes, statuses, periods and forms too`(
    code: String,
    text: String
  ) async throws {
    let answer = try await show(code)
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.output.contains(text), "\(answer.output)")
    for line in try await show(code, "--format", "json").jsonLines() {
      #expect(line["code"]?.text == code)
    }
  }

  @Test
  func `knows what somebody may have meant`() async throws {
    let answer = try await show("TTDN-O3")
    #expect(answer.status == 65)
    #expect(answer.told.first?.contains("Có phải là TTDN-03") == true, "\(answer.told)")
  }

  @Test
  func `shows what a duty requires and by when`() async throws {
    let lines = try await show("R4").lines
    #expect(lines.count == 15)
    #expect(lines[0] == "R4  Người phát ngôn")
    #expect(lines.contains("  B2 Phục vụ báo chí và phát ngôn: mức 5, ân hạn 12 tháng"))
    #expect(!lines.contains { $0.contains("P12M") })
    let english = try await show("R4", language: "en").lines
    #expect(english.contains { $0.hasSuffix(": level 5, grace 12 months") }, "\(english)")
  }

  @Test
  func `shows a course with its periods, marks and awards`() async throws {
    let lines = try await show("TTDN-03").lines
    #expect(lines[0] == "TTDN-03  Nhận diện, kiểm chứng và phản bác thông tin sai lệch: 32 tiết")
    #expect(lines.contains { $0.hasSuffix("4 tiết lý thuyết, 2 tiết thực hành") })
    #expect(lines.contains("  HS  Hồ sơ giải thích: 50%, ít nhất 5,0, 2 người chấm"))
    #expect(lines.contains("  Đạt: dự 100% số tiết, điểm từ 5,0"))
    #expect(
      lines.contains(
        "  → A3 Nhận diện, giải thích, phản bác thông tin sai lệch: mức 3, điểm từ 5,0, "
          + "hiệu lực 24 tháng"
      )
    )
    #expect(lines.contains { $0.hasPrefix("  Cho: R1 ") && $0.contains("; R3 ") })
    #expect(lines.contains { $0.hasPrefix("  Học sau khi đạt: TTDN-01 ") })
    #expect(
      lines.contains { $0.hasPrefix("  Tính điểm: thi lại lấy điểm cao nhất, làm tròn đến 0,1") }
    )
    #expect(lines.last?.hasPrefix("  Cấp: Giấy chứng nhận") == true)
    let english = try await show("TTDN-03", language: "en").lines
    #expect(english.contains("  Pass: 100% of the periods, mark from 5.0"))
    #expect(
      english.contains(
        "  → A3 Countering distorted information: level 3, mark from 5.0, valid for 24 months"
      )
    )
  }

  @Test(arguments: ["ZZZZZ", "", "khung năng lực"])
  func `says where nothing has the code`(code: String) async throws {
    let answer = try await show(code)
    #expect(answer.status == 65)
    #expect(
      answer.told == [
        "Không có gì mang mã “\(code)”. Xem các mã: boiduong curricula show"
      ]
    )
    #expect(answer.output.isEmpty)
  }

  @Test
  func `gives other programs one object a line`() async throws {
    let entries = try await show("--format", "json").jsonLines()
    #expect(entries.filter { $0["kind"]?.text == "group" }.count == 4)
    #expect(entries.filter { $0["kind"]?.text == "competency" }.count == 14)
    #expect(entries.filter { $0["kind"]?.text == "duty" }.count == 9)
    let courses = entries.filter { $0["kind"]?.text == "course" }
    #expect(courses.compactMap { $0["periods"]?.number }.reduce(0, +) == 384)
  }

  @Test
  func `gives other programs the parts of one`() async throws {
    let course = try await show("TTDN-03", "--format", "json").json()
    #expect(course["code"]?.text == "TTDN-03")
    #expect(course["modules"]?.items.count == 4)
    #expect(course["components"]?.items.compactMap { $0["weight"]?.number } == [30, 50, 20])
    #expect(course["awards"]?.items.first?["competency"]?.text == "A3")
    #expect(course["awards"]?.items.first?["level"]?.number == 3)
    #expect(course["awards"]?.items.first?["validity"]?.text == "P24M")
    let duty = try await show("R4", "--format", "json").json()
    #expect(duty["requires"]?.items.count == 14)
    #expect(duty["requires"]?.items.first?["grace"]?.text == "P6M")
    let competency = try await show("A3", "--format", "json", language: "en").json()
    #expect(competency["title"]?.text == "Countering distorted information")
    #expect(competency["levels"]?.items.compactMap { $0["level"]?.number } == [1, 2, 3, 4, 5])
  }
}
