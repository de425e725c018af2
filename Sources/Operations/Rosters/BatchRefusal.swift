public import Chronology
public import Personnel
public import Records
public import Vietnamese

/// Why a batch can't be applied, decided about or undone.
public enum BatchRefusal: Refusal, Equatable {
  case noSuchRoster(ID<Batch>)
  /// It does not wait to be applied.
  case notWaiting(ID<Batch>, Batch.State)
  /// Nothing of it was written.
  case nothingWritten(ID<Batch>, Batch.State)
  case undoneAlready(ID<Batch>, Instant, by: String)
  /// What was there before was erased, by the rules of retention.
  case imagesErased(ID<Batch>)
  /// What it wrote was touched since; each thing by itself.
  case inTheWay(ID<Batch>, [UndoObstacle])

  public var explanation: Bilingual {
    switch self {
    case .noSuchRoster(let id):
      Bilingual(
        vi: "Không có lần nhập danh sách số \(id). Xem các lần nhập: boiduong roster history",
        en: "There is no roster import \(id). List them: boiduong roster history"
      )
    case .notWaiting(let id, let state):
      Bilingual(
        vi:
          "Lần nhập số \(id) \(state.title.vi), không còn chờ xử lý. Gửi lại tệp để nhập lần mới.",
        en: "Import \(id) is \(state.title.en) and waits no longer. Send the file anew."
      )
    case .nothingWritten(let id, let state):
      Bilingual(
        vi: "Lần nhập số \(id) \(state.title.vi), chưa ghi gì nên không có gì để hoàn tác.",
        en: "Import \(id) is \(state.title.en): nothing was written, so there is nothing to undo."
      )
    case .undoneAlready(let id, let at, let actor):
      Bilingual(
        vi: "Lần nhập số \(id) đã được \(actor) hoàn tác ngày \(at.day().slashed).",
        en: "Import \(id) was undone by \(actor) on \(at.day().slashed) already."
      )
    case .imagesErased(let id):
      Bilingual(
        vi: """
          Bản ghi trước lần nhập số \(id) đã xóa theo quy định lưu giữ, không hoàn tác được. Sửa từng \
          hồ sơ.
          """,
        en: """
          What was there before import \(id) was erased by the rules; it can't be undone. Correct \
          the records one by one.
          """
      )
    case .inTheWay(let id, let obstacles):
      Bilingual(
        vi: """
          Không hoàn tác được lần nhập số \(id), chưa đổi gì. Xử lý các mục sau rồi làm lại:
          \(obstacles.map { "- \($0.sentence.vi)" }.joined(separator: "\n"))
          """,
        en: """
          Import \(id) can't be undone and nothing was changed. Settle these, then try again:
          \(obstacles.map { "- \($0.sentence.en)" }.joined(separator: "\n"))
          """
      )
    }
  }
}

extension Batch.State {
  /// In words, as a sentence goes on.
  public var title: Bilingual {
    switch self {
    case .received: Bilingual(vi: "đã nhận tệp", en: "received")
    case .applied: Bilingual(vi: "đã ghi", en: "applied")
    case .partlyApplied: Bilingual(vi: "đã ghi một phần", en: "partly applied")
    case .refused: Bilingual(vi: "đã từ chối", en: "refused")
    case .undone: Bilingual(vi: "đã hoàn tác", en: "undone")
    }
  }
}
