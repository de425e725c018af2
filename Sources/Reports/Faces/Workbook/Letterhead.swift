import Spreadsheets
import Training
import Vietnamese

/// The top of an official sheet: form number, agency block at the left, quốc hiệu and tiêu ngữ at the
/// right, each with its rule; title, period, unit.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.
struct Letterhead {
  let document: ReportDocument

  func write(on canvas: inout SheetCanvas) throws {
    try number(on: &canvas)
    try blocks(on: &canvas)
    try canvas.gap(8)
    try title(on: &canvas)
  }

  private func number(on canvas: inout SheetCanvas) throws {
    guard let number = document.form.number else { return }
    try canvas.setHeight(16)
    try canvas.text(number[document.language], over: canvas.columns(from: 0.72, to: 1)) {
      $0.size = 11
      $0.isBold = true
      $0.horizontal = .right
    }
    canvas.row += 1
  }

  /// One line of a block with its look.
  private struct Line {
    let text: String
    let size: Double
    let isBold: Bool
    var rule: Double = 0

    static func rule(under text: String, size: Double, share: Double) -> Line {
      let length = TextMeasure(size: size, isBold: true).width(of: text) * share
      return Line(text: "", size: ruleSize, isBold: false, rule: length)
    }

    static let ruleSize = 6.0
  }

  private func blocks(on canvas: inout SheetCanvas) throws {
    let language = document.language
    let head = document.form.letterhead
    var left = head.upper.map { [Line(text: $0[language], size: 12, isBold: false)] } ?? []
    left += head.issuer.map { Line(text: $0[language], size: 12, isBold: true) }
    // A third to a half of the line above.
    left.append(.rule(under: head.issuer.last?[language] ?? "", size: 12, share: 0.42))
    let motto = Words.motto[language]
    let right = [
      Line(text: Words.country[language], size: 12, isBold: true),
      Line(text: motto, size: 13, isBold: true), .rule(under: motto, size: 13, share: 1),
    ]
    for place in 0..<max(left.count, right.count) {
      let lines = (left.dropFirst(place).first, right.dropFirst(place).first)
      let isRule = [lines.0, lines.1].compactMap(\.self).allSatisfy { $0.rule > 0 }
      try canvas.setHeight(isRule ? 9 : 18)
      if let line = lines.0 { try write(line, on: canvas, from: 0, to: 0.38) }
      if let line = lines.1 { try write(line, on: canvas, from: 0.5, to: 1) }
      canvas.row += 1
    }
  }

  private func write(
    _ line: Line,
    on canvas: SheetCanvas,
    from: Double,
    to: Double
  ) throws {
    let measure = TextMeasure(size: line.size, isBold: false)
    let text = line.rule > 0 ? measure.rule(length: line.rule) : line.text
    try canvas.text(text, over: canvas.columns(from: from, to: to)) {
      $0.size = line.size
      $0.isBold = line.isBold
      // English names of bodies are longer than the block.
      $0.shrinks = line.rule == 0
      if line.rule > 0 { $0.vertical = .top }
    }
  }

  private func title(on canvas: inout SheetCanvas) throws {
    let language = document.language
    try canvas.paragraph(document.title[language].uppercased()) {
      $0.size = 14
      $0.isBold = true
    }
    if document.accompaniesLetter {
      try canvas.paragraph(Words.letter[language]) {
        $0.size = 12
        $0.isItalic = true
      }
    }
    for line in document.subtitle { try canvas.paragraph(line[language]) { $0.size = 12 } }
    guard let unit = document.unit else { return try canvas.gap(8) }
    try canvas.paragraph("\(Words.unit[language]): \(unit[language])") {
      $0.size = 11
      $0.isItalic = true
      $0.horizontal = .right
    }
  }
}
