import ArgumentParser
import Operations
import Records
import Vietnamese

struct Copy: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(
        "Chép toàn bộ dữ liệu sang một cơ sở dữ liệu khác, rồi đối chiếu hai bên.",
        "Copy all records to another database, and hold both against each other."
      ),
      discussion: say(
        "Dừng máy chủ trước khi chép. Nếu bị ngắt giữa chừng, chạy lại lệnh để chép tiếp.",
        "Stop the server first. Where it is interrupted, run it again and it goes on."
      )
    )
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Chép từ địa chỉ này.", "Copy from this address."),
      valueName: say("địa-chỉ", "address")
    )
  )
  var from: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Chép đến địa chỉ này, còn trống.", "Copy to this address, which is empty."),
      valueName: say("địa-chỉ", "address")
    )
  )
  var to: String

  @OptionGroup var face: FaceOptions

  func run() async throws {
    try await concluding(as: face.format) {
      let source = try openStore(from, for: .working)
      let target = World(
        store: try openStore(to, for: .making),
        now: { .now },
        headway: ProgressBar.headway
      )
      let copy = try await CopyRecords(from: source).run(into: target)
      switch face.format {
      case .text: Terminal.answer(sentence(copy))
      case .json: Terminal.answer(json(copy))
      }
    }
  }

  func validate() throws {
    guard from == to else { return }
    throw ValidationError(
      say(
        "Nguồn và nơi đến là một. Ghi hai địa chỉ khác nhau.",
        "Source and target are the same. Give two addresses."
      )
    )
  }

  private func sentence(_ copy: RecordsCopy) -> String {
    let language = CommandLanguage.current
    let rows = OfficialNumber.text(copy.rows, in: language)
    let digest = copy.fingerprint.digest.hexadecimal
    return say(
      "Đã chép \(rows) dòng của \(copy.tables) bảng; hai bên khớp nhau (dấu vân tay \(digest)).",
      "Copied \(rows) rows of \(copy.tables) tables; both sides are the same (digest \(digest))."
    )
  }

  private func json(_ copy: RecordsCopy) -> String {
    let tables = copy.fingerprint.tables.sorted { $0.key < $1.key }.map { name, table in
      Fields(["table": name, "rows": table.rows, "digest": table.digest.hexadecimal]).json
    }
    return Fields(["rows": copy.rows, "digest": copy.fingerprint.digest.hexadecimal]).json
      .with("tables", json: list(tables))
  }
}
