/// How high a row has to be for a wrapped text. Excel finds that out itself when it opens a file, but
/// not for merged cells, and LibreOffice does not do it at all.
public enum TextFit {
  /// The height in points of a text that is wrapped in a width of so many characters (the width of a
  /// column, or the sum of the widths that a merged range covers).
  public static func height(of text: String, width: Double, format: CellFormat = .plain) -> Double {
    let lineHeight = max(15, (format.size * 1.3).rounded(.up))
    return Double(lines(of: text, width: width, format: format)) * lineHeight
  }

  /// The height that a row needs for several texts side by side.
  public static func height(
    of texts: [(text: String, width: Double)],
    format: CellFormat = .plain
  ) -> Double {
    texts.map { height(of: $0.text, width: $0.width, format: format) }.max() ?? 15
  }

  /// The number of lines that a text takes, broken at spaces.
  static func lines(of text: String, width: Double, format: CellFormat) -> Int {
    // A width of one is a digit of 7 pixels; a cell keeps some pixels free at its sides.
    let room = max(1, width * 7 - 4)
    let pixel = format.size * 4 / 3 * (format.isBold ? 0.47 : 0.43)
    return text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .reduce(0) { $0 + lines(ofParagraph: $1, room: room, pixel: pixel) }
  }

  private static func lines(ofParagraph text: Substring, room: Double, pixel: Double) -> Int {
    var lines = 1
    var used = 0.0
    for word in text.split(separator: " ") {
      let length = width(of: word, pixel: pixel)
      if used > 0, used + length > room {
        lines += 1
        used = 0
      }
      // A word that is longer than the line is broken within.
      lines += max(0, Int(((used + length) / room).rounded(.up)) - 1)
      used = (used + length).truncatingRemainder(dividingBy: room) + pixel * 0.6
    }
    return lines
  }

  /// Capitals are wider than small letters; marks over letters take no room.
  private static func width(of word: Substring, pixel: Double) -> Double {
    word.reduce(0) { $0 + ($1.isUppercase ? pixel * 1.35 : pixel) }
  }
}
