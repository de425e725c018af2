import Spreadsheets
public import Vietnamese

/// The minutes of a rehearsal as a sheet to be printed, signed and filed.
public struct RehearsalMinutes {
  let lines: [(name: Bilingual, value: Bilingual)]
  let language: Language

  private static let nation = Bilingual(
    vi: "\(Words.country.vi)\n\(Words.motto.vi)",
    en: "\(Words.country.en)\n\(Words.motto.en)"
  )
  private static let title = Bilingual(
    vi: "BIÊN BẢN\nDiễn tập khôi phục dữ liệu từ bản sao lưu",
    en: "MINUTES\nRehearsal of restoring the records from a back-up"
  )
  private static let signers = [
    Bilingual(vi: "NGƯỜI THỰC HIỆN", en: "CARRIED OUT BY"),
    Bilingual(vi: "NGƯỜI CHỨNG KIẾN", en: "WITNESSED BY"),
  ]

  /// The minutes with their lines, each a name and what stands beside it; the last is the outcome.
  public init(lines: [(name: Bilingual, value: Bilingual)], in language: Language) {
    self.lines = lines
    self.language = language
  }

  /// Writes the sheet, whole or not at all.
  public func write(to path: String) throws {
    try WorkbookWriter.write(to: path) { writer in
      let sheet = try writer.addSheet(Bilingual(vi: "Biên bản", en: "Minutes")[language])
      try sheet.set(PageSetup().with { $0.pagesTall = 1 })
      try sheet.setColumns(1...1, width: 30)
      try sheet.setColumns(2...2, width: 58)
      sheet.hideGridlines()
      let head = try writer.format(
        .plain.with {
          $0.isBold = true
          $0.size = 13
          $0.horizontal = .center
          $0.wraps = true
        }
      )
      try heading(Self.nation, at: 1, sheet, head)
      try heading(Self.title, at: 3, sheet, head)
      try table(on: sheet, writer)
      try signatures(on: sheet, head)
    }
  }

  private func heading(
    _ text: Bilingual,
    at row: Int,
    _ sheet: SheetWriter,
    _ format: FormatID
  ) throws {
    try sheet.setRow(row, height: 38)
    let range = CellRange(
      CellAddress(row: row, column: 1),
      CellAddress(row: row, column: 2)
    )
    try sheet.merge(range, .text(text[language]), format)
  }

  private func table(on sheet: SheetWriter, _ writer: WorkbookWriter) throws {
    let cell = CellFormat.plain.with {
      $0.borders = .thin
      $0.wraps = true
      $0.horizontal = .left
    }
    let format = try writer.format(cell)
    let last = try writer.format(cell.with { $0.isBold = true })
    for (place, line) in lines.enumerated() {
      let row = 5 + place
      let style = place == lines.count - 1 ? last : format
      let value = line.value[language]
      let rows = max(1, (value.unicodeScalars.count + 51) / 52)
      try sheet.setRow(row, height: Double(rows) * 16 + 4)
      try sheet.write(.text(line.name[language]), row: row, column: 1, style)
      try sheet.write(.text(value), row: row, column: 2, style)
    }
  }

  private func signatures(on sheet: SheetWriter, _ format: FormatID) throws {
    let row = 5 + lines.count + 1
    try sheet.setRow(row, height: 38)
    for (place, signer) in Self.signers.enumerated() {
      try sheet.write(.text(signer[language]), row: row, column: 1 + place, format)
    }
  }
}
