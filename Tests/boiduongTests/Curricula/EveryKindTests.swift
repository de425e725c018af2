import Testing

struct `Every kind of code in the curricula` {
  static let kinds: [(kind: String, code: String, count: Int, names: Set<String>)] = [
    ("group", "A", 4, ["title"]), ("competency", "A3", 14, ["title", "group", "levels"]),
    ("duty", "R4", 9, ["title", "requires"]),
    (
      "course", "TTDN-03", 12,
      [
        "title", "periods", "scheme", "resit", "step", "passAttendance", "passMark", "document",
        "audience", "prerequisites", "modules", "components", "awards",
      ]
    ), ("gradingScheme", "ten-point-2022", 3, ["title", "from", "last", "bands"]),
    ("attendanceStatus", "present", 4, ["title", "from", "last", "credits"]),
    ("period", "H1", 41, ["title", "from", "last", "first"]),
    ("form", "ttdn-summary", 19, ["title", "from", "last", "groups"]),
  ]

  /// Letters that only Vietnamese has.
  static var vietnamese: Regex<Substring> {
    /[ăâđêôơưĂÂĐÊÔƠƯàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/
  }

  private func show(_ arguments: String..., language: String = "vi") async throws -> Answer {
    try await Desk().run(
      ["curricula", "show"] + arguments + ["--folder", Repository.curricula, "--lang", language]
    )
  }

  @Test(arguments: kinds)
  func `has the same names in JSON for each of its codes`(
    kind: String,
    code: String,
    count: Int,
    names: Set<String>
  ) async throws {
    let entries = try await show("--format", "json").jsonLines().filter {
      $0["kind"]?.text == kind
    }
    #expect(entries.count == count)
    for entry in entries { #expect(entry.names == names.union(["kind", "code"])) }
    let alone = try await show(code, "--format", "json").jsonLines()
    #expect(alone == entries.filter { $0["code"]?.text == code })
    #expect(!alone.isEmpty)
  }

  @Test(arguments: kinds)
  func `is shown in either language, line by line the same`(
    kind: String,
    code: String,
    count: Int,
    names: Set<String>
  ) async throws {
    let vi = try await show(code)
    let en = try await show(code, language: "en")
    #expect(vi.status == 0 && en.status == 0)
    #expect(vi.errors.isEmpty && en.errors.isEmpty)
    #expect(vi.lines.count == en.lines.count)
    #expect(vi.lines.map { $0.prefix { $0 == " " } } == en.lines.map { $0.prefix { $0 == " " } })
    #expect(vi.lines[0].hasPrefix("\(code)  ") && en.lines[0].hasPrefix("\(code)  "))
    #expect(vi.output != en.output)
    #expect(vi.output.contains(Self.vietnamese))
    if kind != "form" { #expect(!en.output.contains(Self.vietnamese), "\(en.output)") }
    for word in ["mức", "tiết", "điểm", "từ ngày", "ân hạn", "Cho:", "Cấp:"] {
      #expect(!en.output.contains(word), "\(word)")
    }
    for word in ["level", "grace", "period", "pass", "For:", "credits", "excuse"] {
      #expect(!vi.output.contains(word), "\(word)")
    }
  }

  @Test
  func `has its title in the other language under the same code`() async throws {
    let vi = try await show("--format", "json").jsonLines()
    let en = try await show("--format", "json", language: "en").jsonLines()
    #expect(vi.map { $0["code"]?.text } == en.map { $0["code"]?.text })
    for (one, other) in zip(vi, en) where one["kind"]?.text != "form" {
      let title = try #require(other["title"]?.text)
      #expect(!title.isEmpty && title != one["title"]?.text, "\(title)")
      #expect(!title.contains(Self.vietnamese), "\(title)")
    }
  }

  @Test
  func `names in JSON only codes that there are`() async throws {
    let entries = try await show("--format", "json").jsonLines()
    func codes(_ kind: String) -> Set<String> {
      Set(entries.filter { $0["kind"]?.text == kind }.compactMap { $0["code"]?.text })
    }
    let (competencies, courses) = (codes("competency"), codes("course"))
    for entry in entries {
      if let group = entry["group"]?.text { #expect(codes("group").contains(group)) }
      for need in (entry["requires"]?.items ?? []) + (entry["awards"]?.items ?? []) {
        #expect(competencies.contains(need["competency"]?.text ?? ""))
        #expect((1...5).contains(need["level"]?.number ?? 0))
      }
      for duty in entry["audience"]?.items ?? [] {
        #expect(codes("duty").contains(duty.text ?? ""))
      }
      for course in entry["prerequisites"]?.items ?? [] {
        #expect(courses.contains(course.text ?? "") && course.text != entry["code"]?.text)
      }
      if let scheme = entry["scheme"]?.text { #expect(codes("gradingScheme").contains(scheme)) }
      if let parts = entry["components"]?.items {
        #expect(parts.compactMap { $0["weight"]?.number }.reduce(0, +) == 100)
      }
    }
  }
}
