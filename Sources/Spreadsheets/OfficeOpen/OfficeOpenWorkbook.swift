/// A workbook of the kind .xlsx, opened: its sheets, texts and styles are known.
final class OfficeOpenWorkbook {
  let sheets: [WorkbookSheet]
  let styles: [CellStyle]
  let uses1904: Bool
  /// The part of each sheet.
  let parts: [String]
  /// The part of the styles, if there is one.
  let stylePart: String?
  private let archive: ZipArchive
  private let limits: ReadingLimits
  private let sharedStringPart: String?
  private var loadedValues: CellValues?

  init(_ archive: ZipArchive, limits: ReadingLimits) throws {
    try Self.refuseOtherFormats(archive, limits)
    let main = try Self.mainPart(archive, limits)
    let workbook = WorkbookPartReader(limit: limits.sheets)
    try workbook.parse(main, of: archive, limits: limits)
    let relationships = try Self.relationships(of: main, archive, limits)
    let found = try workbook.sheets.compactMap { sheet in
      try Self.part(of: sheet, in: relationships, archive).map { (sheet, $0) }
    }
    try Self.refuseShared(found.map { $0.1 })
    sheets = found.map { WorkbookSheet(name: $0.0.name, visibility: $0.0.visibility) }
    parts = found.map { $0.1 }
    uses1904 = workbook.uses1904
    stylePart = try Self.optionalPart("styles", in: relationships, archive)
    styles = try stylePart.map { try Self.styles($0, archive, limits) } ?? []
    sharedStringPart = try Self.optionalPart("sharedStrings", in: relationships, archive)
    self.archive = archive
    self.limits = limits
  }

  func read(
    _ sheet: Int,
    _ deliver: @escaping (SheetRow) throws -> Continuation
  ) throws -> SheetOutline {
    guard parts.indices.contains(sheet) else { throw WorkbookError.noSuchSheet(sheet + 1) }
    let reader = SheetReader(
      sheet: sheets[sheet].name,
      values: try values(),
      limits: limits,
      deliver: deliver
    )
    try reader.parse(parts[sheet], of: archive, limits: limits)
    return reader.outline
  }

  /// The texts are read when the first sheet is.
  private func values() throws -> CellValues {
    if let loadedValues { return loadedValues }
    let reader = SharedStringReader(limits: limits)
    if let sharedStringPart { try reader.parse(sharedStringPart, of: archive, limits: limits) }
    let values = CellValues(
      texts: reader.texts,
      runs: reader.runs,
      styles: styles,
      uses1904: uses1904
    )
    loadedValues = values
    return values
  }
}

extension OfficeOpenWorkbook {
  private static func refuseOtherFormats(_ archive: ZipArchive, _ limits: ReadingLimits) throws {
    if archive.contains("xl/workbook.bin") { throw WorkbookError.otherFormat(.binaryWorkbook) }
    if archive.containsAny(below: "word/") { throw WorkbookError.otherFormat(.wordDocument) }
    if archive.containsAny(below: "ppt/") { throw WorkbookError.otherFormat(.presentation) }
    if archive.contains("mimetype") { throw WorkbookError.otherFormat(.openDocument) }
    guard archive.contains("[Content_Types].xml") else {
      throw WorkbookError.otherFormat(.archive)
    }
    let types = ContentTypeReader()
    try types.parse("[Content_Types].xml", of: archive, limits: limits)
    if types.hasMacros { throw WorkbookError.otherFormat(.macroWorkbook) }
  }

  private static func mainPart(_ archive: ZipArchive, _ limits: ReadingLimits) throws -> String {
    guard archive.contains("_rels/.rels") else { return "xl/workbook.xml" }
    let reader = RelationshipReader(folder: "")
    try reader.parse("_rels/.rels", of: archive, limits: limits)
    guard let main = reader.all.first(where: { $0.kind == "officeDocument" }) else {
      return "xl/workbook.xml"
    }
    guard let part = main.part else { throw WorkbookError.outsideReference(main.target) }
    return part
  }

  private static func relationships(
    of part: String,
    _ archive: ZipArchive,
    _ limits: ReadingLimits
  ) throws -> [Relationship] {
    let pieces = part.split(separator: "/")
    let folder = pieces.dropLast().joined(separator: "/")
    let name = ([folder, "_rels", "\(pieces.last ?? "").rels"]).filter { !$0.isEmpty }
    let reader = RelationshipReader(folder: folder)
    try reader.parse(name.joined(separator: "/"), of: archive, limits: limits)
    return reader.all
  }

  /// The part of a sheet with cells; nil for a sheet that is a chart or a dialog.
  private static func part(
    of sheet: WorkbookPartReader.Sheet,
    in relationships: [Relationship],
    _ archive: ZipArchive
  ) throws -> String? {
    guard let found = relationships.first(where: { $0.id == sheet.relationship }) else {
      throw WorkbookError.missingPart(sheet.name)
    }
    guard found.kind == "worksheet" else { return nil }
    return try inside(found, archive)
  }

  /// Two sheets of one part would have us read it again and again.
  private static func refuseShared(_ parts: [String]) throws {
    var seen: Set<String> = []
    for part in parts where !seen.insert(part.lowercased()).inserted {
      throw WorkbookError.sharedPart(part)
    }
  }

  private static func inside(_ found: Relationship, _ archive: ZipArchive) throws -> String {
    guard let part = found.part else { throw WorkbookError.outsideReference(found.target) }
    guard archive.contains(part) else { throw WorkbookError.missingPart(part) }
    return part
  }

  private static func optionalPart(
    _ kind: String,
    in relationships: [Relationship],
    _ archive: ZipArchive
  ) throws -> String? {
    try relationships.first { $0.kind == kind }.map { try inside($0, archive) }
  }

  private static func styles(
    _ part: String,
    _ archive: ZipArchive,
    _ limits: ReadingLimits
  ) throws -> [CellStyle] {
    let reader = StyleReader(limit: limits.styles)
    try reader.parse(part, of: archive, limits: limits)
    return reader.styles
  }
}
