import Testing

struct `A command that is typed wrong` {
  @Test(
    arguments: [
      (
        ["load", "--fromm", "x"], "Lỗi: Không có tùy chọn '--fromm'",
        "Error: Unknown option '--fromm'"
      ),
      (
        ["load", "--rostesr", "x"],
        "Lỗi: Không có tùy chọn '--rostesr'. Có phải là '--rosters'?",
        "Error: Unknown option '--rostesr'. Did you mean '--rosters'?"
      ),
      (
        ["tap-huan"], "Lỗi: Không hiểu tham số 'tap-huan'",
        "Error: Unexpected argument 'tap-huan'"
      ),
      (
        ["officer", "show", "a", "b", "c"], "Lỗi: Thừa 2 tham số: 'b', 'c'",
        "Error: 2 unexpected arguments: 'b', 'c'"
      ),
      (
        ["officer", "show"], "Lỗi: Thiếu tham số '<mã>'",
        "Error: Missing expected argument '<code>'"
      ),
      (
        ["load", "--database"], "Lỗi: Thiếu giá trị cho '--database <địa-chỉ>'",
        "Error: Missing value for '--database <address>'"
      ),
      (
        ["officer", "show", "x", "--format", "xml"],
        "Lỗi: Giá trị 'xml' không hợp lệ cho '--format <text|json>'. "
          + "Chọn một trong: 'text' và 'json'.",
        "Error: The value 'xml' is invalid for '--format <text|json>'. "
          + "Please provide one of 'text' and 'json'."
      ),
      (
        ["report", "x", "--format", "pdf"],
        "Lỗi: Giá trị 'pdf' không hợp lệ cho '--format <xlsx|json>'. "
          + "Chọn một trong: 'xlsx' và 'json'.",
        "Error: The value 'pdf' is invalid for '--format <xlsx|json>'. "
          + "Please provide one of 'xlsx' and 'json'."
      ),
      (
        ["load", "--expect-unchanged=yes"],
        "Lỗi: Tùy chọn '--expect-unchanged' không nhận giá trị, nhưng đã ghi 'yes'.",
        "Error: The option '--expect-unchanged' does not take any value, but 'yes' was specified."
      ),
      (
        ["serve", "--port", "tám"], "Lỗi: Giá trị 'tám' không hợp lệ cho '--port <số>'",
        "Error: The value 'tám' is invalid for '--port <n>'"
      ),
      (
        ["officer", "show", "x", "--known-at", "2020-12-31"],
        "Lỗi: Giá trị '2020-12-31' không hợp lệ cho '--known-at <thời-điểm>'",
        "Error: The value '2020-12-31' is invalid for '--known-at <instant>'"
      ),
    ]
  )
  func `is told in the language of the machine, with status 64`(
    arguments: [String],
    vi: String,
    en: String
  ) async throws {
    let desk = try Desk()
    let vietnamese = try await desk.run(arguments)
    #expect(vietnamese.status == 64)
    #expect(vietnamese.output.isEmpty)
    #expect(vietnamese.told.first == vi)
    #expect(vietnamese.told.contains { $0.hasPrefix("Cách dùng: boiduong") })
    #expect(vietnamese.told.last?.hasSuffix("để xem thêm.") == true)
    for word in ["Error", "Usage", "Help", "See", "<subcommand"] {
      #expect(!vietnamese.errors.contains(word), "\(vietnamese.errors)")
    }
    let english = try await desk.run(arguments, language: "en_US.UTF-8")
    #expect(english.status == 64)
    #expect(english.told.first == en)
    #expect(!desk.has("boiduong.sqlite"))
  }

  @Test
  func `explains the option that is meant`() async throws {
    let answer = try await Desk().run("officer", "show", "x", "--as-of", "mai")
    #expect(answer.told.contains { $0.hasPrefix("Ý nghĩa:  --as-of <ngày>  Tại ngày") })
  }
}

struct `The version` {
  @Test(arguments: ["vi_VN.UTF-8", "en_US.UTF-8"])
  func `is told alone, on standard output`(language: String) async throws {
    let answer = try await Desk().run("--version", language: language)
    #expect(answer.status == 0)
    #expect(answer.lines.count == 1)
    #expect(answer.lines.first?.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
    #expect(answer.errors.isEmpty)
  }
}
