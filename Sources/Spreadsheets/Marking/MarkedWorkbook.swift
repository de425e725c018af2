/// A workbook (.xlsx) that goes back to its sender as it was sent, with marks in it.
///
/// Only the parts of the marked sheets and the part of the styles change, and these only in places;
/// all others stay as they are packed. A workbook without styles is marked by texts alone. Where
/// one that was marked before is marked again at the same column, the old texts are written over,
/// and cells that are no longer bad lose our colour: they get the style that is the same but for
/// the fill, with the fill of a cell of their row, which is the one they had unless their column
/// was coloured on its own.
public enum MarkedWorkbook {
  /// The file with the marks in it. Throws ``WorkbookError``.
  public static func bytes(
    of bytes: [UInt8],
    with marks: [SheetMarks],
    limits: ReadingLimits = .standard
  ) throws -> [UInt8] {
    try refuseOthers(bytes, limits)
    for mark in marks { try mark.check() }
    let owned = OwnedBytes(bytes)
    let archive = try ZipArchive(bytes: owned.buffer, limits: limits)
    let workbook = try OfficeOpenWorkbook(archive, limits: limits)
    let stylePart = workbook.stylePart
    var styles = try stylePart.flatMap {
      try MarkStyles(part($0, archive, limits), limit: limits.styles)
    }
    var changed: [(String, [UInt8])] = []
    for (sheet, marks) in try marksBySheet(marks, workbook.parts.count) {
      let name = workbook.parts[sheet]
      var content = try part(name, archive, limits)
      for mark in marks {
        guard let marked = SheetSplice.marked(content, mark, styles: &styles) else {
          throw WorkbookError.damaged(part: name, reason: "no sheetData")
        }
        content = marked
      }
      changed.append((name, content))
    }
    if let stylePart, let written = styles?.written { changed.append((stylePart, written)) }
    let replaced = changed.compactMap { name, content in
      archive.index(of: name).map { (index: $0, content: content) }
    }
    return try withExtendedLifetime(owned) {
      try ZipRewriting.replacing(replaced, in: owned.buffer)
    }
  }

  private static func refuseOthers(_ bytes: [UInt8], _ limits: ReadingLimits) throws {
    guard !bytes.isEmpty else { throw WorkbookError.empty }
    guard bytes.count <= limits.fileBytes else {
      throw WorkbookError.tooLarge(.fileBytes, allowed: limits.fileBytes)
    }
    switch bytes.withUnsafeBufferPointer({ FileKind(of: $0) }) {
    case .archive: break
    case .compoundFile:
      throw bytes.withUnsafeBufferPointer { FileKind.error(ofCompoundFile: $0) } ?? .unknownFormat
    case .other(let format): throw WorkbookError.otherFormat(format)
    case .text, .unknown: throw WorkbookError.unknownFormat
    }
  }

  /// A sheet may hold several tables, each with marks of its own.
  private static func marksBySheet(
    _ marks: [SheetMarks],
    _ count: Int
  ) throws(WorkbookError) -> [(Int, [SheetMarks])] {
    for mark in marks where !(0..<count).contains(mark.sheet) {
      throw .noSuchSheet(mark.sheet + 1)
    }
    return (0..<count).compactMap { sheet in
      let own = marks.filter { $0.sheet == sheet }
      return own.isEmpty ? nil : (sheet, own)
    }
  }

  /// A part of which expat says that it is well-formed, in UTF-8.
  private static func part(
    _ name: String,
    _ archive: ZipArchive,
    _ limits: ReadingLimits
  ) throws -> [UInt8] {
    try XMLReceiver().parse(name, of: archive, limits: limits)
    return XMLTranscoding.utf8(try archive.bytes(of: name))
  }
}
