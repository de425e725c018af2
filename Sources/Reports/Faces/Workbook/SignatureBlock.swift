import Chronology
import Spreadsheets
import Training
import Vietnamese

/// The foot of an official sheet: who made it at the left, others in the middle, at the right place
/// and date over the signature of whoever answers for it.
struct SignatureBlock {
  let document: ReportDocument

  func write(on canvas: inout SheetCanvas) throws {
    let others = self.others
    let blocks = Self.parts(of: canvas, count: others.count + 1)
    try canvas.gap(8)
    try placeAndDate(on: &canvas, over: blocks[others.count])
    let lines = document.form.signature.lines.map { $0[document.language] }
    for place in 0..<max(1, lines.count) {
      try canvas.setHeight(18)
      if place == 0 {
        for (other, block) in zip(others, blocks) { try bold(other, over: block, on: canvas) }
      } else if place == 1 {
        try prompts(others.count, blocks, on: canvas)
      }
      if place < lines.count { try bold(lines[place], over: blocks[others.count], on: canvas) }
      canvas.row += 1
    }
    try canvas.setHeight(16)
    if lines.count < 2 { try prompts(others.count, blocks, on: canvas) }
    try prompt(Words.seal, over: blocks[others.count], on: canvas)
    canvas.row += 1
    // Room for the signature and the name under it.
    for _ in 0..<4 { try canvas.gap(18) }
  }

  private var others: [String] {
    let signature = document.form.signature
    if document.signers.isEmpty {
      return [signature.preparer, signature.checker].compactMap { $0?[document.language] }
    }
    return document.signers.map { $0[document.language] }
  }

  private func placeAndDate(
    on canvas: inout SheetCanvas,
    over block: ClosedRange<Int>
  ) throws {
    let place = document.form.letterhead.place[document.language]
    let day = document.provenance.madeAt.day().long(document.language)
    try canvas.setHeight(18)
    try canvas.text("\(place), \(day)", over: block) {
      $0.size = 13
      $0.isItalic = true
    }
    canvas.row += 1
  }

  private func bold(_ text: String, over block: ClosedRange<Int>, on canvas: SheetCanvas) throws {
    try canvas.text(text, over: block) {
      $0.size = 13
      $0.isBold = true
      $0.shrinks = true
    }
  }

  private func prompts(_ count: Int, _ blocks: [ClosedRange<Int>], on canvas: SheetCanvas) throws {
    for block in blocks.prefix(count) { try prompt(Words.sign, over: block, on: canvas) }
  }

  private func prompt(
    _ text: Bilingual,
    over block: ClosedRange<Int>,
    on canvas: SheetCanvas
  ) throws {
    try canvas.text(text[document.language], over: block) {
      $0.size = 12
      $0.isItalic = true
    }
  }

  /// Side by side, the last somewhat wider: place and date stand there.
  private static func parts(of canvas: SheetCanvas, count: Int) -> [ClosedRange<Int>] {
    let last = min(0.45, 1.3 / (Double(count) + 0.3))
    let each = (1 - last) / Double(max(1, count - 1))
    var bounds = (0..<count).map { Double($0) * each }
    bounds.append(1)
    var first = 1
    return bounds.dropFirst().map { end in
      let block = canvas.columns(from: 0, to: end)
      let range = min(first, block.upperBound)...block.upperBound
      first = min(block.upperBound + 1, canvas.widths.count)
      return range
    }
  }
}
