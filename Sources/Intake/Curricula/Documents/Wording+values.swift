import Vietnamese

/// What is said about a value that is not what stands there.
extension Wording {
  static let mapping = Bilingual(vi: "các mục và giá trị", en: "keys with values")
  static let list = Bilingual(vi: "một danh sách", en: "a list")
  static let text = Bilingual(vi: "một dòng chữ", en: "a text")
  static let day = Bilingual(vi: "ngày dạng 2020-01-31", en: "a day such as 2020-01-31")
  static let term = Bilingual(
    vi: "thời hạn dạng P24M, P2Y hoặc P90D",
    en: "a duration such as P24M, P2Y or P90D"
  )
  static let noTime = Bilingual(
    vi: "thời hạn phải từ một ngày trở lên; nếu không có thời hạn hãy bỏ mục này",
    en: "the duration must be a day or more; where there is none leave the key out"
  )
  static let instant = Bilingual(
    vi: "thời điểm dạng 2020-01-31T08:00:00+07:00",
    en: "an instant such as 2020-01-31T08:00:00+07:00"
  )
  static let score = Bilingual(
    vi: "điểm từ 0 đến 10, nhiều nhất hai chữ số thập phân",
    en: "a mark from 0 to 10 with at most two decimal places"
  )
  static let flag = Bilingual(vi: "true hoặc false", en: "true or false")
  static let code = Bilingual(
    vi: "một mã gồm chữ cái, chữ số, '-', '_', '.', nhiều nhất 40 ký tự",
    en: "a code of letters, digits, '-', '_', '.', at most 40 of them"
  )
  static let share = Bilingual(
    vi: "phần từ 0 đến 1, dạng 1, 0.5 hoặc \"1/2\"",
    en: "a share from 0 to 1 such as 1, 0.5 or \"1/2\""
  )
  static let emptyList = Bilingual(
    vi: "danh sách trống; hãy ghi ít nhất một mục",
    en: "the list is empty; write at least one item"
  )
  static let emptyText = Bilingual(
    vi: "chữ bị bỏ trống; hãy ghi",
    en: "the text is empty; write it"
  )
  static let controlCharacter = Bilingual(
    vi: "chữ có ký tự điều khiển hoặc xuống dòng; hãy ghi trên một dòng",
    en: "the text has a control character or a line break; write one line"
  )

  static let endsBeforeStart = Bilingual(
    vi: "ngày hết hiệu lực phải sau ngày bắt đầu; hãy sửa một trong hai ngày",
    en: "the end must come after the start; correct one of the two days"
  )

  static func whole(_ range: ClosedRange<Int>) -> Bilingual {
    Bilingual(
      vi: "một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
      en: "a whole number from \(range.lowerBound) to \(range.upperBound)"
    )
  }

  static func oneOf(_ names: [String]) -> Bilingual {
    let names = names.joined(separator: ", ")
    return Bilingual(vi: "một trong: \(names)", en: "one of: \(names)")
  }

  static func expected(_ what: Bilingual, found: Bilingual) -> Bilingual {
    Bilingual(
      vi: "phải là \(what.vi), không phải \(found.vi)",
      en: "must be \(what.en), not \(found.en)"
    )
  }

  static func missing(_ key: String) -> Bilingual {
    Bilingual(vi: "thiếu mục \(key); hãy ghi thêm", en: "the key \(key) is missing; add it")
  }

  static func unknownKey(_ key: String, known: [String]) -> Bilingual {
    let known = known.joined(separator: ", ")
    return Bilingual(
      vi: "không có mục \(key); các mục là: \(known)",
      en: "there is no key \(key); the keys are: \(known)"
    )
  }

  static func needsQuotes(_ word: String) -> Bilingual {
    Bilingual(
      vi: "\(word) không có dấu nháy thì không phải là chữ; nếu là chữ hãy viết \"\(word)\"",
      en: "\(word) without quotes is no text; if a text is meant, write \"\(word)\""
    )
  }

  static func repeated(_ code: String) -> Bilingual {
    Bilingual(
      vi: "\(code) đã ghi ở trên; mỗi mã chỉ ghi một lần",
      en: "\(code) was given above; give each once"
    )
  }

  static func unknown(_ what: Bilingual, _ code: String) -> Bilingual {
    Bilingual(
      vi: "không có \(what.vi) nào mang mã \(code); hãy sửa mã hoặc khai báo",
      en: "no \(what.en) has the code \(code); correct the code or declare it"
    )
  }
}
