import Vietnamese

extension LogFault {
  /// What does not fit, as the middle of a sentence.
  var sentence: Bilingual {
    switch self {
    case .changed(let entry):
      Bilingual(
        vi: "mục \(entry.place) (\(entry.words)) đã bị sửa sau khi niêm phong",
        en: "entry \(entry.place) (\(entry.words)) was changed after it was sealed"
      )
    case .missing(let place, let id):
      Bilingual(
        vi: "mục \(place)\(Self.number(id, "sự kiện")) đã bị xóa",
        en: "entry \(place)\(Self.number(id, "event")) is gone"
      )
    case .added(let id):
      Bilingual(
        vi: "sự kiện \(id) được chèn vào sau khi phần nhật ký quanh nó đã niêm phong",
        en: "event \(id) was put in after the log around it had been sealed"
      )
    case .swapped(let place, let other):
      Bilingual(
        vi: "mục \(place) và mục \(other) đã bị đổi chỗ cho nhau",
        en: "the entries \(place) and \(other) stand in each other's place"
      )
    case .erased(let entry):
      Bilingual(
        vi:
          "nội dung của mục \(entry.place) (\(entry.words)) đã bị xóa mà không có mục nào ghi lại",
        en: "what entry \(entry.place) (\(entry.words)) said is erased, and no entry tells of it"
      )
    case .rewritten(let places, let seal):
      Bilingual(
        vi: """
          có mục trong khoảng \(places.lowerBound)–\(places.upperBound) (dấu niêm phong số \(seal)) đã \
          bị sửa hoặc đổi chỗ, cùng với những gì lưu kèm
          """,
        en: """
          one of the entries \(places.lowerBound)–\(places.upperBound) (seal \(seal)) was changed or \
          moved, together with what is kept of it
          """
      )
    default: sealSentence
    }
  }

  private var sealSentence: Bilingual {
    switch self {
    case .sealMissing(let number, let place):
      Bilingual(
        vi: "dấu niêm phong số \(number) (từ mục \(place)) đã bị xóa",
        en: "seal \(number) (from entry \(place) on) is gone"
      )
    case .sealForged(let number, let place):
      Bilingual(
        vi: "dấu niêm phong số \(number) (từ mục \(place)) đã bị sửa: chữ ký không đúng",
        en: "seal \(number) (from entry \(place) on) was changed: its signature does not fit"
      )
    case .chainBroken(let number, let place):
      Bilingual(
        vi: "dấu niêm phong số \(number) (từ mục \(place)) không nối với dấu đứng trước",
        en: "seal \(number) (from entry \(place) on) does not follow the seal before it"
      )
    case .unknownKey(let number, let key, let place):
      Bilingual(
        vi: "dấu niêm phong số \(number) (từ mục \(place)) được đóng bằng khóa lạ \(key.shown)",
        en: "seal \(number) (from entry \(place) on) was made with an unknown key, \(key.shown)"
      )
    case .otherSeal(let number, let place):
      Bilingual(
        vi: "dấu niêm phong số \(number) (từ mục \(place)) khác với dấu đã xuất ra ngoài",
        en: "seal \(number) (from entry \(place) on) is another than the one that was exported"
      )
    case .tailCut(let first, let last, let place):
      Bilingual(
        vi: """
          phần cuối nhật ký bị cắt từ mục \(place): mất các dấu niêm phong số \(first)–\(last) đã xuất \
          ra ngoài
          """,
        en: """
          the end of the log is cut off from entry \(place) on: the exported seals \(first)–\(last) \
          are gone
          """
      )
    default: Bilingual(both: word)
    }
  }

  private static func number(_ id: Int64?, _ word: String) -> String {
    id.map { " (\(word) \($0))" } ?? ""
  }
}

extension EntryLabel {
  /// The event's number, what was done and to what.
  var words: String { "#\(id) \(verb) \(subject) \(key)".onOneLine }
}
