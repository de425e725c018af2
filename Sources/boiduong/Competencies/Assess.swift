public import ArgumentParser
import Assessment
public import Chronology
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
      say("Tính tại ngày này.", "The day to answer for."),
      valueName: "YYYY-MM-DD"
    )
  )
  var asOf: Day?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Chỉ tính minh chứng đã biết vào lúc này.", "Count only what was known at this instant."),
      valueName: "RFC3339"
    )
  )
  var knownAt: Instant?

  @OptionGroup var face: FaceOptions

  func run() async throws {
    try await concluding {
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

extension Day: ExpressibleByArgument {
  /// `2020-01-31`.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

extension Instant: ExpressibleByArgument {
  /// `2020-01-31T08:00:00+07:00`.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}
