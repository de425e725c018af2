import Spreadsheets
import Vietnamese

/// What a first pass over a sheet finds out: its first rows, its merged cells, how its texts are
/// encoded. The second pass reads the people.
struct SheetScan {
  let firstRows: [SheetRow]
  let outline: SheetOutline
  let texts: CellTexts
  /// Whether two encodings explain the texts equally well, or none does.
  let isUndecided: Bool
  let hiddenRows: Int
  let lastRow: Int

  /// How many rows are kept to find the titles in.
  private static let kept = 120
  /// Texts that are asked for their encoding; more would tell nothing new.
  private static let sampled = 40_000

  init(_ workbook: Workbook, sheet: Int, fonts: inout FontCache) throws {
    var firstRows: [SheetRow] = []
    var evidence = EncodingEvidence()
    var count = 0
    var hidden = 0
    var lastRow = 0
    outline = try workbook.read(sheet: sheet) { row in
      if firstRows.count < Self.kept { firstRows.append(row) }
      if row.isHidden { hidden += 1 }
      lastRow = row.number
      for cell in row.cells where count < Self.sampled {
        guard let text = cell.text, !text.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
        guard fonts.font(of: cell) == nil, cell.runs == nil else { continue }
        evidence.take(text)
        count += 1
      }
      return .more
    }
    self.firstRows = firstRows
    hiddenRows = hidden
    self.lastRow = lastRow
    let verdict = evidence.verdict
    isUndecided = verdict == .undecided && count > 0
    var encoding: LegacyEncoding?
    if case .legacy(let found) = verdict { encoding = found }
    for row in firstRows { for cell in row.cells { _ = fonts.font(of: cell) } }
    texts = CellTexts(fonts: fonts.known, encoding: encoding)
  }

  /// The first rows with their texts as they were meant.
  var sample: HeadSample {
    let rows = firstRows.map { row in
      HeadSample.Row(
        number: row.number,
        texts: row.cells.compactMap { cell in texts.text(of: cell).map { (cell.column, $0.text) } }
      )
    }
    return HeadSample(rows: rows, merges: outline.merges)
  }
}

/// The old fonts among a workbook's styles, each name looked at once.
struct FontCache {
  private let workbook: Workbook
  private var asked: Set<Int> = []
  private(set) var known: [Int: LegacyFont] = [:]

  init(_ workbook: Workbook) {
    self.workbook = workbook
  }

  mutating func font(of cell: Cell) -> LegacyFont? {
    if asked.insert(cell.style).inserted,
      let name = workbook.style(cell.style).fontName, let font = LegacyFont(name: name)
    {
      known[cell.style] = font
    }
    return known.isEmpty ? nil : known[cell.style]
  }
}
