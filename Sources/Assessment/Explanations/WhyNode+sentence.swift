import Chronology
import Personnel
public import Vietnamese

extension WhyNode {
  /// What is asked for, whether it is there, and until when: one sentence, without its parts.
  public var sentence: Bilingual {
    let asked = demand.sentence
    let standing = standing
    return Bilingual(vi: "\(asked.vi): \(standing.vi).", en: "\(asked.en): \(standing.en).")
  }

  private var standing: Bilingual {
    let found = found
    if isSatisfied {
      let end = until.map { $0.advanced(by: -1).words }
      return Bilingual(
        vi: "đạt\(found.vi), " + (end.map { "đến hết ngày \($0.vi)" } ?? "không thời hạn"),
        en: "met\(found.en), " + (end.map { "through \($0.en)" } ?? "with no end")
      )
    }
    let later = from?.words
    return Bilingual(
      vi: "chưa đạt\(found.vi)" + (later.map { ", sẽ đạt từ ngày \($0.vi)" } ?? ""),
      en: "not met\(found.en)" + (later.map { ", will be met from \($0.en)" } ?? "")
    )
  }

  private var found: Bilingual {
    guard case .evidence(_, _, let count, _) = demand else { return Bilingual(both: "") }
    return Bilingual(
      vi: " (có \(evidence.count), cần \(count))",
      en: " (\(evidence.count) of \(count) found)"
    )
  }
}

extension WhyNode.Demand {
  /// What is asked for, without a full stop.
  public var sentence: Bilingual {
    switch self {
    case .all:
      Bilingual(vi: "Đạt tất cả các tiêu chí sau", en: "All of the following")
    case .any:
      Bilingual(vi: "Đạt ít nhất một trong các tiêu chí sau", en: "At least one of the following")
    case .level(let level, let competency):
      Bilingual(
        vi: "Đạt mức \(level) trở lên của năng lực \(competency)",
        en: "Level \(level) or higher of competency \(competency)"
      )
    case .evidence(let kinds, let level, let count, let within):
      asked(kinds, level: level, count: count, within: within)
    }
  }

  private func asked(
    _ kinds: EvidenceKinds,
    level: Int,
    count: Int,
    within: Term?
  ) -> Bilingual {
    let names = kinds == .counted ? nil : kinds.kinds.map(\.title)
    let age = within?.words
    let kindsVi = names.map { " (\($0.map(\.vi).joined(separator: ", ")))" } ?? ""
    let kindsEn = names.map { " (\($0.map(\.en).joined(separator: ", ")))" } ?? ""
    return Bilingual(
      vi: "Có ít nhất \(count) minh chứng mức \(level) trở lên\(kindsVi)"
        + (age.map { " trong vòng \($0.vi)" } ?? ""),
      en: "At least \(count) \(count == 1 ? "piece" : "pieces") of evidence of level \(level)"
        + " or higher\(kindsEn)" + (age.map { " no older than \($0.en)" } ?? "")
    )
  }
}

extension Evidence {
  /// What it is and when it counts: one phrase.
  public var phrase: Bilingual {
    let end = until.map { $0.advanced(by: -1).words }
    let origin = source.map { " – \($0)" } ?? ""
    return Bilingual(
      vi: "\(kind.title.vi) mức \(level), từ ngày \(on.words.vi)"
        + (end.map { " đến hết ngày \($0.vi)" } ?? ", không thời hạn") + origin,
      en: "\(kind.title.en) of level \(level), from \(on.words.en)"
        + (end.map { " through \($0.en)" } ?? ", with no end") + origin
    )
  }
}
