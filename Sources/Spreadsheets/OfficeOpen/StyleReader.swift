/// Reads fonts and number formats, and which of them the styles of cells use.
final class StyleReader: XMLReceiver {
  private struct Font {
    var name: String?
    var isBold = false
  }

  private(set) var styles: [CellStyle] = []
  private var formats: [Int: String] = [:]
  private var fonts: [Font] = []
  private var section = Section.other
  private let limit: Int

  private enum Section {
    case fonts
    case cellFormats
    case other
  }

  init(limit: Int) {
    self.limit = limit
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    switch (section, name) {
    case (.other, "numFmt"):
      guard let id = attributes.integer("numFmtId") else { return }
      formats[id] = attributes.text("formatCode")
    case (.other, "fonts"): section = .fonts
    case (.other, "cellXfs"): section = .cellFormats
    case (.fonts, "font"): fonts.append(Font())
    case (.fonts, "name"): change { $0.name = attributes.text("val") }
    case (.fonts, "b"): change { $0.isBold = attributes["val"] == nil || attributes.flag("val") }
    case (.cellFormats, "xf"): styles.append(style(attributes))
    default: break
    }
    guard max(styles.count, fonts.count, formats.count) <= limit else {
      throw WorkbookError.tooLarge(.styles, allowed: limit)
    }
  }

  override func end(_ name: XMLName) {
    if name.equals("fonts") || name.equals("cellXfs") { section = .other }
  }

  private func change(_ body: (inout Font) -> Void) {
    if !fonts.isEmpty { body(&fonts[fonts.count - 1]) }
  }

  private func style(_ attributes: XMLAttributes) -> CellStyle {
    let format = attributes.integer("numFmtId") ?? 0
    let font = attributes.integer("fontId").flatMap { fonts.indices.contains($0) ? fonts[$0] : nil }
    let code = formats[format]
    return CellStyle(
      fontName: font?.name,
      isBold: font?.isBold ?? false,
      numberFormat: code,
      showsDate: code.map { NumberFormat.showsDate(code: $0) }
        ?? NumberFormat.showsDate(builtIn: format)
    )
  }
}
