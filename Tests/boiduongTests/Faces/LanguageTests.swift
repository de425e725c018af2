import Testing

struct `The language of the commands` {
  private let english = "ttdn-summary  Summary of training"
  private let vietnamese = "ttdn-summary  Biểu tổng hợp"

  private func list(
    _ options: [String] = [],
    environment: [String: String]
  ) async throws -> Answer {
    let desk = try Desk()
    let command = ["report", "list"] + options
    var machine = desk.environment()
    for name in ["LANG", "LC_ALL", "LC_MESSAGES"] { machine[name] = environment[name] }
    return try await Program.run(command, in: desk.folder, environment: machine)
  }

  @Test(arguments: ["en_US.UTF-8", "en_GB", "en"])
  func `is English on an English machine`(locale: String) async throws {
    let answer = try await list(environment: ["LANG": locale])
    #expect(answer.output.hasPrefix(english))
  }

  @Test(arguments: ["vi_VN.UTF-8", "C.UTF-8", "C", "POSIX", "fr_FR.UTF-8", ""])
  func `is Vietnamese on every other`(locale: String) async throws {
    let answer = try await list(environment: ["LANG": locale])
    #expect(answer.output.hasPrefix(vietnamese))
  }

  @Test
  func `is Vietnamese where the machine says nothing`() async throws {
    #expect(try await list(environment: [:]).output.hasPrefix(vietnamese))
  }

  @Test
  func `follows the first of LC_ALL, LC_MESSAGES and LANG`() async throws {
    let all = try await list(environment: ["LC_ALL": "en_US", "LANG": "vi_VN"])
    #expect(all.output.hasPrefix(english))
    let messages = try await list(
      environment: ["LC_MESSAGES": "vi_VN.UTF-8", "LANG": "en_US.UTF-8"]
    )
    #expect(messages.output.hasPrefix(vietnamese))
    let empty = try await list(environment: ["LC_ALL": "", "LANG": "en_US"])
    #expect(empty.output.hasPrefix(english))
  }

  @Test(arguments: [["--lang", "en"], ["--lang=en"]])
  func `is that of the option above all`(options: [String]) async throws {
    let answer = try await list(options, environment: ["LANG": "vi_VN.UTF-8"])
    #expect(answer.output.hasPrefix(english))
  }

  @Test
  func `is Vietnamese by the option on an English machine`() async throws {
    let answer = try await list(["--lang", "vi"], environment: ["LANG": "en_US.UTF-8"])
    #expect(answer.output.hasPrefix(vietnamese))
  }

  @Test
  func `is one of two`() async throws {
    let answer = try await list(["--lang", "fr"], environment: ["LANG": "en_US.UTF-8"])
    #expect(answer.status == 64)
    #expect(
      answer.told.first
        == "Lỗi: Giá trị 'fr' không hợp lệ cho '--lang <vi|en>'. Chọn một trong: 'vi' và 'en'."
    )
  }
}
