/// The styles of a workbook as their part has them, to which some are added.
struct StyleSheet {
  /// A list in the part, such as that of the fonts.
  struct Section {
    var elements: [XMLElementBytes] = []
    /// Elements that the part has; those behind are added.
    var oldCount = 0
    var tag: XMLTag?
    /// Where more elements are put in; nil where the list has no closing tag.
    var end: Int?

    mutating func id(of element: XMLElementBytes) -> Int {
      elements.append(element)
      return elements.count - 1
    }
  }

  let bytes: [UInt8]
  /// The prefix of its elements, with its colon.
  private(set) var prefix = ""
  var fonts = Section()
  var fills = Section()
  var cellFormats = Section()
  /// The first of the lists that stand behind that of the fills.
  private var behindFills: Int?

  /// Nil where the part has no formats of cells, so that none can be added.
  init?(_ bytes: [UInt8], limit: Int) throws(WorkbookError) {
    self.bytes = bytes
    var scanner = XMLTagScanner(bytes)
    guard let root = scanner.next(), root.kind == .open else { return nil }
    prefix = scanner.prefix(of: root)
    while let tag = scanner.next(), tag.kind != .close {
      if scanner.isNamed(tag, "fonts") {
        fonts = try Self.section(tag, &scanner, limit)
      } else if scanner.isNamed(tag, "fills") {
        fills = try Self.section(tag, &scanner, limit)
      } else {
        let isBefore = scanner.isNamed(tag, "numFmts")
        if behindFills == nil, !isBefore { behindFills = tag.range.lowerBound }
        if scanner.isNamed(tag, "cellXfs") {
          cellFormats = try Self.section(tag, &scanner, limit)
        } else {
          _ = scanner.skip(tag)
        }
      }
    }
    guard cellFormats.oldCount > 0 else { return nil }
  }

  private static func section(
    _ tag: XMLTag,
    _ scanner: inout XMLTagScanner,
    _ limit: Int
  ) throws(WorkbookError) -> Section {
    var section = Section(tag: tag)
    guard tag.kind == .open else { return section }
    while let child = scanner.next() {
      guard child.kind != .close else {
        section.end = child.range.lowerBound
        break
      }
      let range = child.range.lowerBound..<scanner.skip(child)
      guard section.elements.count < limit else { throw .tooLarge(.styles, allowed: limit) }
      section.elements.append(XMLElementBytes(Array(scanner.bytes[range])))
    }
    section.oldCount = section.elements.count
    return section
  }
}

extension StyleSheet {
  /// The part with what was added.
  func written() -> [UInt8] {
    var splice = XMLSplice(bytes, growth: 4_096)
    let scanner = XMLTagScanner(bytes)
    let sections = [fonts, fills, cellFormats].filter {
      $0.tag != nil && $0.elements.count > $0.oldCount
    }
    if fills.tag == nil, !fills.elements.isEmpty, let behindFills {
      splice.copy(to: behindFills)
      splice.write("<\(prefix)fills count=\"\(fills.elements.count)\">")
      for element in fills.elements { splice.write(element.bytes) }
      splice.write("</\(prefix)fills>")
    }
    for section in sections { write(section, into: &splice, scanner) }
    return splice.finish()
  }

  private func write(_ section: Section, into splice: inout XMLSplice, _ scanner: XMLTagScanner) {
    guard let tag = section.tag else { return }
    if let count = scanner.attribute("count", of: tag) {
      splice.replace(count.value, with: "\(section.elements.count)")
    }
    if let end = section.end {
      splice.copy(to: end)
    } else {
      splice.replace(tag.range.upperBound - 2..<tag.range.upperBound, with: ">")
    }
    for element in section.elements[section.oldCount...] { splice.write(element.bytes) }
    if section.end == nil { splice.write("</\(scanner.text(tag.qualifiedName))>") }
  }
}
