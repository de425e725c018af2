import Testing

/// Every command with its subcommands, as they are typed.
enum Commands {
  static let all: [[String]] =
    groups + [
      ["migrate"], ["curricula", "check"], ["curricula", "show"], ["curricula", "load"],
      ["agencies", "import"], ["roster", "import"], ["class", "import"], ["evidence", "import"],
      ["assess"], ["officer", "show"], ["officer", "data"], ["report", "make"], ["report", "list"],
      ["plan", "propose"], ["plan", "begin"], ["needs", "open"], ["needs", "send"],
      ["needs", "show"], ["needs", "close"],
      ["serve"], ["load"],
      ["sample"], ["jobs"], ["audit", "key"], ["audit", "seal"], ["audit", "verify"],
      ["audit", "export"], ["audit", "show"], ["account", "first"], ["account", "add"],
      ["account", "list"], ["account", "role"], ["account", "invite"], ["account", "trainer"],
      ["account", "close"], ["account", "demonstration"],
    ]

  static let groups: [[String]] = [
    [], ["curricula"], ["agencies"], ["roster"], ["class"], ["evidence"], ["officer"], ["report"],
    ["audit"], ["account"], ["plan"], ["needs"],
  ]
}

struct `The help of a command` {
  /// Names that are the same in every language: commands, options, values, formats.
  private static let names: Set<String> = [
    "boiduong", "migrate", "curricula", "agencies", "roster", "rosters", "class", "evidence",
    "assess", "officer", "report", "serve", "load", "check", "show", "import", "make", "list",
    "help", "version", "text", "json", "xlsx", "csv", "yaml", "excel", "sqlite", "exports", "lang",
    "trang", "web", "ttdn", "plan", "propose", "begin", "needs",
    "send", "close", "boiduong_database", "tt", "vi", "en",
    "postgresql",
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
  func `is whole in Vietnamese and whole in English`(command: [String]) async throws {
    let desk = try Desk()
    let name = "boiduong \(command.joined(separator: " "))"
    let vietnamese = try await desk.run(command + ["--help"])
    #expect(vietnamese.status == 0)
    #expect(vietnamese.errors.isEmpty)
    #expect(vietnamese.output.contains("CÁCH DÙNG: \(name)"))
    #expect(vietnamese.output.contains("TÙY CHỌN:"))
    #expect(vietnamese.output.contains("Hiện hướng dẫn."))
    for word in words(vietnamese.output) where !Self.names.contains(word) {
      #expect(!Self.english.contains(word), "“\(word)”\n\(vietnamese.output)")
    }
    let english = try await desk.run(command + ["--help"], language: "en_US.UTF-8")
    #expect(english.status == 0)
    #expect(english.output.contains("USAGE: \(name)"))
    #expect(english.output.contains("OPTIONS:"))
    #expect(english.output.utf8.allSatisfy { $0 < 128 }, "\(english.output)")
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
