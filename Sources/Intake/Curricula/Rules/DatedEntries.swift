import Chronology
import Vietnamese

/// Sees that of the entries of one name no two hold on the same day.
struct DatedEntries {
  private var days: [String: [DayRange]] = [:]

  /// Takes an entry up, or notes that an earlier one holds on some of its days.
  mutating func add(_ range: DayRange, as name: String, at spot: Spot) {
    if let other = days[name, default: []].first(where: { $0.overlaps(range) }) {
      spot.fault(Self.overlap(other))
    }
    days[name, default: []].append(range)
  }

  private static func overlap(_ other: DayRange) -> Bilingual {
    Bilingual(
      vi: "trùng thời gian hiệu lực với mục ở trên, \(other); hãy sửa from hoặc until",
      en: "in force together with the entry above, \(other); correct from or until"
    )
  }
}
