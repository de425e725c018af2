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
    var line = counted(line)
    for (english, vietnamese) in beginnings where line.utf8.starts(with: english.utf8) {
      line = vietnamese + String(line.dropFirst(english.count))
    }
    for (english, vietnamese) in words where line.contains(english) {
      line = line.replacing(english, with: vietnamese)
    }
    return line
  }

  /// `Error: 2 unexpected arguments: 'b', 'c'`, the only sentence that begins with a number.
  private static func counted(_ line: String) -> String {
    guard let words = line.firstRange(of: " unexpected arguments: ") else { return line }
    let count = line[..<words.lowerBound].utf8.reversed().prefix { (48...57).contains($0) }
    let number = String(decoding: count.reversed(), as: UTF8.self)
    return "Lỗi: Thừa \(number) tham số: \(line[words.upperBound...])"
  }

  /// What a line begins with.
  private static let beginnings: KeyValuePairs<String, String> = [
    "OVERVIEW: ": "",
    "USAGE: ": "CÁCH DÙNG: ",
    "Usage: ": "Cách dùng: ",
    "ARGUMENTS:": "THAM SỐ:",
    "OPTIONS:": "TÙY CHỌN:",
    "SUBCOMMANDS:": "LỆNH CON:",
    "Error: ": "Lỗi: ",
    "Help:  ": "Ý nghĩa:  ",
    "  See '": "  Xem '",
  ]

  /// What stands anywhere; help is wrapped, so that no text here is longer than it must be.
  private static let words: KeyValuePairs<String, String> = [
    "Show help information.": "Hiện hướng dẫn.",
    "Show the version.": "Hiện phiên bản.",
    "Show subcommand help information.": "Hiện hướng dẫn của lệnh con.",
    " for detailed help.": " để xem hướng dẫn chi tiết.",
    " for more information.": " để xem thêm.",
    "<subcommand>": "<lệnh>",
    "[<options>]": "[<tùy chọn>]",
    "<subcommands>": "<lệnh>",
    "Missing expected argument": "Thiếu tham số",
    "Missing required subcommand.": "Thiếu lệnh con.",
    "Missing one of:": "Thiếu một trong:",
    "Missing value for": "Thiếu giá trị cho",
    "Unexpected argument": "Không hiểu tham số",
    "Unknown option": "Không có tùy chọn",
    "Invalid option:": "Tùy chọn không hợp lệ:",
    "Did you mean": "Có phải là",
    "The option": "Tùy chọn",
    "does not take any value, but": "không nhận giá trị, nhưng đã ghi",
    "' was specified.": "'.",
    "The value": "Giá trị",
    "is invalid for": "không hợp lệ cho",
    "is invalid.": "không hợp lệ.",
    "Please provide one of the following:": "Chọn một trong:",
    "Please provide one of": "Chọn một trong:",
    "' and '": "' và '",
    "' or '": "' hoặc '",
    "(values:": "(một trong:",
    "default:": "mặc định:",
    "(default)": "(mặc định)",
  ]
}
