import Personnel
import Vietnamese

extension Gender {
  /// Reads the word for a gender; nil where it is none.
  init?(word: String) {
    switch word.titleFold {
    case "nam", "male", "m", "ong": self = .male
    case "nu", "female", "f", "ba": self = .female
    default: return nil
    }
  }
}

extension String {
  /// Whether the text ticks a box: `x`, `X`, `✓`, `v`, `1`, `có`.
  var isTick: Bool {
    ["x", "×", "✓", "✔", "v", "1", "co", "yes", "*"].contains(searchFold)
  }
}
