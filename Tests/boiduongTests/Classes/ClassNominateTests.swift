import Foundation
import Records
import Testing

struct `Nominating by command` {
  /// The sample province with a class that is called, and officers of one agency.
  private func desk() async throws -> (desk: Desk, agency: String, rows: [String]) {
    let desk = try await Province.desk()
    try await desk.change { records in
      try records.run(
        """
        INSERT INTO training_class (id, code, course_code, title, first_day, last_day, state)
        VALUES (9001, 'LOP-2021-77', 'TTDN-10', 'Lớp thử', '2021-03-08', '2021-03-10', 'planned')
        """
      )
      try records.run("INSERT INTO class_call (class_id, seats) VALUES (9001, 30)")
    }
    let people = try await desk.records { records in
      try records.all(
        Query(
          """
          SELECT agency.code AS agency, officer.code, officer.full_name, officer.birth_date
          FROM assignment
          JOIN officer ON officer.id = assignment.officer_id
          JOIN agency ON agency.id = assignment.agency_id
          WHERE assignment.from_day <= '2021-03-08' AND assignment.until_day IS NULL
            AND length(officer.birth_date) = 10
          ORDER BY agency.code, officer.code
          """
        ) { row -> [String] in
          [
            try row.get("agency"), try row.get("code"), try row.get("full_name"),
            try row.get("birth_date"),
          ]
        }
      )
    }
    let byAgency = Dictionary(grouping: people, by: { $0[0] })
    let agency = try #require(byAgency.filter { Set($0.value.map { $0[1] }).count > 1 }.keys.min())
    var seen: Set<String> = []
    let rows = byAgency[agency, default: []].filter { seen.insert($0[1]).inserted }.prefix(3)
      .map { person in
        let day = person[3].split(separator: "-").reversed().joined(separator: "/")
        return "\(person[1]);\(person[2]);\(day)"
      }
    try #require(rows.count > 1)
    return (desk, agency, rows)
  }

  @Test
  func `tells what would be done, does it once, and holds the others`() async throws {
    let (desk, agency, rows) = try await desk()
    let lines = ["Mã cán bộ;Họ và tên;Ngày sinh"] + rows + [";Nguyễn Văn Lạ;01/02/1980"]
    try desk.write(lines.joined(separator: "\n"), to: "de-cu.csv")
    let command = ["class", "nominate", "LOP-2021-77", "de-cu.csv", "--agency", agency]
    let before = try await desk.fingerprint()
    let trial = try await desk.run(command + ["--dry-run"])
    #expect(trial.status == 2, "\(trial)")
    #expect(trial.output.contains("sẽ đề cử \(rows.count) người, giữ lại 1 dòng. Chưa ghi gì."))
    #expect(
      trial.errors.contains("de-cu.csv: Dòng \(rows.count + 2): Nguyễn Văn Lạ: chưa có hồ sơ")
    )
    #expect(try await desk.fingerprint() == before)
    let letter = ["--letter", "9/CV", "--letter-day", "05/03/2021"]
    let done = try await desk.run(command + letter + ["--format", "json"])
    #expect(done.status == 2, "\(done)")
    let json = try done.json()
    #expect(json["named"]?.number == rows.count && json["held"]?.number == 1)
    #expect(json["class"]?.text == "LOP-2021-77" && json["agency"]?.text == agency)
    #expect(json["act"]?.isNull == false)
    #expect(
      try await desk.count("nomination", where: "state = 'endorsed' AND dispatch_number = '9/CV'")
        == rows.count
    )
    let again = try await desk.run(command + letter + ["--lang", "en"])
    #expect(again.status == 2)
    #expect(again.output.contains("0 nominated, \(rows.count + 1) rows held."), "\(again)")
    #expect(again.errors.contains("is nominated already"))
    #expect(try await desk.count("nomination", where: "class_id = 9001") == rows.count)
  }

  @Test
  func `ends well where nobody is held, and refuses what is wrong`() async throws {
    let (desk, agency, rows) = try await desk()
    try desk.write(
      (["Mã cán bộ;Họ và tên;Ngày sinh"] + rows).joined(separator: "\n"),
      to: "de-cu.csv"
    )
    try desk.write("a;b\n1;2\n", to: "khac.csv")
    let cases: [([String], Int32, String)] = [
      (["LOP-0", "de-cu.csv", "--agency", agency], 65, "Không có lớp này."),
      (["LOP-2020-01", "de-cu.csv", "--agency", agency], 65, "chưa có số chỗ và chỉ tiêu"),
      (["LOP-2021-77", "de-cu.csv"], 65, "Chưa rõ tệp của cơ quan nào."),
      (["LOP-2021-77", "de-cu.csv", "--agency", "KHONG"], 65, "Không có cơ quan mã “KHONG”"),
      (["LOP-2021-77", "khac.csv", "--agency", agency], 65, "không tìm thấy bảng"),
      (["LOP-2021-77", "khong.csv", "--agency", agency], 66, "Không đọc được tệp khong.csv"),
      (
        ["LOP-2021-77", "de-cu.csv", "--agency", agency, "--letter", "1", "--letter-day", "x"], 65,
        "Không có ngày “x”"
      ), (["LOP-2021-77", "de-cu.csv", "--agency", agency], 0, ""),
    ]
    for (words, status, sentence) in cases {
      let answer = try await desk.run(["class", "nominate"] + words)
      #expect(answer.status == status, "\(words): \(answer)")
      #expect(sentence.isEmpty || answer.errors.contains(sentence), "\(words): \(answer)")
    }
    #expect(try await desk.count("nomination", where: "state = 'proposed'") == rows.count)
  }
}
