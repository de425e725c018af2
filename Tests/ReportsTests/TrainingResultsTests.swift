import Assessment
import Chronology
import Personnel
import Records
import Reports
import Spreadsheets
import Testing
import Training
import Vietnamese

/// `training-results` of 2020: the passes of March are those of officers 1, 2 and 5, those of December
/// of 1, 2 and 7; officer 2 serves two departments.
struct `Training results` {
  static func document(
    _ period: String = "2020",
    of agency: String? = nil,
    seenBy agencies: Set<ID<Agency>>? = nil,
    changing statements: SQL...
  ) async throws -> ReportDocument {
    let store = try await Province.store()
    try await store.write { records in
      for statement in statements { try records.run(statement) }
    }
    var request = Province.request("training-results", period: period)
    request.agency = try agency.map { try Province.code($0) }
    let asked = request
    return try await store.read {
      try ReportCatalogue.document(asked, in: Province.seen($0, by: agencies))
    }
  }

  static let counts = ["attendances", "women", "persons", "womenPersons"]

  static func figures(_ row: String, _ document: ReportDocument) -> [ReportCell?] {
    counts.map { document.cell(row: row, column: $0) }
  }

  static func counted(_ counts: Int...) -> [ReportCell?] { counts.map { .count($0) } }

  @Test
  func `counts attendances and persons by kind of agency`() async throws {
    let document = try await Self.document()
    #expect(
      document.rows.map { "\($0.ordinal) \($0.label.vi)" } == [
        "I Sở, ban, ngành", "1 Sở, ban, ngành", "II Địa phương", "1 Đơn vị sự nghiệp", "2 Thị xã",
        "III Cơ quan Đảng, Mặt trận Tổ quốc, tổ chức chính trị - xã hội", "1 Cơ quan Đảng",
        "IV Báo chí", "1 Cơ quan báo chí",
        "V Lực lượng vũ trang, cơ quan Trung ương trên địa bàn", "1 Lực lượng vũ trang",
        " Tổng cộng",
      ]
    )
    #expect(Self.figures("departments-department", document) == Self.counted(5, 2, 3, 1))
    #expect(Self.figures("localities-town", document) == Self.counted(1, 1, 1, 1))
    #expect(Self.figures("localities-serviceUnit", document) == Self.counted(0, 0, 0, 0))
    #expect(Self.figures("total", document) == Self.counted(6, 3, 4, 2))
    // 24 + 16, 24 + 16½, 24; and 16.
    #expect(
      document.cell(row: "departments", column: "periods")
        == Fraction(209, over: 2).map { .quantity($0) }
    )
    #expect(
      document.cell(row: "total", column: "periods") == Fraction(241, over: 2).map { .quantity($0) }
    )
    #expect(document.notes.isEmpty)
  }

  @Test
  func `takes an agency as it was on the closing day, and says whose sex is not known`()
    async throws
  {
    // Officer 3 passed in December 2019, when Đông Hòa was a district.
    let document = try await Self.document("2019-01-01..2020-12-31")
    #expect(Self.figures("localities-district", document) == Self.counted(1, 0, 1, 0))
    #expect(Self.figures("localities", document) == Self.counted(2, 1, 2, 1))
    #expect(
      document.notes.map(\.vi) == [
        "1 lượt người chưa ghi giới tính, không tính vào các cột nữ."
      ]
    )
  }

  @Test
  func `counts who serves two kinds of agencies in both lines and once in all`() async throws {
    let document = try await Self.document(
      changing: "UPDATE assignment SET agency_id = 3 WHERE officer_id = 2 AND agency_id = 2"
    )
    #expect(Self.figures("departments", document) == Self.counted(5, 2, 3, 1))
    #expect(Self.figures("localities-district", document) == Self.counted(1, 1, 1, 1))
    #expect(Self.figures("localities-town", document) == Self.counted(2, 2, 2, 2))
    #expect(Self.figures("localities", document) == Self.counted(3, 3, 2, 2))
    #expect(Self.figures("total", document) == Self.counted(6, 3, 4, 2))
    #expect(document.notes.count == 1)
    #expect(document.rows.last?.notes == [1])
    #expect(document.rows.filter { !$0.notes.isEmpty }.map(\.key) == ["localities", "total"])
  }

  @Test
  func `tells contents by the first award of the course`() async throws {
    let store = try await Province.store()
    let curricula = try Self.curricula()
    try await store.write { records in
      _ = try records.store(
        curricula,
        from: [CurriculumFile(name: "framework.yaml", body: "another framework")],
        at: Province.recorded
      )
    }
    let request = Province.request("training-results")
    let document = try await store.read { try ReportCatalogue.document(request, in: $0) }
    let contents = document.columns.filter { $0.key.hasPrefix("content-") }
    #expect(contents.map(\.key) == ["content-A", "content-B"])
    #expect(document.columns.first { $0.key == "attendances" }?.number == "1=3+4")
    func figures(_ row: String) -> [ReportCell?] {
      contents.map { document.cell(row: row, column: $0.key) }
    }
    #expect(figures("departments-department") == Self.counted(3, 2))
    #expect(figures("localities-town") == Self.counted(0, 1))
    #expect(figures("total") == Self.counted(3, 3))
    let formula = `Formulas of the official sheet`.formula
    let sum = try #require(try formula("total", "attendances", document))
    #expect(sum.wholeMatch(of: /=SUM\(E\d+:F\d+\)/) != nil, "\(sum)")
  }

  @Test
  func `has an entry in its list for every count`() async throws {
    let document = try await Self.document("2019-01-01..2020-12-31")
    for row in document.rows {
      for (column, cell) in zip(document.columns, row.cells) {
        guard let reference = column.list, reference.adds == nil else { continue }
        let list = try #require(document.list(reference.name))
        #expect(cell == .count(list.entries(behind: row).count), "\(row.key) \(column.key)")
      }
    }
    #expect(document.table.rows.count == 9)
  }

  @Test
  func `is of one agency where asked, and has nobody of others`() async throws {
    let own = try await Self.document(of: "SNV")
    #expect(Self.figures("total", own) == Self.counted(2, 2, 1, 1))
    let seen = try await Self.document(seenBy: [ID(3)])
    #expect(Self.figures("total", seen) == Self.counted(1, 1, 1, 1))
    #expect(seen.rows.filter { $0.kind == .line }.map(\.key) == ["localities-town"])
    let other = try await Self.document(seenBy: [ID(6)])
    #expect(Self.figures("total", other) == Self.counted(0, 0, 0, 0))
    #expect(other.lists.allSatisfy { $0.entries.isEmpty })
  }

  @Test
  func `of days without classes has noughts`() async throws {
    let document = try await Self.document("2018")
    #expect(Self.figures("total", document) == Self.counted(0, 0, 0, 0))
    let written = try WrittenReport(document)
    #expect(try written.workbook.table(sheet: 0).rows.isEmpty == false)
  }

  @Test
  func `agrees with the summary on attendances and periods`() async throws {
    let summary = try await Province.document(Province.request("ttdn-summary"))
    let document = try await Self.document()
    for column in ["attendances", "periods"] {
      #expect(
        document.cell(row: "total", column: column) == summary.cell(row: "total", column: column)
      )
    }
  }

  /// Those of the province, with A1 in a group of its own and A2 in another: the first course is about
  /// the one, the second about the other.
  static func curricula() throws -> Curricula {
    let base = try Province.curricula()
    let groups = ["A", "B"]
    let competencies = zip(base.framework.competencies, groups).map { competency, group in
      FrameworkCompetency(
        code: competency.code,
        group: Code(group),
        title: competency.title,
        levels: competency.levels
      )
    }
    let awards = [["A1", "A2"], ["A2"]]
    return Curricula(
      framework: try Framework(
        groups: try groups.map {
          CompetencyGroup(code: try Province.code($0), title: Bilingual(vi: "Nhóm \($0)", en: $0))
        },
        competencies: competencies,
        duties: base.framework.duties,
        coverage: base.framework.coverage
      ),
      courses: try zip(base.courses, awards).map { try $0.awarding($1) },
      schemes: base.schemes,
      attendanceStatuses: base.attendanceStatuses,
      minimums: base.minimums,
      periodRules: base.periodRules,
      forms: base.forms,
      feedback: base.feedback
    )
  }
}

extension Course {
  /// The same with awards of some competencies, in this order.
  fileprivate func awarding(_ competencies: [String]) throws -> Course {
    Course(
      code: code,
      title: title,
      audience: audience,
      prerequisites: prerequisites,
      modules: modules,
      assessment: assessment,
      awards: try competencies.map { competency in
        Award(
          competency: try Province.code(competency),
          level: try #require(Competency.Level(2)),
          mark: assessment.pass.mark,
          validity: nil
        )
      },
      document: document
    )
  }
}
