import Chronology
import Training
import Vietnamese

/// Sees that of the entries of one name no two hold on the same day. It looks at an entry's days and
/// name alone, so that what else is wrong with it hides no overlap.
struct DatedEntries {
  private var days: [String: [DayRange]] = [:]

  /// Takes an entry up, or notes that an earlier one holds on some of its days. Its own faults are
  /// those of whoever reads it whole.
  mutating func add(_ entry: Spot, as name: String?) {
    guard let name, let range = entry.quietDays else { return }
    if let other = days[name, default: []].first(where: { $0.overlaps(range) }) {
      entry.fault(Self.overlap(other))
    }
    days[name, default: []].append(range)
  }

  private static func overlap(_ other: DayRange) -> Bilingual {
    let first = other.from.words
    let last = other.last?.words
    return Bilingual(
      vi: "trùng thời gian hiệu lực với mục ở trên, từ \(first.vi) "
        + (last.map { "đến hết \($0.vi)" } ?? "trở đi") + "; hãy sửa from hoặc until",
      en: "in force together with the entry above, from \(first.en) "
        + (last.map { "through \($0.en)" } ?? "on") + "; correct from or until"
    )
  }
}

/// Sees that each code comes once, whatever else is wrong with its bearer.
struct OnlyOnce {
  private var seen: Set<String> = []

  /// Takes a name up, or notes at an entry that it came before.
  mutating func add(_ name: String?, at entry: Spot) {
    guard let name, !seen.insert(name).inserted else { return }
    entry.fault(Wording.repeated(name))
  }
}

extension Spot {
  /// The days of an entry, where they can be read; its faults go nowhere.
  fileprivate var quietDays: DayRange? {
    let fields = Fields(
      spot: self,
      path: path,
      fields: node.fields
    ).quiet
    return fields.days()
  }

  /// The scalar of a key, as written.
  func scalar(_ key: String) -> String? {
    node[key].flatMap { $0.isNull ? nil : $0.scalar }
  }
}

extension Day {
  /// The day as officials write it in short.
  fileprivate var words: Bilingual {
    let parts = parts
    func text(_ language: Language) -> String {
      OfficialDate.short(year: parts.year, month: parts.month, day: parts.day, in: language)
    }
    return Bilingual(vi: text(.vi), en: text(.en))
  }
}
