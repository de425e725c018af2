import ArgumentParser
import Chronology
import Operations
import Pages
import Personnel
import Records
import Vietnamese

struct OfficerCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "officer",
      abstract: say("Hồ sơ của một cán bộ.", "An officer's record."),
      subcommands: [OfficerShow.self, OfficerData.self, OfficerErase.self]
    )
  }
}

struct OfficerShow: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say(
        "Xem phân công, mức năng lực và lý do, khoảng cách, lớp đã học.",
        "Show assignments, levels and why they are held, gaps, classes."
      )
    )
  }

  @Argument(
    help: ArgumentHelp(say("Mã cán bộ.", "The officer's code."), valueName: say("mã", "code"))
  )
  var code: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Tại ngày, như 31/12/2020 (mặc định hôm nay).", "As of, such as 2020-12-31 (today)."),
      valueName: say("ngày", "day")
    )
  )
  var asOf: Day?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Chỉ tính minh chứng đã biết vào lúc này, như 2020-12-31T17:00:00+07:00.",
        "Count only what was known at this instant, such as 2020-12-31T17:00:00+07:00."
      ),
      valueName: say("thời-điểm", "instant")
    )
  )
  var knownAt: Instant?

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let day = asOf ?? world.today
      let instant = knownAt ?? world.now()
      let found = try await world.store.read { [code] records in
        try Code<Officer>(code)
          .flatMap { try records.first(Query<OfficerRecord>.officer($0)) }
          .flatMap { record in
            let id = record.officer.id
            return try OfficerPage(id, on: day, knownAt: instant, in: records)
              .map { ($0, try OfficerCodes(of: id, on: day, in: records)) }
          }
      }
      guard let (page, codes) = found else {
        throw CommandFault.nothingFound(
          Bilingual(
            vi: "Không có cán bộ mã “\(code)”. Kiểm tra mã, hoặc tìm theo tên trên trang Cán bộ.",
            en:
              "There is no officer “\(code)”. Check the code, or search by name on the page Officers."
          )
        )
      }
      let outline = OfficerOutline(
        page: page,
        codes: codes,
        speaker: Speaker(language: CommandLanguage.current, day: day)
      )
      switch records.face.format {
      case .text: outline.lines.forEach(Terminal.answer)
      case .json: Terminal.answer(outline.json)
      }
    }
  }
}
