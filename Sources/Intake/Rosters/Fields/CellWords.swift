import Personnel
import Vietnamese

extension Gender {
  /// Reads the word for a gender; nil where it is none.
  init?(word: String) {
    switch word.titleFold {
    case "nam", "namgioi", "male", "m", "ong": self = .male
    case "nu", "nugioi", "female", "f", "ba": self = .female
    default: return nil
    }
  }
}

extension String {
  /// Whether it is nothing but a stroke or dots, by which people say that there is nothing to tell.
  var isDash: Bool {
    !isEmpty && unicodeScalars.allSatisfy { "-–—−_.… ".unicodeScalars.contains($0) }
  }

  /// Whether it says in words that there is nothing to tell: `không có`, `chưa cấp`.
  var saysNothing: Bool {
    ["khong", "khong co", "chua co", "chua cap", "khong ro", "chua ro"].contains(searchFold)
  }

  /// Whether it says that the same stands here as in the row above.
  var isDitto: Bool {
    if ["″", "〃", "”", "“", "\"", "''", "//", "- \" -", "-\"-", "-//-"].contains(self) {
      return true
    }
    let fold = searchFold.utf8.filter { (97...122).contains($0) }
    return ["nt", "nhutren"].contains(String(decoding: fold, as: UTF8.self))
  }

  /// Whether the text ticks a box: `x`, `X`, `✓`, `v`, `1`, `có`.
  var isTick: Bool {
    ["x", "×", "✓", "✔", "v", "1", "co", "yes", "*"].contains(searchFold)
  }
}
