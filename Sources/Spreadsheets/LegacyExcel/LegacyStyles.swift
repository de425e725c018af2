/// The fonts, number formats and cell formats of a workbook, as its records give them.
struct LegacyStyles {
  private var fonts: [(name: String, isBold: Bool)] = []
  private var formats: [Int: String] = [:]
  private var cells: [(font: Int, format: Int)] = []
  private let version: LegacyVersion
  private let limits: ReadingLimits

  init(version: LegacyVersion, limits: ReadingLimits) {
    self.version = version
    self.limits = limits
  }

  /// Takes in a record, if it is one about looks.
  mutating func add(_ record: LegacyRecord) throws(WorkbookError) {
    let body = record.body
    switch record.kind {
    case .font:
      let name = try version.shortText(in: body, at: 14, limits)
      fonts.append((name, try body.short(at: 6) >= 600))
    case .numberFormat: formats[try body.short(at: 0)] = try code(body)
    case .cellFormat: cells.append((try body.short(at: 0), try body.short(at: 2)))
    default: return
    }
    guard max(fonts.count, formats.count, cells.count) <= limits.styles else {
      throw .tooLarge(.styles, allowed: limits.styles)
    }
  }

  private func code(_ body: LegacyBytes) throws(WorkbookError) -> String {
    version == .excel97
      ? try version.text(in: body, at: 2, limits).string
      : try version.shortText(in: body, at: 2, limits)
  }

  /// The name of a font; number 4 does not exist.
  func fontName(_ number: Int) -> String? { font(number)?.name }

  private func font(_ number: Int) -> (name: String, isBold: Bool)? {
    let index = number > 4 ? number - 1 : number
    return fonts.indices.contains(index) ? fonts[index] : nil
  }

  /// The styles, in the order in which cells number them.
  var all: [CellStyle] {
    cells.map { cell in
      let code = formats[cell.format]
      let font = font(cell.font)
      return CellStyle(
        fontName: font?.name,
        isBold: font?.isBold ?? false,
        numberFormat: code,
        showsDate: code.map { NumberFormat.showsDate(code: $0) }
          ?? NumberFormat.showsDate(builtIn: cell.format)
      )
    }
  }
}
