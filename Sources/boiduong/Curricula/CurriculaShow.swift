import ArgumentParser
import Assessment
import Intake
import Personnel
import Training
import Vietnamese

struct CurriculaShow: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say(
        "Xem một năng lực, nhiệm vụ hay chương trình theo mã; không ghi mã thì xem danh mục.",
        "Show a competency, duty or course by its code; without a code, what there is."
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      say("Mã, như A3, R4, TTDN-03.", "A code, such as A3, R4, TTDN-03."),
      valueName: say("mã", "code")
    )
  )
  var code: String?

  @Option(
    name: .long,
    help: ArgumentHelp(say("Thư mục.", "The folder."), valueName: say("thư-mục", "dir"))
  )
  var folder = "curricula"

  @OptionGroup var face: FaceOptions

  func run() async throws {
    try await concluding {
      let curricula = try readCurricula(from: folder).curricula
      let outline = CurriculaOutline(curricula: curricula, language: CommandLanguage.current)
      guard let code else { return outline.all.forEach(Terminal.answer) }
      guard let lines = outline.lines(of: code) else {
        throw CommandFault.nothingFound(
          Bilingual(
            vi: "Không có năng lực, nhiệm vụ hay chương trình nào mang mã “\(code)”.",
            en: "No competency, duty or course has the code “\(code)”."
          )
        )
      }
      lines.forEach(Terminal.answer)
    }
  }
}
