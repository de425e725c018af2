import ArgumentParser
import Operations
import Personnel
import Records
import Vietnamese

struct OfficerData: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "data",
      abstract: say(
        "Mọi dữ liệu đang giữ về một người, khi chính người đó yêu cầu; lần đọc được ghi vào nhật ký.",
        "All that is held on a person, at the person's own request; the reading is noted in the log."
      )
    )
  }

  @Argument(
    help: ArgumentHelp(say("Mã cán bộ.", "The officer's code."), valueName: say("mã", "code"))
  )
  var code: String

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      guard let code = Code<Officer>(code.tidied),
        let held = try await HeldOnPerson.read(code, in: world, by: records.actor)
      else { throw CommandFault.nothingFound(nobody) }
      for section in held.sections {
        switch records.face.format {
        case .text:
          Terminal.answer("\(section.table) (\(section.rows.count))")
          for row in section.rows { Terminal.answer("  " + line(row)) }
        case .json:
          for row in section.rows {
            Terminal.answer(Fields(["table": section.table]).json.with("row", json: row.json))
          }
        }
      }
    }
  }

  private func line(_ row: Fields) -> String {
    row.values.map { name, value in
      switch value {
      case .text(let text): "\(name): \(text)".onOneLine
      case .integer(let number): "\(name): \(number)"
      case .bytes(let bytes): "\(name): \(bytes.count) B"
      case .null: "\(name): –"
      }
    }
    .joined(separator: "; ")
  }

  private var nobody: Bilingual {
    Bilingual(
      vi: "Không có cán bộ mã “\(code)”. Tìm mã trên trang Cán bộ.",
      en: "There is no officer “\(code)”. Look for the code on the page of officers."
    )
  }
}
