import Vietnamese

/// The words that the argument parser itself writes, in Vietnamese.
enum ParserWords {
  /// A message of the parser in the language of this run.
  static func translated(_ message: String) -> String {
    guard CommandLanguage.current == .vi else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { translatedLine(String($0)) }
      .joined(separator: "\n")
  }

  private static func translatedLine(_ line: String) -> String {
    var line = line
    for (english, vietnamese) in words where line.contains(english) {
      line = line.replacing(english, with: vietnamese)
    }
    return line
  }

  private static let words: KeyValuePairs<String, String> = [
    "OVERVIEW: ": "",
    "USAGE: ": "CÁCH DÙNG: ",
    "Usage: ": "Cách dùng: ",
    "ARGUMENTS:": "THAM SỐ:",
    "OPTIONS:": "TÙY CHỌN:",
    "SUBCOMMANDS:": "LỆNH CON:",
    "Show help information.": "Hiện hướng dẫn.",
    "Show the version.": "Hiện phiên bản.",
    "Show subcommand help information.": "Hiện hướng dẫn của lệnh con.",
    " for detailed help.": " để xem hướng dẫn chi tiết.",
    " for more information.": " để xem thêm.",
    "  See '": "  Xem '",
    "Error: ": "Lỗi: ",
    "Missing expected argument": "Thiếu tham số",
    "Unexpected argument": "Thừa tham số",
    "Unknown option": "Không có tùy chọn",
    "Missing value for": "Thiếu giá trị cho",
    "is invalid for": "không hợp lệ cho",
    "The value": "Giá trị",
    "(default: ": "(mặc định: ",
    "(default)": "(mặc định)",
  ]
}
