import Access
import ArgumentParser
import Chronology
import Operations
import Personnel
import Records
import Training
import Vietnamese

struct NeedsCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "needs",
      abstract: say(
        "Nhu cầu bồi dưỡng: hỏi các cơ quan trước khi lập kế hoạch năm.",
        "Training needs: ask the agencies before a year is planned."
      ),
      subcommands: [NeedsOpen.self, NeedsSend.self, NeedsShow.self, NeedsClose.self]
    )
  }
}

/// The year of a survey.
struct NeedsYear: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("Năm kế hoạch, như 2021.", "The planned year, such as 2021."),
      valueName: say("năm", "year")
    )
  )
  var year: Int
}

/// The day on which something is done, where it is written down later.
struct NeedsDay: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Ngày thực hiện, như 05/10/2020 (mặc định hôm nay).",
        "The day on which it is done, such as 2020-10-05 (today)."
      ),
      valueName: say("ngày", "day")
    )
  )
  var on: Day?
}

struct NeedsOpen: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open",
      abstract: say(
        "Mở khảo sát: hỏi mọi cơ quan đang có cán bộ được phân công.",
        "Open a survey: ask every agency that has an assigned officer."
      )
    )
  }

  @OptionGroup var survey: NeedsYear

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Hạn gửi, như 15/10/2020.", "The last day, such as 2020-10-15."),
      valueName: say("ngày", "day")
    )
  )
  var until: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Số công văn.", "Number of the letter."),
      valueName: say("số", "number")
    )
  )
  var letter: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ngày công văn.", "Day of the letter."),
      valueName: say("ngày", "day")
    )
  )
  var letterDay: String?

  @OptionGroup var day: NeedsDay
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let form = NeedsSurveyForm(
        year: "\(survey.year)",
        until: until,
        letter: letter ?? "",
        letterDay: letterDay ?? ""
      )
      try await OpenNeedsSurvey(form).run(in: world, by: records.actor, on: day.on)
      let asked = try await world.store.read { records in
        try records.first(.needsSurvey(of: survey.year)).map {
          try records.needsReturns(of: $0.id).count
        } ?? 0
      }
      switch records.face.format {
      case .text:
        Terminal.answer(
          say(
            "Đã mở khảo sát nhu cầu năm \(survey.year): hỏi \(asked) cơ quan.",
            "The needs survey of \(survey.year) is open: \(asked) agencies are asked."
          )
        )
      case .json: Terminal.answer(Fields(["year": survey.year, "asked": asked]).json)
      }
    }
  }
}

struct NeedsClose: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: say("Đóng khảo sát, không nhận phiếu nữa.", "Close a survey: no more returns.")
    )
  }

  @OptionGroup var survey: NeedsYear

  @Flag(
    name: .long,
    help: ArgumentHelp(say("Mở lại khảo sát đã đóng.", "Open a closed survey again."))
  )
  var reopen = false

  @OptionGroup var day: NeedsDay
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      try await CloseNeedsSurvey(of: survey.year, reopening: reopen)
        .run(in: world, by: records.actor, on: day.on)
      switch records.face.format {
      case .text:
        Terminal.answer(
          reopen
            ? say("Đã mở lại khảo sát.", "The survey is open again.")
            : say("Đã đóng khảo sát.", "The survey is closed.")
        )
      case .json:
        Terminal.answer(
          Fields(["year": survey.year, "state": reopen ? "open" : "closed"]).json
        )
      }
    }
  }
}
