/// What stands at the head of a workbook's stream: sheets, texts, looks.
struct LegacyGlobals {
  let version: LegacyVersion
  private(set) var sheets: [Sheet] = []
  private(set) var texts: [String] = []
  private(set) var runs: [Int: [TextRun]] = [:]
  private(set) var styles: LegacyStyles
  private(set) var uses1904 = false
  private let limits: ReadingLimits

  /// A sheet with cells, and where its records start.
  struct Sheet {
    let start: Int
    let sheet: WorkbookSheet
  }

  init(_ stream: LegacyBytes, limits: ReadingLimits) throws(WorkbookError) {
    var records = LegacyRecords(stream, from: 0)
    version = try LegacyVersion(try records.next())
    self.limits = limits
    styles = LegacyStyles(version: version, limits: limits)
    while true {
      let record = try records.next()
      switch record.kind {
      case .end: return
      case .password: throw .encrypted
      case .dateMode: uses1904 = try record.body.short(at: 0) != 0
      case .sheet: try add(record.body)
      case .sharedTexts: try readTexts(record.body, records.continuations())
      default: try styles.add(record)
      }
    }
  }

  private mutating func add(_ body: LegacyBytes) throws(WorkbookError) {
    // Others than 0 are charts and programs.
    guard try body.byte(at: 5) == 0 else { return }
    let visibility: SheetVisibility =
      switch try body.byte(at: 4) & 3 {
      case 0: .visible
      case 1: .hidden
      default: .veryHidden
      }
    let name = try version.shortText(in: body, at: 6, limits)
    guard sheets.count < limits.sheets else { throw .tooLarge(.sheets, allowed: limits.sheets) }
    let sheet = WorkbookSheet(name: name, visibility: visibility)
    sheets.append(Sheet(start: try body.long(at: 0), sheet: sheet))
  }

  private mutating func readTexts(
    _ first: LegacyBytes,
    _ following: [LegacyBytes]
  ) throws(WorkbookError) {
    let count = try first.long(at: 4)
    var reader = LegacyTextReader(
      [try first.dropFirst(8)] + following,
      limit: limits.textBytes
    )
    var byteCount = 0
    while texts.count < count, !reader.isAtEnd {
      let text = try reader.text()
      let string = text.string
      byteCount += string.utf8.count
      guard texts.count < limits.sharedStrings, byteCount <= limits.sharedStringBytes else {
        throw .tooLarge(.sharedStrings, allowed: limits.sharedStrings)
      }
      if let pieces = runs(of: text) { runs[texts.count] = pieces }
      texts.append(string)
    }
  }

  /// The pieces of a text with fonts of their own; nil where there are none.
  func runs(of text: LegacyTextReader.Text) -> [TextRun]? {
    guard !text.fonts.isEmpty else { return nil }
    var pieces: [TextRun] = []
    var font: String?
    var start = 0
    for next in text.fonts + [(text.units.count, 0)] {
      let end = min(next.start, text.units.count)
      if end > start {
        pieces.append(
          TextRun(font: font, text: String(decoding: text.units[start..<end], as: UTF16.self))
        )
        start = end
      }
      font = styles.fontName(next.font)
    }
    return pieces.contains { $0.font != nil } ? pieces : nil
  }
}
