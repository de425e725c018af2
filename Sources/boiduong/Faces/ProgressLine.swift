import Vietnamese
import Work

/// How far a work has come, as one line of a terminal: a bar where the end is known, else a count.
struct ProgressLine: Equatable {
  let mark: Headway.Mark
  /// Since this stage began.
  let seconds: Double

  /// The line, no longer than so many columns.
  func text(columns: Int, in language: Language) -> String {
    let stage = mark.stage.words[language]
    let done = OfficialNumber.text(mark.done, in: language)
    guard let total = mark.total, total > 0 else {
      return fitted([stage, Self.rows(done)[language]], columns)
    }
    let part = min(max(Double(mark.done) / Double(total), 0), 1)
    let counts = Self.rows("\(done)/\(OfficialNumber.text(total, in: language))")[language]
    let parts = [bar(part), "\(Int(part * 100)) %", stage, counts, rest(part)?[language]]
    return fitted(parts.compactMap { $0 }, columns)
  }

  private func bar(_ part: Double) -> String {
    let width = 20
    let full = Int(part * Double(width))
    return "[" + String(repeating: "#", count: full)
      + String(repeating: ".", count: width - full) + "]"
  }

  /// The time still to wait, once there is enough to judge by.
  private func rest(_ part: Double) -> Bilingual? {
    guard part > 0.05, seconds > 0.5, part < 1 else { return nil }
    let rest = max(1, Int((seconds / part * (1 - part)).rounded()))
    let minutes = (rest + 30) / 60
    return rest < 90
      ? Bilingual(vi: "còn khoảng \(rest) giây", en: "about \(rest) s left")
      : Bilingual(vi: "còn khoảng \(minutes) phút", en: "about \(minutes) min left")
  }

  private static func rows(_ count: String) -> Bilingual {
    Bilingual(vi: "\(count) dòng", en: "\(count) rows")
  }

  /// The parts as far as they have room: a line that wraps can't be taken back.
  private func fitted(_ parts: [String], _ columns: Int) -> String {
    var line = ""
    for part in parts {
      let longer = line.isEmpty ? part : "\(line)  \(part)"
      if longer.count >= columns { break }
      line = longer
    }
    return line
  }
}

extension Headway.Stage {
  /// What is being done.
  fileprivate var words: Bilingual {
    switch self {
    case .reading: Bilingual(vi: "đang đọc", en: "reading")
    case .checking: Bilingual(vi: "đang kiểm tra", en: "checking")
    case .writing: Bilingual(vi: "đang ghi", en: "writing")
    case .copying: Bilingual(vi: "đang chép", en: "copying")
    case .comparing: Bilingual(vi: "đang đối chiếu", en: "comparing")
    }
  }
}
