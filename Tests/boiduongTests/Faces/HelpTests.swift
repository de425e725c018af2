import Testing

/// Every command with its subcommands, as they are typed.
enum Commands {
  static let all: [[String]] =
    groups + [
      ["migrate"], ["curricula", "check"], ["curricula", "show"], ["curricula", "load"],
      ["agencies", "import"], ["roster", "import"], ["class", "import"], ["evidence", "import"],
      ["assess"], ["officer", "show"], ["report", "make"], ["report", "list"], ["serve"], ["load"],
    ]

  static let groups: [[String]] = [
    [], ["curricula"], ["agencies"], ["roster"], ["class"], ["evidence"], ["officer"], ["report"],
  ]
}

struct `Help in Vietnamese` {
  /// Names that are the same in every language: commands, options, values, formats.
  private static let names: Set<String> = [
    "boiduong", "migrate", "curricula", "agencies", "roster", "rosters", "class", "evidence",
    "assess", "officer", "report", "serve", "load", "check", "show", "import", "make", "list",
    "help", "version", "text", "json", "xlsx", "csv", "yaml", "excel", "sqlite", "exports", "lang",
    "trang", "web", "ttdn", "boiduong_database", "tt", "vi", "en", "postgresql",
  ]

  /// English words that the parser or we might leave; none of them is Vietnamese.
  private static let english: Set<String> = [
    "a", "all", "and", "are", "argument", "arguments", "as", "be", "by", "can", "code", "day",
    "default", "detailed", "error", "expected", "file", "files", "folder", "for", "form", "from",
    "if", "information", "input", "instant", "into", "is", "language", "missing", "more", "of",
    "on", "one", "only", "option", "options", "or", "output", "overview", "period", "provide",
    "see", "subcommand", "subcommands", "table", "the", "this", "to", "unexpected", "unknown",
    "usage", "value", "values", "what", "with", "write",
  ]

  /// The words of a text without names of options, values in brackets that are ASCII, and quotes.
  private func words(_ text: String) -> [String] {
    let withoutOptions = text.replacing(/--?[a-z][a-z-]*/, with: " ")
    return withoutOptions.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(
      String.init
    )
  }

  @Test(arguments: Commands.all)
  func `has no English word but names`(command: [String]) async throws {
    let answer = try await Desk().run(command + ["--help"])
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    for word in words(answer.output) where !Self.names.contains(word) {
      #expect(!Self.english.contains(word), "\(command): “\(word)”\n\(answer.output)")
    }
  }

  @Test(arguments: Commands.all)
  func `has its headings and is not the English one`(command: [String]) async throws {
    let desk = try Desk()
    let text = try await desk.run(command + ["--help"]).output
    #expect(text.contains("CÁCH DÙNG: boiduong \(command.joined(separator: " "))"))
    #expect(text.contains("TÙY CHỌN:"))
    #expect(text.contains("Hiện hướng dẫn."))
    let english = try await desk.run(command + ["--help", "--lang", "en"]).output
    #expect(english != text)
    #expect(english.contains("USAGE: boiduong \(command.joined(separator: " "))"))
    #expect(english.contains("OPTIONS:"))
  }

  @Test(arguments: Commands.groups)
  func `is what a group says where no command is named`(group: [String]) async throws {
    let answer = try await Desk().run(group)
    if group == ["report"] { return #expect(answer.status == 64) }
    #expect(answer.status == 0)
    #expect(answer.output.contains("LỆNH CON:"))
    #expect(answer.output.contains("<lệnh>"))
  }

  @Test
  func `comes by the command help as well`() async throws {
    let desk = try Desk()
    let byCommand = try await desk.run("help", "officer", "show")
    let byOption = try await desk.run("officer", "show", "--help")
    #expect(byCommand.status == 0)
    #expect(byCommand.output.contains("THAM SỐ:"))
    #expect(byCommand.output.contains("Mã cán bộ."))
    #expect(byOption.output.contains("Mã cán bộ."))
  }
}

struct `Help in English` {
  @Test(arguments: Commands.all)
  func `has no Vietnamese letter`(command: [String]) async throws {
    let answer = try await Desk().run(command + ["--help"], language: "en_US.UTF-8")
    #expect(answer.status == 0)
    for scalar in answer.output.unicodeScalars {
      #expect(scalar.isASCII || "’–…".unicodeScalars.contains(scalar), "\(scalar)")
    }
    #expect(answer.output.contains("USAGE: boiduong"))
  }
}
