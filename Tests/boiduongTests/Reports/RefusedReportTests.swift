import Testing

struct `A report that is asked for wrong` {
  static let example = "Ví dụ: năm 2020, quý 2020-Q3"

  @Test(
    arguments: [
      "2020-13", "2020-00", "2020-Q5", "2020-Q0", "2020-H3", "2020-10M", "2020-quy", "2020-Q3-x",
      "2020-02-30..2020-03-01", "2020-01-01..", "..2020-01-01", "2020-01-01...2020-02-01", "Q3",
      "20", "hai nghìn", "2020 Q3", "-2020", "2020;2021", "2020/Q3",
    ],
    [["--format", "json"], ["-o", "bieu.json"], ["-o", "bieu.xlsx", "--lang", "en"]]
  )
  func `for a period that there is not is refused with examples`(
    period: String,
    options: [String]
  ) async throws {
    let desk = try await Province.reportingDesk
    let answer = try await desk.run(["report", "ttdn-summary", "--period=\(period)"] + options)
    #expect(answer.status == 65, "\(answer)")
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains("“\(period)”"), "\(answer.errors)")
    #expect(answer.errors.contains("2020-stat"), "\(answer.errors)")
    let isEnglish = options.contains("en")
    #expect(answer.errors.contains(Self.example) != isEnglish, "\(answer.errors)")
    #expect(!desk.has("bieu.json") && !desk.has("bieu.xlsx"))
  }

  @Test(
    arguments: [
      (["ttdn-summary", "--period", "1899"], "Kỳ “1899” chưa có vào năm đó; có từ 01/01/1990."),
      (
        ["ttdn-summary", "--period", "2020", "--as-of", "1980-01-01"],
        "Chưa có mẫu cho báo cáo ttdn-summary ngày 01/01/1980."
      ),
      (
        ["class-list", "--class", "LOP-2020-01", "--agency", "STTTT"],
        "Báo cáo class-list không lọc được theo cơ quan. Bỏ điều kiện đó."
      ),
      (
        ["class-list", "--class", "LOP-2020-01", "--period", "2020"],
        "Báo cáo class-list không lọc được theo kỳ báo cáo. Bỏ điều kiện đó."
      ),
      (
        ["marks", "--class", "LOP-2020-01", "--agency", "STTTT"],
        "Báo cáo marks không lọc được theo cơ quan. Bỏ điều kiện đó."
      ),
      (["marks"], "Báo cáo marks là của một lớp. Cho biết mã lớp, ví dụ --class LOP-2020-01."),
      (["marks", "--class", ""], "“” không phải mã lớp."),
      (["marks", "--class", "LOP-2099-01"], "Không có lớp “LOP-2099-01”."),
      (
        ["competency-person"],
        "Báo cáo competency-person là của một cán bộ. Cho biết mã cán bộ, ví dụ --officer PY-000123."
      ),
      (["competency-person", "--officer", "PY-999999"], "Không có cán bộ “PY-999999”."),
      (["competency-person", "--officer", "=1+1"], "“=1+1” không phải mã cán bộ."),
      (
        ["ttdn-summary", "--officer", "PY-000001"],
        "Báo cáo ttdn-summary không lọc được theo cán bộ. Bỏ điều kiện đó."
      ),
      (["TTDN-SUMMARY", "--period", "2020"], "Không có báo cáo “TTDN-SUMMARY”."),
      (["", "--period", "2020"], "Không có báo cáo “”."),
      (["ttdn-summary", "--agency", "sttt"], "Không có cơ quan “sttt”."),
    ],
    [[], ["--format", "json"]]
  )
  func `is refused with what to do, whatever form is asked for`(
    asked: (arguments: [String], sentence: String),
    options: [String]
  ) async throws {
    let (arguments, sentence) = asked
    let desk = try await Province.reportingDesk
    let answer = try await desk.run(["report"] + arguments + options)
    #expect(answer.status == 65, "\(answer)")
    #expect(answer.output.isEmpty)
    #expect(answer.told.count == 1)
    #expect(answer.errors.contains(sentence), "\(answer.errors)")
  }

  @Test(
    arguments: [
      ["list", "--period", "2020"], ["list", "--class", "LOP-2020-01"], ["list", "--exact"],
      ["list", "-o", "x.json"], ["ttdn-summary", "--period"], ["ttdn-summary", "--exact=1"],
      ["ttdn-summary", "2020"], ["ttdn-summary", "--as-of", "2020-02-30"],
      ["ttdn-summary", "--known-at", "hôm qua"], ["ttdn-summary", "--format", "csv"],
      ["ttdn-summary", "--lang", "fr"], ["list", "--format", "xlsx"],
    ]
  )
  func `with an option that is not its own is told how to ask`(arguments: [String]) async throws {
    let answer = try await Desk().run(["report"] + arguments)
    #expect(answer.status == 64, "\(answer)")
    #expect(answer.output.isEmpty)
    #expect(answer.told.first?.hasPrefix("Lỗi: ") == true)
    #expect(answer.told.contains { $0.hasPrefix("Cách dùng: boiduong report ") })
  }
}
