/// Which Excel wrote a stream. They differ in how texts stand in it.
enum LegacyVersion {
  /// Excel 5 and 95: one byte a letter.
  case excel95
  /// Excel 97 to 2003: Unicode.
  case excel97

  /// Told by the record with which the stream begins.
  init(_ begin: LegacyRecord) throws(WorkbookError) {
    guard begin.kind == .begin else {
      throw .damaged(part: "Workbook", reason: "it does not begin as a workbook")
    }
    switch try begin.body.short(at: 0) {
    case 0x0600: self = .excel97
    case 0x0500: self = .excel95
    default: throw .otherFormat(.earlyExcel)
    }
  }

  /// A text whose length takes two bytes. One byte a letter is given as the character of Windows-1252,
  /// as the texts of old files are everywhere here, so that one repair serves them all.
  func text(
    in body: LegacyBytes,
    at offset: Int,
    following: [LegacyBytes] = [],
    _ limits: ReadingLimits
  ) throws(WorkbookError) -> LegacyTextReader.Text {
    if self == .excel97 {
      let pieces = [try body.dropFirst(offset)] + following
      var reader = LegacyTextReader(pieces, limit: limits.textBytes)
      return try reader.text()
    }
    let length = try body.short(at: offset)
    let bytes = try body.slice(offset + 2, count: length).content
    return LegacyTextReader.Text(units: bytes.map { DecodedText.windows1252($0) })
  }

  /// A text whose length takes one byte: names of sheets and fonts.
  func shortText(
    in body: LegacyBytes,
    at offset: Int,
    _ limits: ReadingLimits
  ) throws(WorkbookError) -> String {
    let length = try body.byte(at: offset)
    if self == .excel95 {
      let bytes = try body.slice(offset + 1, count: length).content
      return String(decoding: bytes.map { DecodedText.windows1252($0) }, as: UTF16.self)
    }
    let isWide = try body.byte(at: offset + 1) & 1 != 0
    var units: [UInt16] = []
    for place in 0..<length {
      let unit =
        isWide
        ? try body.short(at: offset + 2 + place * 2)
        : try body.byte(at: offset + 2 + place)
      units.append(UInt16(unit))
    }
    return String(decoding: units, as: UTF16.self)
  }
}
