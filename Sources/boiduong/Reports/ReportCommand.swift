import ArgumentParser
import Chronology
import Foundation
import Personnel
import Records
import Reports
import Training
import Vietnamese

struct ReportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: say(
        "Báo cáo theo mẫu, dạng Excel hoặc JSON.",
        "Official reports as Excel or JSON."
      ),
      subcommands: [ReportMake.self, ReportEach.self, ReportDue.self, ReportList.self],
      defaultSubcommand: ReportMake.self
    )
  }
}

struct ReportList: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say("Các báo cáo có thể lập.", "The reports that can be made.")
    )
  }

  @OptionGroup var face: FaceOptions

  func run() async throws {
    for definition in ReportCatalogue.definitions {
      let title = definition.title[CommandLanguage.current]
      switch face.format {
      case .text: Terminal.answer("\(definition.code)  \(title)")
      case .json: Terminal.answer(Fields(["code": definition.code, "title": title]).json)
      }
    }
  }
}
