import Testing

struct `The options of a command` {
  /// The options that the first line of a help names.
  private func asked(_ help: String, _ word: String) -> Set<String> {
    let usage = help.split(separator: "\n").first { $0.hasPrefix(word) } ?? ""
    return Set(usage.matches(of: /--[a-z][a-z-]*/).map { String($0.output) })
  }

  /// The options that a help explains, each with what stands behind it.
  private func explained(_ help: String) -> [String: String] {
    let lines = help.matches(of: /\n  (?:-[a-z], )?(--[a-z][a-z-]*)(?: <[^>]+>)?\s+(\S[^\n]*)/)
    return Dictionary(lines.map { (String($0.1), String($0.2)) }, uniquingKeysWith: { $1 })
  }

  @Test(arguments: Commands.all)
  func `are all explained, in both languages alike`(command: [String]) async throws {
    let desk = try Desk()
    let vi = try await desk.run(command + ["--help"]).output
    let en = try await desk.run(command + ["--help"], language: "en_US.UTF-8").output
    let (viOptions, enOptions) = (explained(vi), explained(en))
    #expect(Set(viOptions.keys) == Set(enOptions.keys))
    #expect(Set(viOptions.keys).isSuperset(of: asked(vi, "CÁCH DÙNG: ")))
    #expect(asked(vi, "CÁCH DÙNG: ") == asked(en, "USAGE: "))
    #expect(viOptions["--help"] != nil && viOptions["--version"] != nil)
    for (option, words) in viOptions {
      #expect(words.count > 3, "\(option)")
      #expect(words != enOptions[option], "\(option)")
    }
  }

  @Test(arguments: Commands.all.filter { !Commands.groups.contains($0) })
  func `have the language in every command that answers`(command: [String]) async throws {
    let help = try await Desk().run(command + ["--help", "--lang", "en"])
    #expect(help.status == 0)
    #expect(explained(help.output)["--lang"] != nil)
    #expect(help.output.contains("--format") == (command != ["serve"]))
  }

  @Test(arguments: Commands.groups)
  func `of a group's help name each of its commands`(group: [String]) async throws {
    let answer = try await Desk().run(group + ["--help"], language: "en_US.UTF-8")
    let below = Commands.all.filter { $0.count == group.count + 1 && Array($0.dropLast()) == group }
    #expect(!below.isEmpty)
    for command in below {
      let name = try #require(command.last)
      #expect(answer.output.contains("\n  \(name) "), "\(name)\n\(answer.output)")
    }
  }
}
