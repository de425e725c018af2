import ArgumentParser
import Assessment
import Chronology
import Intake
import Pages
import Personnel
import Training
import Vietnamese

struct CurriculaShow: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say(
        "Xem năng lực, nhiệm vụ, chương trình, thang điểm … theo mã; không ghi mã thì xem danh mục.",
        "Show a competency, duty, course, grading scheme by its code; without one, what there is."
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
    try await concluding(as: face.format) {
      let curricula = try readCurricula(from: folder).curricula
      guard let code else { return tell(curricula.entries, curricula) }
      let entries = curricula.entries(code)
      guard !entries.isEmpty else { throw unknown(code, alike: curricula.codes(like: code)) }
      for entry in entries { tell(entry, curricula) }
    }
  }

  private func unknown(_ code: String, alike: [String]) -> CommandFault {
    let list = alike.joined(separator: ", ")
    return .nothingFound(
      Bilingual(
        vi: "Không có gì mang mã “\(code)”."
          + (alike.isEmpty ? "" : " Có phải là \(list)?")
          + " Xem các mã: boiduong curricula show",
        en: "Nothing has the code “\(code)”."
          + (alike.isEmpty ? "" : " Did you mean \(list)?")
          + " See the codes: boiduong curricula show"
      )
    )
  }

  private func tell(_ entries: [CurriculaEntry], _ curricula: Curricula) {
    switch face.format {
    case .text: outline(curricula).all.forEach(Terminal.answer)
    case .json: for entry in entries { tell(entry, curricula) }
    }
  }

  private func tell(_ entry: CurriculaEntry, _ curricula: Curricula) {
    switch face.format {
    case .text: outline(curricula).lines(of: entry).forEach(Terminal.answer)
    case .json: Terminal.answer(entry.json(in: CommandLanguage.current))
    }
  }

  private func outline(_ curricula: Curricula) -> CurriculaOutline {
    CurriculaOutline(
      curricula: curricula,
      speaker: Speaker(language: CommandLanguage.current, day: Instant.now.day())
    )
  }
}
