import ArgumentParser
import Audit
import Operations
import Records
import Vietnamese

struct AuditSeal: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "seal",
      abstract: say(
        "Niêm phong những sự kiện chưa niêm phong.",
        "Seal the events that are not sealed yet."
      ),
      discussion: say(
        "Máy chủ chạy với --seal-key tự làm việc này mỗi phút.",
        "A server that runs with --seal-key does it by itself every minute."
      )
    )
  }

  @OptionGroup var key: SealKeyOption
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let key = try key.key
      let sealing = try await SealEvents(with: key).run(in: records.world())
      switch records.face.format {
      case .text: Terminal.answer(sentence(sealing))
      case .json:
        Terminal.answer(
          Fields([
            "entries": sealing.entries, "seals": sealing.seals,
            "last": sealing.last?.statement.number, "digest": sealing.last?.digest.hexadecimal,
          ]).json
        )
      }
    }
  }

  private func sentence(_ sealing: Sealing) -> String {
    guard let last = sealing.last else {
      return say("Nhật ký chưa có sự kiện nào.", "The log has no events yet.")
    }
    let number = last.statement.number
    guard sealing.entries > 0 else {
      return say(
        "Không có gì phải niêm phong; dấu cuối cùng là số \(number).",
        "Nothing to seal; the last seal is number \(number)."
      )
    }
    let count = OfficialNumber.text(sealing.entries, in: CommandLanguage.current)
    return say(
      "Đã niêm phong \(count) sự kiện; dấu cuối cùng là số \(number) (\(last.digest.hexadecimal)).",
      "Sealed \(count) events; the last seal is number \(number) (\(last.digest.hexadecimal))."
    )
  }
}
