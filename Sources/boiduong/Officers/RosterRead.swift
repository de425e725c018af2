import ArgumentParser
import Chronology
import Intake
import Operations
import Spreadsheets
import Vietnamese

struct RosterRead: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "read",
      abstract: say(
        "Đọc danh sách cán bộ (.xlsx, .xls, .csv) và cho biết hiểu được gì; không ghi gì.",
        "Read a roster (.xlsx, .xls, .csv) and tell what was understood; nothing is written."
      )
    )
  }

  @Argument(
    help: ArgumentHelp(say("Tệp danh sách.", "The roster."), valueName: say("tệp", "file"))
  )
  var file: String

  @OptionGroup var year: ReferenceYearOption
  @OptionGroup var face: FaceOptions

  func run() async throws {
    try await concluding(as: face.format) {
      let reading = try reading(file) { book, source in
        try RosterReader.read(
          book,
          file: source.name,
          referenceYear: year.value,
          headway: ProgressBar.headway
        )
      }
      let language = CommandLanguage.current
      switch face.format {
      case .json: Terminal.answer(reading.json(in: language))
      case .text: for line in reading.lines(in: language) { Terminal.answer(line) }
      }
      if reading.summary.held > 0 { throw ExitStatus.partly }
    }
  }
}

/// The year by which ages and years of two digits are judged.
struct ReferenceYearOption: ParsableArguments {
  @Option(
    name: .customLong("reference-year"),
    help: ArgumentHelp(
      say(
        "Năm lập danh sách, để xét tuổi và năm ghi hai chữ số (mặc định: năm nay).",
        "Year of the roster, for ages and years of two digits (this year by default)."
      ),
      valueName: say("năm", "year")
    )
  )
  var referenceYear: Int?

  var value: Int { referenceYear ?? Instant.now.day().year }

  func validate() throws {
    guard let referenceYear, !(1_900...2_200).contains(referenceYear) else { return }
    throw ValidationError(
      say(
        "Năm “\(referenceYear)” không hợp lệ. Ghi bốn chữ số, ví dụ 2020.",
        "The year “\(referenceYear)” is not valid. Write four digits, such as 2020."
      )
    )
  }
}
