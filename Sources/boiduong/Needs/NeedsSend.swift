import Access
import ArgumentParser
import Chronology
import Operations
import Personnel
import Records
import Training
import Vietnamese

struct NeedsSend: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "send",
      abstract: say(
        "Ghi phiếu nhu cầu của một cơ quan; gửi lại thì phiếu sau thay phiếu trước.",
        "Send what an agency needs; sent again, the later one counts."
      )
    )
  }

  @OptionGroup var survey: NeedsYear

  @Argument(
    help: ArgumentHelp(
      say("Mã cơ quan, như SNV.", "The agency's code, such as SNV."),
      valueName: say("cơ-quan", "agency")
    )
  )
  var agency: String

  @Argument(
    help: ArgumentHelp(
      say(
        "Từng khóa với số người, như TTDN-01=5; khóa không ghi là 0.",
        "Each course with how many, such as TTDN-01=5; others are 0."
      ),
      valueName: say("khóa=số", "course=number")
    )
  )
  var courses: [String] = []

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("Khóa không ghi lấy theo hồ sơ.", "Other courses as the records propose.")
    )
  )
  var asProposed = false

  @Option(
    name: .long,
    help: ArgumentHelp(say("Ý kiến khác.", "Remarks."), valueName: say("chữ", "words"))
  )
  var notes: String?

  @OptionGroup var day: NeedsDay
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let (id, answer) = try await found(in: world)
      var form = NeedsForm()
      if asProposed {
        let (now, today, year) = (world.now(), day.on ?? world.today, survey.year)
        form = try await world.store.read { records in
          NeedsForm(
            try NeedsDrawing(
              of: id,
              for: year,
              asOf: today,
              knownAt: now,
              in: ScopedRecords(records, .whole)
            )
          )
        }
      }
      for pair in courses {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        form.lines[String(parts[0]), default: NeedsForm.Line()].learners =
          parts.count == 2 ? String(parts[1]) : pair
      }
      form.notes = notes ?? ""
      let state = try await SendNeeds(for: survey.year, of: id, seenAs: answer.stamp, form)
        .run(in: world, by: records.actor, within: .whole, on: day.on)
      tell(state, form)
    }
  }

  private func found(in world: World) async throws -> (ID<Agency>, NeedsReturn) {
    let (year, code) = (survey.year, Code<Agency>(agency))
    return try await world.store.read { records in
      guard let survey = try records.first(.needsSurvey(of: year)) else {
        throw NeedsRefusal.noSuchSurvey
      }
      guard let code, let id = try records.first(.agencyID(code)),
        let answer = try records.needsReturn(of: id, to: survey.id)
      else { throw NeedsRefusal.noSuchReturn }
      return (id, answer)
    }
  }

  private func tell(_ state: NeedsReturn.State, _ form: NeedsForm) {
    let learners = form.lines.values.reduce(0) { $0 + (Int($1.learners) ?? 0) }
    switch records.face.format {
    case .text:
      let late = state == .late ? say(" Gửi sau hạn, ghi là chậm.", " It is late.") : ""
      Terminal.answer(
        say(
          "\(agency): đã gửi phiếu nhu cầu năm \(survey.year), \(learners) lượt người.\(late)",
          "\(agency): the needs of \(survey.year) are sent, \(learners) places.\(late)"
        )
      )
    case .json:
      Terminal.answer(
        Fields([
          "year": survey.year, "agency": agency, "state": state.rawValue, "learners": learners,
        ]).json
      )
    }
  }
}
