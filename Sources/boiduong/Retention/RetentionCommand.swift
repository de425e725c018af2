import ArgumentParser
import Chronology
import Operations
import Pages
import Personnel
import Records
import Vietnamese

struct RetentionCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "retention",
      abstract: say(
        "Dữ liệu về con người đã hết thời hạn lưu: xem trước, rồi xóa.",
        "What is known of people and has run out: look at it, then let it go."
      ),
      subcommands: [RetentionPreview.self, RetentionApply.self]
    )
  }
}

struct RetentionPreview: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "preview",
      abstract: say(
        "Liệt kê đúng những gì đã hết hạn và quy định; không xóa gì.",
        "List exactly what has run out, and the rule; nothing is deleted."
      )
    )
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Tính đến ngày, như 31/12/2026 (mặc định hôm nay).",
        "As of, such as 2026-12-31 (today)."
      ),
      valueName: say("ngày", "day")
    )
  )
  var asOf: Day?

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let day = asOf ?? world.today
      let due = try await world.store.read { try DueByRule.all(on: day, in: $0) }
      for rule in due { tell(rule, as: records.face.format) }
      if due.isEmpty, records.face.format == .text {
        Terminal.answer(
          say(
            "Chưa có quy định lưu giữ: ghi curricula/retention.yaml, chạy boiduong curricula load.",
            "No rules: write curricula/retention.yaml, run boiduong curricula load."
          )
        )
      }
    }
  }

  private func tell(_ due: DueByRule, as format: AnswerFormat) {
    let language = CommandLanguage.current
    switch format {
    case .text:
      Terminal.answer(
        "\(due.rule.title[language]) (\(due.rule.code)): \(due.items.count)\(due.hasMore ? "+" : "")"
      )
      Terminal.answer("  \(due.rule.keptFor.kept[language]); \(due.rule.matter.what[language])")
      Terminal.answer("  \(due.rule.basis)")
      for item in due.items {
        Terminal.answer("  - \(item.id)  \(item.name.onOneLine)  \(item.end.slashed)")
      }
    case .json:
      let items = due.items.map {
        Fields(["id": $0.id, "name": $0.name, "end": $0.end]).json
      }
      Terminal.answer(
        Fields([
          "rule": due.rule.code, "matter": due.rule.matter, "act": due.rule.act,
          "basis": due.rule.basis, "hasMore": due.hasMore,
        ]).json.with("items", json: list(items))
      )
    }
  }
}

struct RetentionApply: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "apply",
      abstract: say(
        "Xóa những gì đã hết hạn (xem trước bằng preview); ghi nhật ký. Không lấy lại được.",
        "Delete what has run out (see preview first); noted in the log. It can't be brought back."
      )
    )
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Chỉ theo một quy định; mặc định mọi quy định.", "By one rule alone; all without it."),
      valueName: say("mã", "code")
    )
  )
  var rule: String?

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      for code in try await codes(in: world) {
        var done: DueByRule
        repeat {
          done = try await ApplyRetention(code).run(in: world, by: records.actor)
          tell(done)
        } while done.hasMore
      }
    }
  }

  private func codes(in world: World) async throws -> [Code<RetentionRule>] {
    guard let rule else {
      let today = world.today
      return try await world.store.read { try DueByRule.all(on: today, in: $0) }.map(\.rule.code)
    }
    guard let code = Code<RetentionRule>(rule) else { throw RetentionRefusal.noSuchRule(rule) }
    return [code]
  }

  private func tell(_ done: DueByRule) {
    switch records.face.format {
    case .text:
      let language = CommandLanguage.current
      let act = done.rule.act.title[language].lowercased()
      Terminal.answer("\(done.rule.title[language]): \(act) \(done.items.count)")
    case .json:
      Terminal.answer(Fields(["rule": done.rule.code, "count": done.items.count]).json)
    }
  }
}
