import ArgumentParser
import Operations
import Personnel
import Records
import Vietnamese

struct OfficerErase: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase",
      abstract: say(
        "Xóa tên và thông tin của một người, cả trong nhật ký; số liệu cũ giữ nguyên.",
        "Erase a person's name and particulars, from the log too; past figures stay."
      ),
      discussion: say(
        "Không có --confirm thì chỉ xem trước. Không lấy lại được.",
        "Without --confirm it is a preview alone. It can't be brought back."
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
      say("Căn cứ, như “Theo đơn ngày 05/03/2026”.", "The ground, such as the person's request."),
      valueName: say("lý-do", "text")
    )
  )
  var reason: String

  @Flag(name: .long, help: ArgumentHelp(say("Xóa thật.", "Do it.")))
  var confirm = false

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      guard let code = Code<Officer>(code.tidied) else { throw ErasureRefusal.noSuchOfficer }
      let erasure = EraseOfficer(code, because: reason)
      let preview = try await erasure.preview(in: world)
      tell(preview)
      guard confirm else { return }
      let events = try await erasure.run(in: world, by: records.actor)
      switch records.face.format {
      case .text:
        Terminal.answer(
          say(
            "Đã xóa. Nội dung của \(events) mục nhật ký đã xóa; boiduong audit verify vẫn khớp.",
            "Erased, with what \(events) entries of the log said; boiduong audit verify still fits."
          )
        )
      case .json: Terminal.answer(Fields(["erased": code, "events": events]).json)
      }
    }
  }

  private func tell(_ preview: ErasurePreview) {
    let language = CommandLanguage.current
    switch records.face.format {
    case .text:
      Terminal.answer(
        confirm
          ? say("\(preview.name), mã \(code):", "\(preview.name), code \(code):")
          : say(
            "Sẽ xóa \(preview.name), mã \(code) (thêm --confirm để xóa thật):",
            "This would erase \(preview.name), code \(code) (add --confirm to do it):"
          )
      )
      for line in preview.lines { Terminal.answer("  \(line.count) \(line.words[language])") }
    case .json:
      for line in preview.lines {
        Terminal.answer(Fields(["what": line.words[language], "count": line.count]).json)
      }
    }
  }
}
