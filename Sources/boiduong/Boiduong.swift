import ArgumentParser
import Foundation
import Isolation

@main
struct Boiduong: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "boiduong",
      abstract: say(
        "Quản lý bồi dưỡng cán bộ làm công tác thông tin đối ngoại, và lập báo cáo trình UBND.",
        "Manages the training of external-information officers and makes the official reports."
      ),
      version: version,
      subcommands: [
        Migrate.self, CurriculaCommand.self, AgenciesCommand.self, RosterCommand.self,
        ClassCommand.self, EvidenceCommand.self, Assess.self, OfficerCommand.self,
        ReportCommand.self, Serve.self, Load.self, Copy.self, BackUp.self, VerifyCommand.self,
        Restore.self, Rehearse.self, BackupKeyCommand.self, Jobs.self, Sample.self,
        AccountCommand.self, AuditCommand.self, RetentionCommand.self, PlanCommand.self,
        NeedsCommand.self,
      ]
    )
  }

  /// The program's version, which every back-up names.
  static let version = "0.1.0"

  /// Parses, runs, and tells what went wrong in the language of this run.
  static func main() async {
    Terminal.begin()
    do {
      var command = try parseAsRoot()
      if !(command is Serve) { ProcessMemory.keepOneHeap() }
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      end(.success)
    } catch {
      let message = ParserWords.translated(fullMessage(for: error))
      let status = exitCode(for: error)
      if !message.isEmpty {
        if status == .success { Terminal.answer(message) } else { Terminal.tell(message) }
      }
      end(status)
    }
  }

  private static func end(_ status: ExitCode) -> Never {
    Foundation.exit(Terminal.concluded(status).rawValue)
  }
}
