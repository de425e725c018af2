import ArgumentParser
import Chronology
import Operations
import Personnel
import Records
import Vietnamese

struct RosterHistory: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: say(
        "Các lần nhập danh sách, mới nhất trước.",
        "Every roster that was sent, the newest first."
      )
    )
  }

  @OptionGroup var records: RecordOptions

  func run() async throws {
    let format = records.face.format
    try await concluding(as: format) {
      let world = try await records.world()
      var before: ID<Batch>?
      var count = 0
      repeat {
        let last = before
        let batches = try await world.store.read {
          try $0.all(.batches(ImportRoster.verb, before: last, limit: 100))
        }
        for batch in batches { Terminal.answer(format == .json ? batch.json : batch.line) }
        count += batches.count
        before = batches.last?.id
      } while before != nil
      if count == 0, format == .text {
        Terminal.answer(say("Chưa nhập danh sách nào.", "No roster was sent yet."))
      }
    }
  }
}

extension Batch {
  fileprivate var line: String {
    let state = state.title[CommandLanguage.current]
    let undoing = undone.map {
      say(
        " do \($0.actor) ngày \($0.at.day().slashed)",
        " by \($0.actor) on \($0.at.day().slashed)"
      )
    }
    return say(
      """
      \(id)  \(at.day().slashed)  \(file)  do \(actor): \(counts.read) dòng, đổi \(counts.changed) \
      mục hồ sơ, giữ lại \(counts.held) dòng; \(state)\(undoing ?? "")
      """,
      """
      \(id)  \(at.day().slashed)  \(file)  by \(actor): \(counts.read) rows, \(counts.changed) \
      records changed, \(counts.held) rows held; \(state)\(undoing ?? "")
      """
    ).onOneLine
  }

  fileprivate var json: String {
    Fields([
      "id": id, "at": at, "actor": actor, "file": file, "sha256": sha256, "state": state,
      "rows": counts.read, "good": counts.good, "held": counts.held, "changed": counts.changed,
      "undoneAt": undone?.at, "undoneBy": undone?.actor,
    ]).json
  }
}
