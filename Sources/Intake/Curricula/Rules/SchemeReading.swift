import Chronology
import Personnel
import Training
import Vietnamese

/// Reads the grading schemes. A class goes by the one in force on its first day, so no two may hold
/// on one day.
struct SchemeReading {
  /// The schemes.
  func schemes(_ spot: Spot) -> [GradingScheme]? {
    guard let list = spot.fields("schemes")?.required("schemes") else { return nil }
    var dated = DatedEntries()
    var codes = OnlyOnce()
    return list.all(atLeast: 1) { item in
      codes.add(item.scalar("code"), at: item)
      dated.add(item, as: "")
      return scheme(item)
    }
  }

  private func scheme(_ spot: Spot) -> GradingScheme? {
    guard let fields = spot.fields("code", "title", "from", "until", "basis", "bands") else {
      return nil
    }
    let code = fields.required("code")?.code(GradingScheme.self)
    let title = fields.required("title")?.bilingual()
    let days = fields.days()
    let basis = fields.maybe("basis") { $0.text() }
    let bands = fields.required("bands").flatMap(bands)
    guard let code, let title, let days, let basis, let bands else { return nil }
    return GradingScheme(code: code, title: title, days: days, basis: basis, bands: bands)
  }

  private func bands(_ spot: Spot) -> [GradingScheme.Band]? {
    var seen: Set<Score> = []
    let bands: [GradingScheme.Band]? = spot.all(atLeast: 1) { item in
      guard let fields = item.fields("title", "from") else { return nil }
      let title = fields.required("title")?.bilingual()
      let from = fields.required("from")?.score()
      guard let title, let from else { return nil }
      if !seen.insert(from).inserted { item.fault(Wording.repeated(from.description)) }
      return GradingScheme.Band(title: title, from: from)
    }
    if let bands, !bands.contains(where: { $0.from.hundredths == 0 }) { spot.fault(Self.noLowest) }
    return bands
  }

  private static let noLowest = Bilingual(
    vi: "thang chưa có mức cho điểm thấp nhất; hãy thêm một mức bắt đầu từ 0",
    en: "the scheme has no band for the lowest marks; add one from 0"
  )
}
