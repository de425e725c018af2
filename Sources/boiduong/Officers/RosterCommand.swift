import ArgumentParser

struct RosterCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "roster",
      abstract: say("Danh sách cán bộ do cơ quan gửi.", "Rosters that agencies send."),
      subcommands: [
        RosterRead.self, RosterImportCommand.self, RosterHistory.self, RosterUndo.self,
        RosterParcelCommand.self,
      ]
    )
  }
}
