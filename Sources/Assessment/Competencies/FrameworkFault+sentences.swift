public import Vietnamese

extension FrameworkFault.Reason {
  /// What is wrong and what to do, without the place.
  public var explanation: Bilingual {
    switch self {
    case .unknownGroup(let code):
      Self.unknown("nhóm năng lực", "group", code)
    case .unknownCompetency(let code):
      Self.unknown("năng lực", "competency", code)
    case .unknownDuty(let code):
      Self.unknown("nhiệm vụ", "duty", code)
    case .unknownKind(let name):
      Self.unknownKind(name)
    case .unknownLevel(let level, let competency):
      Bilingual(
        vi: "năng lực \(competency) không có mức \(level); hãy dùng một mức đã khai báo",
        en: "competency \(competency) has no level \(level); use a level that it declares"
      )
    case .repeated(let code):
      Bilingual(
        vi: "mã \(code) đã dùng ở trên; mỗi mã chỉ dùng một lần",
        en: "the code \(code) was used above; use each code once"
      )
    case .repeatedLevel(let level):
      Bilingual(
        vi: "mức \(level) đã khai báo ở trên; mỗi mức chỉ khai báo một lần",
        en: "level \(level) was declared above; declare each level once"
      )
    case .countTooLow, .emptyParts, .notLower, .cycle:
      structural
    }
  }

  private var structural: Bilingual {
    switch self {
    case .countTooLow(let count):
      Bilingual(
        vi: "số lượng \(count) quá nhỏ; hãy ghi ít nhất là 1",
        en: "a count of \(count) is too low; write at least 1"
      )
    case .notLower(let level, let own):
      Bilingual(
        vi: "mức \(own) chỉ được dựa vào mức thấp hơn của cùng năng lực, không phải mức \(level)",
        en: "level \(own) may rest only on a lower level of its own competency, not on \(level)"
      )
    case .cycle(let names):
      Self.cycle(names.map(\.description))
    default:
      Bilingual(
        vi: "danh sách trống; hãy ghi ít nhất một tiêu chí",
        en: "the list is empty; write at least one criterion"
      )
    }
  }

  private static func unknown(_ vi: String, _ en: String, _ code: String) -> Bilingual {
    Bilingual(
      vi: "không có \(vi) nào mang mã \(code); hãy sửa mã hoặc khai báo",
      en: "no \(en) has the code \(code); correct the code or declare it"
    )
  }

  private static func unknownKind(_ name: String) -> Bilingual {
    let known = EvidenceKind.allCases.map(\.rawValue).joined(separator: ", ")
    return Bilingual(
      vi: "không có loại minh chứng \(name); các loại là: \(known)",
      en: "there is no kind of evidence \(name); the kinds are: \(known)"
    )
  }

  private static func cycle(_ names: [String]) -> Bilingual {
    let way = (names + names.prefix(1)).joined(separator: " → ")
    return Bilingual(
      vi: "một mức phụ thuộc vào chính nó: \(way); hãy bỏ một mắt xích",
      en: "a level depends on itself: \(way); remove one link"
    )
  }
}
