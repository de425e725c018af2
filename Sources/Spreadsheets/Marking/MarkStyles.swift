/// Finds or makes the styles that marks need: each equals one that the workbook has, but for what a
/// mark changes in it.
struct MarkStyles {
  /// Light red under black letters. It is not the colour of Excel's own style "Bad", so that what
  /// we coloured can be told from what the sender did.
  static let color = "FFFFC8CE"

  /// What a style is wanted for.
  private enum Purpose: Hashable {
    case bad
    case good(beside: Int?)
    case title
    case remark(isHeld: Bool)
  }

  private struct Wanted: Hashable {
    let purpose: Purpose
    let base: Int
  }

  /// Styles that differ in their fills alone.
  private struct Twins {
    let first: Int
    var byFill: [String: Int] = [:]
  }

  private var sheet: StyleSheet
  private var made: [Wanted: Int] = [:]
  /// The styles by what stands in the part, so that a second marking adds none.
  private var known: [XMLElementBytes: Int] = [:]
  private var markFills: Set<String> = []
  private var markFillNumber: Int?
  /// The styles that the workbook came with by all but their fills, once they are asked for.
  private var twins: [XMLElementBytes: Twins]?
  /// The styles that an earlier marking has made.
  private var marked: Set<Int> = []
  private var fonts: [XMLElementBytes: Int] = [:]

  /// Nil where the workbook has no styles: then its cells are marked by texts alone.
  init?(_ bytes: [UInt8], limit: Int) throws(WorkbookError) {
    guard let sheet = try StyleSheet(bytes, limit: limit) else { return nil }
    self.sheet = sheet
    for (index, format) in sheet.cellFormats.elements.enumerated() where known[format] == nil {
      known[format] = index
    }
    for (index, font) in sheet.fonts.elements.enumerated() where fonts[font] == nil {
      fonts[font] = index
    }
    for (index, fill) in sheet.fills.elements.enumerated() where Self.isMark(fill) {
      markFills.insert("\(index)")
      markFillNumber = markFillNumber ?? index
    }
    guard !markFills.isEmpty else { return }
    for (index, format) in sheet.cellFormats.elements.enumerated() where isMark(format) {
      marked.insert(index)
    }
  }

  /// The part with the styles that were asked for; nil where all of them were there.
  var written: [UInt8]? {
    sheet.cellFormats.elements.count > sheet.cellFormats.oldCount ? sheet.written() : nil
  }

  /// Whether a style that the workbook came with has our colour.
  func isMarked(_ style: Int) -> Bool { marked.contains(style) }

  /// The style of a cell that has to be mended: its own with our colour.
  mutating func bad(_ base: Int) -> Int {
    if isMarked(base) { return base }
    return style(.bad, base) { $0.fill($1.markFill()) }
  }

  /// The style that a cell had before it was coloured. Which fill was under the colour is known no
  /// more, so that of a cell beside it is taken, if a style that is the same but for the fill has
  /// it; else that of the first such style.
  mutating func good(_ base: Int, beside neighbour: Int?) -> Int {
    style(.good(beside: neighbour), base) { format, styles in
      let fill = neighbour.flatMap { styles.fill(of: $0) } ?? "0"
      if let twins = styles.twins(of: format) {
        format = styles.sheet.cellFormats.elements[twins.byFill[fill] ?? twins.first]
      } else {
        format.fill(Int(fill) ?? 0)
      }
    }
  }

  private mutating func twins(of format: XMLElementBytes) -> Twins? {
    if let twins { return twins[format.withoutFill] }
    var found: [XMLElementBytes: Twins] = [:]
    let old = sheet.cellFormats.elements.prefix(sheet.cellFormats.oldCount)
    for (index, format) in old.enumerated() where !isMark(format) {
      let fill = format.value(of: "fillId") ?? "0"
      var twins = found[format.withoutFill] ?? Twins(first: index)
      twins.byFill[fill] = twins.byFill[fill] ?? index
      found[format.withoutFill] = twins
    }
    twins = found
    return found[format.withoutFill]
  }

  private func fill(of style: Int) -> String? {
    guard sheet.cellFormats.elements.indices.contains(style) else { return nil }
    return sheet.cellFormats.elements[style].value(of: "fillId")
  }

  /// The style of an added title: that of the title left of it, bold, and wrapped.
  mutating func title(like base: Int) -> Int {
    style(.title, base) { format, styles in
      styles.setFont(of: &format, isBold: true)
      let place = format.child("alignment")
      var alignment = place?.element ?? styles.element("alignment")
      alignment.set("wrapText", to: "1")
      alignment.remove("shrinkToFit")
      alignment.remove("textRotation")
      format.put(alignment, at: place?.range)
      format.set("applyAlignment", to: "1")
    }
  }

  /// The style of an added cell in the table: that of the cell left of it, as wrapped text.
  mutating func remark(like base: Int, isHeld: Bool) -> Int {
    let base = isMarked(base) ? good(base, beside: nil) : base
    return style(.remark(isHeld: isHeld), base) { format, styles in
      styles.setFont(of: &format, isBold: false)
      format.set("numFmtId", to: "0")
      if isHeld { format.fill(styles.markFill()) }
      let place = format.child("alignment")
      var alignment = styles.element("alignment")
      alignment.set("horizontal", to: "left")
      if let vertical = place?.element.value(of: "vertical") {
        alignment.set("vertical", to: vertical)
      }
      alignment.set("wrapText", to: "1")
      format.put(alignment, at: place?.range)
      format.set("applyAlignment", to: "1")
    }
  }
}

extension MarkStyles {
  private mutating func style(
    _ purpose: Purpose,
    _ base: Int,
    _ change: (inout XMLElementBytes, inout MarkStyles) -> Void
  ) -> Int {
    let wanted = Wanted(purpose: purpose, base: base)
    if let id = made[wanted] { return id }
    // A number that no style has is shown as the first style.
    var format = sheet.cellFormats.elements[
      sheet.cellFormats.elements.indices.contains(base) ? base : 0
    ]
    change(&format, &self)
    let id = known[format] ?? sheet.cellFormats.id(of: format)
    known[format] = id
    made[wanted] = id
    return id
  }

  /// An empty element under the prefix that the part uses.
  private func element(_ name: String) -> XMLElementBytes {
    XMLElementBytes(Array("<\(sheet.prefix)\(name)/>".utf8))
  }

  private static func isMark(_ fill: XMLElementBytes) -> Bool {
    fill.child("fgColor")?.element.value(of: "rgb")?.uppercased() == color
  }

  private func isMark(_ format: XMLElementBytes) -> Bool {
    format.value(of: "fillId").map { markFills.contains($0) } ?? false
  }

  private mutating func markFill() -> Int {
    if let markFillNumber { return markFillNumber }
    let p = sheet.prefix
    func fill(_ pattern: String) -> XMLElementBytes {
      XMLElementBytes(Array("<\(p)fill>\(pattern)</\(p)fill>".utf8))
    }
    // The first two have their meaning by their place.
    for (place, pattern) in ["none", "gray125"].enumerated()
    where sheet.fills.elements.count == place {
      _ = sheet.fills.id(of: fill("<\(p)patternFill patternType=\"\(pattern)\"/>"))
    }
    let colors = "<\(p)fgColor rgb=\"\(Self.color)\"/><\(p)bgColor indexed=\"64\"/>"
    let id = sheet.fills.id(
      of: fill("<\(p)patternFill patternType=\"solid\">\(colors)</\(p)patternFill>")
    )
    markFills.insert("\(id)")
    markFillNumber = id
    return id
  }

  /// Fonts of the old encodings show other letters than we write, so they give way to one that has
  /// them all.
  private mutating func setFont(of format: inout XMLElementBytes, isBold: Bool) {
    guard let id = format.value(of: "fontId").flatMap({ Int($0) }),
      sheet.fonts.elements.indices.contains(id)
    else { return }
    let old = sheet.fonts.elements[id]
    var font = old
    if case (let place, var name)? = font.child("name"),
      Self.isOfOldEncoding(name.value(of: "val") ?? "")
    {
      name.set("val", to: "Times New Roman")
      font.put(name, at: place)
    }
    // The look of a link is none for a remark.
    if font.child("u") != nil {
      for name in ["u", "color"] as [StaticString] { font.removeChild(name) }
    }
    if isBold, font.child("b") == nil {
      font.put(element("b"), at: nil)
    }
    guard font != old else { return }
    let new = fonts[font] ?? sheet.fonts.id(of: font)
    fonts[font] = new
    format.set("fontId", to: "\(new)")
    format.set("applyFont", to: "1")
  }

  /// `.VnTime`, `VNI-Times`, `VNtimes new roman`.
  private static func isOfOldEncoding(_ font: String) -> Bool {
    let name = font.utf8.drop { $0 == UInt8(ascii: ".") }.prefix(2)
    return String(decoding: name.map { $0 | 0x20 }, as: UTF8.self) == "vn"
  }
}

extension XMLElementBytes {
  fileprivate mutating func fill(_ id: Int) {
    set("fillId", to: "\(id)")
    set("applyFill", to: "1")
  }

  fileprivate var withoutFill: XMLElementBytes {
    var copy = self
    copy.remove("fillId")
    copy.remove("applyFill")
    return copy
  }
}
