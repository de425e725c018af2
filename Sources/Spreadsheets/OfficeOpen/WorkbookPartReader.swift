/// Reads the sheets of a workbook in the order of their tabs, and its date system.
final class WorkbookPartReader: XMLReceiver {
  struct Sheet {
    let name: String
    let relationship: String
    let visibility: SheetVisibility
  }

  private(set) var sheets: [Sheet] = []
  private(set) var uses1904 = false
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    switch name {
    case "workbookPr": uses1904 = attributes.flag("date1904")
    case "sheet": try add(attributes)
    default: break
    }
  }

  private func add(_ attributes: XMLAttributes) throws {
    guard let name = attributes.text("name"), let relationship = attributes.text("id") else {
      return
    }
    guard sheets.count < limit else { throw WorkbookError.tooLarge(.sheets, allowed: limit) }
    let state = attributes.text("state").flatMap { SheetVisibility(rawValue: $0) }
    sheets.append(
      Sheet(name: name, relationship: relationship, visibility: state ?? .visible)
    )
  }
}

/// Finds the type of the main part, which tells workbooks with macros from plain ones.
final class ContentTypeReader: XMLReceiver {
  private(set) var hasMacros = false

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard let type = attributes.text("ContentType") else { return }
    if type.lowercased().contains("sheet.macroenabled") { hasMacros = true }
    if type.lowercased().contains("template.macroenabled") { hasMacros = true }
  }
}
