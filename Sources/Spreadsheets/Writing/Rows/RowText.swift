/// Rows of a sheet's part as UTF-8, grown at their end.
struct RowText {
  private(set) var bytes: [UInt8] = []
  /// How the cells of each column begin.
  private var columns: [[UInt8]] = [[]]
  /// The row's number, with which each of its cells goes on.
  private var row: [UInt8] = []

  /// Forgets what there is and keeps its room.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func open(_ row: Int, height: Double?, isHidden: Bool) {
    self.row = Array("\(row)\"".utf8)
    append("<row r=\"")
    append(row)
    if let height {
      append("\" ht=\"")
      append(height)
      append("\" customHeight=\"1")
    }
    append(isHidden ? "\" hidden=\"1\">" : "\">")
  }

  mutating func closeRow() { append("</row>") }

  mutating func write(_ content: CellContent, column: Int, style: Int?) {
    switch content {
    case .blank: writeBlank(column, style)
    // As the library has it: an empty text is an empty cell.
    case .text(""): writeBlank(column, style)
    case .text(let words):
      open(column, style)
      append(" t=\"inlineStr\"><is>")
      append(inline: words)
      append("</is></c>")
    case .number(let number): write(number, column, style)
    case .boolean(let truth):
      open(column, style)
      append(truth ? " t=\"b\"><v>1</v></c>" : " t=\"b\"><v>0</v></c>")
    case .formula(let formula, let value): write(formula, value, column, style)
    case .day(let day): write(.kept(day), column: column, style: style)
    }
  }

  private mutating func writeBlank(_ column: Int, _ style: Int?) {
    guard style != nil else { return }
    open(column, style)
    append("/>")
  }

  private mutating func write(_ number: Double, _ column: Int, _ style: Int?) {
    open(column, style)
    append("><v>")
    append(number)
    append("</v></c>")
  }

  private mutating func write(
    _ formula: String,
    _ value: FormulaValue,
    _ column: Int,
    _ style: Int?
  ) {
    let formula = WritableText.plain(formula)
    open(column, style)
    if case .text = value { append(" t=\"str\"") }
    append("><f>")
    append(escaping: formula.hasPrefix("=") ? formula.dropFirst() : formula[...])
    append("</f><v>")
    switch value {
    case .number(let number): append(number)
    case .text(let words): append(escaping: WritableText.result(words)[...])
    }
    append("</v></c>")
  }

  /// The start of a cell, up to the end of its style.
  private mutating func open(_ column: Int, _ style: Int?) {
    while columns.count <= column {
      columns.append(Array("<c r=\"\(CellAddress.letters(ofColumn: columns.count))".utf8))
    }
    bytes.append(contentsOf: columns[column])
    bytes.append(contentsOf: row)
    guard let style else { return }
    append(" s=\"")
    append(style)
    append("\"")
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )
  }

  private mutating func append(_ number: Int) {
    guard number >= 0 else { return bytes.append(contentsOf: String(number).utf8) }
    guard number >= 10 else { return bytes.append(UInt8(ascii: "0") + UInt8(number)) }
    let start = bytes.count
    var rest = number
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }

  /// With the fewest digits that give the same number again.
  private mutating func append(_ number: Double) {
    if let whole = Int(exactly: number), abs(whole) < 1 << 53 { return append(whole) }
    var text = number.description
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// A text as a cell's own, with its spaces at either end.
  private mutating func append(inline text: String) {
    let text = WritableText.result(text)
    let ends = [text.utf8.first, text.utf8.last]
    let isKept = ends.contains { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
    append(isKept ? "<t xml:space=\"preserve\">" : "<t>")
    append(escaping: text[...])
    append("</t>")
  }

  /// A text in which nothing is taken for markup.
  private mutating func append(escaping text: Substring) {
    var text = text
    text.withUTF8 { more in
      var start = 0
      for place in more.indices {
        let entity: StaticString
        switch more[place] {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        default: continue
        }
        bytes.append(contentsOf: more[start..<place])
        append(entity)
        start = place + 1
      }
      bytes.append(contentsOf: more[start...])
    }
  }
}
