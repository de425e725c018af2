import ArgumentParser
import Assessment
import Chronology
import Operations
import Personnel
import Records
import Training
import Vietnamese

struct PlanCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: say(
        "Kế hoạch năm: xem đề xuất, lập dự thảo.",
        "The yearly plan: see what is proposed, begin a draft."
      ),
      subcommands: [PlanPropose.self, PlanBegin.self]
    )
  }
}

/// The year that is planned, and the day as of which it is looked at what is missing.
struct PlanOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("Năm, như 2021.", "The year, such as 2021."),
      valueName: say("năm", "year")
    )
  )
  var year: Int

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Số liệu đến ngày, như 31/12/2020 (mặc định hôm nay).",
        "As of, such as 2020-12-31 (today)."
      ),
      valueName: say("ngày", "day")
    )
  )
  var asOf: Day?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Số học viên nhiều nhất một lớp.", "The most who learn in one class."),
      valueName: say("số", "number")
    )
  )
  var seats: Int = PlanDrawing.usualSeats

  /// Draws the plan.
  func drawing(in world: World) async throws -> PlanDrawing {
    guard TrainingPlan.possibleYears.contains(year) else { throw PlanRefusal.noSuchYear }
    let (day, now) = (asOf ?? world.today, world.now())
    return try await world.store.read {
      try PlanDrawing(of: year, asOf: day, knownAt: now, seats: max(1, seats), in: $0)
    }
  }
}

struct PlanPropose: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "propose",
      abstract: say(
        "Khóa nào nên mở trong năm, cho ai, vì sao; không ghi gì.",
        "Which courses the year needs, for whom and why; nothing is recorded."
      )
    )
  }

  @OptionGroup var plan: PlanOptions
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let drawing = try await plan.drawing(in: world)
      let titles = Dictionary(
        try await world.store.read { try $0.curricula().courses }.map { ($0.code, $0.title) },
        uniquingKeysWith: { $1 }
      )
      for line in drawing.proposal.lines {
        tell(line, titles[line.course] ?? Bilingual(both: line.course.text))
      }
      if drawing.proposal.lines.isEmpty, records.face.format == .text {
        Terminal.answer(say("Không ai thiếu mức nào.", "Nobody will lack a level."))
      }
    }
  }

  private func tell(_ line: PlanProposal.Line, _ title: Bilingual) {
    let language = CommandLanguage.current
    switch records.face.format {
    case .text:
      Terminal.answer("\(line.course) \(title[language])")
      Terminal.answer(
        "  "
          + say(
            """
            \(line.classes) lớp x \(line.learners) học viên, \(line.periods) tiết, quý \(line.quarter), \
            \(line.quotas.count) cơ quan, khép \(line.closes) yêu cầu
            """,
            """
            \(line.classes) classes x \(line.learners) learners, \(line.periods) periods, quarter \
            \(line.quarter), \(line.quotas.count) agencies, closes \(line.closes) requirements
            """
          )
      )
      Terminal.answer("  \(line.reasons[language])")
    case .json:
      Terminal.answer(
        Fields([
          "course": line.course, "classes": line.classes, "learners": line.learners,
          "periods": line.periods, "quarter": line.quarter, "officers": line.officers,
          "vacancies": line.vacancies, "agencies": line.quotas.count, "closes": line.closes,
          "reasons": line.reasons[language],
        ]).json
      )
    }
  }
}

struct PlanBegin: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "begin",
      abstract: say(
        "Lập dự thảo kế hoạch năm từ đề xuất.",
        "Begin the draft of a year's plan from the proposal."
      )
    )
  }

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("Không làm gì khi năm đó đã có kế hoạch.", "Do nothing where the year has a plan.")
    )
  )
  var ifMissing = false

  @OptionGroup var plan: PlanOptions
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      if ifMissing, try await world.store.read({ try $0.first(.plan(of: plan.year)) }) != nil {
        return
      }
      let lines = try await plan.drawing(in: world).lines
      try await BeginPlan(of: plan.year, with: lines).run(in: world, by: records.actor)
      switch records.face.format {
      case .text:
        Terminal.answer(
          say(
            "Đã lập dự thảo kế hoạch năm \(plan.year): \(lines.count) dòng.",
            "The draft for \(plan.year) has \(lines.count) lines."
          )
        )
      case .json:
        Terminal.answer(Fields(["year": plan.year, "lines": lines.count]).json)
      }
    }
  }
}
