import Vietnamese

/// The words of the five levels; 0 is no level.
///
/// Source: Nghị định 232/2026/NĐ-CP, Phụ lục IV (five described levels).
enum LevelName {
  static func title(_ level: Int) -> Bilingual {
    switch level {
    case 1: Bilingual(vi: "Nhận biết", en: "Aware")
    case 2: Bilingual(vi: "Cơ bản", en: "Basic")
    case 3: Bilingual(vi: "Độc lập", en: "Independent")
    case 4: Bilingual(vi: "Thành thạo", en: "Advanced")
    case 5: Bilingual(vi: "Dẫn dắt", en: "Lead")
    default: Bilingual(vi: "Chưa có mức", en: "No level")
    }
  }
}
