import ArgumentParser
import Assessment
import Chronology
import Intake

struct Assess: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(
        "Thử một khung năng lực trên tệp, không cần cơ sở dữ liệu: mức, thời hạn, khoảng cách.",
        "Try a framework on files, with no database: levels, until when, gaps."
      )
    )
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Tệp khung năng lực (YAML hoặc JSON).", "The framework (YAML or JSON)."),
      valueName: say("tệp", "file")
    )
  )
  var framework: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Tệp cán bộ, phân công, minh chứng.", "Officers, assignments, evidence."),
      valueName: say("tệp", "file")
    )
  )
  var input: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Tính tại ngày này, như 31/12/2020.", "The day to answer for, such as 2020-12-31."),
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

  @OptionGroup var face: FaceOptions

  func run() async throws {
    try await concluding(as: face.format) {
      let framework = try FrameworkReader.read(
        SourceText(name: framework, bytes: try bytes(ofFile: framework))
      )
      let reader = AssessmentInputReader(
        framework: framework,
        asked: .init(asOf: asOf, knownAt: knownAt, now: .now)
      )
      let input = try reader.read(SourceText(name: input, bytes: try bytes(ofFile: input)))
      let answer = Engine(framework).assess(input)
      switch face.format {
      case .json: Terminal.answer(answer.json)
      case .text:
        Terminal.answer(answer.text(in: CommandLanguage.current, framework: framework))
      }
    }
  }
}
