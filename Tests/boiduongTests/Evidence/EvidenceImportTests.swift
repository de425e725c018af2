import Records
import Testing

struct `Importing evidence` {
  static let head =
    "STT;Mã CBCCVC;Họ và tên;Năng lực;Mức;Loại minh chứng;Ngày;Có hiệu lực đến;Nguồn\n"

  @Test
  func `changes nothing where it is on record`() async throws {
    let desk = try await Province.desk()
    let answer = try await desk.run("evidence", "import", "\(Repository.rosters)/evidence.csv")
    #expect(answer.status == 0)
    #expect(answer.output.contains("evidence.csv: tệp này đã nhập ngày "))
    #expect(try await desk.isAsLoaded())
    let again = try await desk.run(
      "evidence",
      "import",
      "--again",
      "\(Repository.rosters)/evidence.csv"
    )
    #expect(
      again.lines == ["evidence.csv: đọc 285 dòng: thêm 0 và sửa 0 mục hồ sơ, giữ lại 0 dòng"]
    )
    #expect(try await desk.tablesThatDiffer() == ["batch"])
  }

  @Test
  func `raises what an officer is shown to hold`() async throws {
    let desk = try await Province.desk()
    let before = try await desk.run(
      "officer",
      "show",
      "PY-000101",
      "--as-of",
      "2020-12-31",
      "--format",
      "json"
    ).json()
    try desk.write(
      Self.head + "1;PY-000101;So Tâm;A3;2;Kiểm tra;15/01/2020;14/01/2022;Biên bản số 1/BB-SNV\n",
      to: "them.csv"
    )
    let answer = try await desk.run("evidence", "import", "them.csv")
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.lines == ["them.csv: đọc 1 dòng: thêm 1 và sửa 0 mục hồ sơ, giữ lại 0 dòng"])
    let after = try await desk.run(
      "officer",
      "show",
      "PY-000101",
      "--as-of",
      "2020-12-31",
      "--format",
      "json"
    ).json()
    #expect(before["competencies"]?.items[2]["level"]?.number == 0)
    #expect(after["competencies"]?.items[2]["competency"]?.text == "A3")
    #expect(after["competencies"]?.items[2]["level"]?.number == 2)
    #expect(after["competencies"]?.items[2]["last"]?.text == "2022-01-14")
  }

  @Test
  func `tells every wrong line with its cell and writes none`() async throws {
    let desk = try await Province.desk()
    try desk.write(
      Self.head + "1;PY-999999;Ai Đó;A3;2;Kiểm tra;15/01/2020;;Biên bản\n"
        + "2;PY-000101;So Tâm;Z9;2;Kiểm tra;15/01/2020;;Biên bản\n"
        + "3;PY-000101;So Tâm;A3;2;Kiểm tra;15/01/2020;;Biên bản\n",
      to: "them.csv"
    )
    let answer = try await desk.run("evidence", "import", "them.csv")
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    #expect(answer.told.count == 2)
    #expect(answer.errors.contains("không có cán bộ mã PY-999999"))
    #expect(answer.errors.contains("không có năng lực Z9 trong khung năng lực"))
    #expect(try await desk.isAsLoaded())
  }

  @Test(
    arguments: [
      ("1;PY-000101;So Tâm;A3;6;Kiểm tra;15/01/2020;;Biên bản", "mức “6” phải từ 1 đến 5."),
      ("1;PY-000101;So Tâm;A3;2;Nghe nói;15/01/2020;;Biên bản", "loại minh chứng “Nghe nói”"),
      ("1;PY-000101;So Tâm;A3;2;Kiểm tra;30/02/2020;;Biên bản", "“30/02/2020”"),
      ("1;PY-000101;So Tâm;A3;2;Kiểm tra;15/01/2020;14/01/2020;BB", "đứng trước"),
      ("1;PY-000101;So Tâm;A3;2;Kiểm tra;15/01/2020;;", "thiếu nguồn minh chứng."),
      ("1;;So Tâm;A3;2;Kiểm tra;15/01/2020;;Biên bản", "thiếu mã cán bộ."),
    ]
  )
  func `names what is wrong in a cell`(line: String, sentence: String) async throws {
    let desk = try await Province.desk()
    try desk.write(Self.head + line + "\n", to: "them.csv")
    let answer = try await desk.run("evidence", "import", "them.csv")
    #expect(answer.status == 65)
    #expect(answer.told.count == 1)
    #expect(answer.told.first?.contains(#/^them\.csv: [A-I]2: /#) == true, "\(answer.errors)")
    #expect(answer.errors.contains(sentence), "\(answer.errors)")
    #expect(try await desk.isAsLoaded())
  }
}
