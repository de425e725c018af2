import Chronology
import Spreadsheets
import Vietnamese

/// What a cell says, as its writer meant it.
struct CellText: Equatable, Sendable {
  /// As it stands in the file, with single spaces.
  let original: String
  /// In Unicode (NFC), without look-alikes, with single spaces.
  let text: String
  /// What had to be repaired, in order.
  let rules: [Repair.Rule]
  /// Whether no encoding makes sense of it.
  let isImpossible: Bool

  /// A text that is right as it stands.
  init(plain text: String) {
    original = text
    self.text = text
    rules = []
    isImpossible = false
  }

  /// A text as it stands in the file, in a known encoding, in Unicode, or in one that only the text
  /// itself can tell.
  init(_ raw: String, font: LegacyFont?, expecting encoding: LegacyEncoding?) {
    if raw.utf8.allSatisfy({ $0 < 0x80 }), !raw.utf8.contains(UInt8(ascii: "?")) {
      let isCapitals = font?.isCapitals == true
      let tidy = raw.tidied
      original = tidy
      text = isCapitals ? tidy.uppercased() : tidy
      rules = []
      isImpossible = false
      return
    }
    let expected = font?.encoding ?? encoding
    var rules: [Repair.Rule] = []
    var decoded = raw
    var isImpossible = false
    switch EncodingEvidence.reading(of: raw, expecting: expected) {
    case .asIs: break
    case .decoded(let text):
      decoded = text
      rules = [.encoding]
    case .impossible: isImpossible = true
    }
    if font?.isCapitals == true, !isImpossible { decoded = decoded.uppercased() }
    let clean = isImpossible ? decoded.tidied : decoded.withoutLookAlikes.tidied
    if rules.isEmpty, !isImpossible, !clean.utf8.elementsEqual(decoded.withSingleSpaces.utf8) {
      rules = [.normalization]
    }
    // A soft hyphen may be a letter: nothing is trimmed off the original but spaces.
    original = raw.withSingleSpaces
    text = clean
    self.rules = rules
    self.isImpossible = isImpossible
  }

  /// Several pieces, each with a font of its own, as one text.
  init(runs pieces: [CellText]) {
    original = pieces.map(\.original).joined().withSingleSpaces
    text = pieces.map(\.text).joined().tidied
    rules = pieces.flatMap(\.rules).reduce(into: []) { rules, rule in
      if !rules.contains(rule) { rules.append(rule) }
    }
    isImpossible = pieces.contains(where: \.isImpossible)
  }
}

extension String {
  /// With runs of plain spaces and line ends made one space; no scalar is composed or replaced.
  fileprivate var withSingleSpaces: String {
    var result = UnicodeScalarView()
    var gap = false
    for scalar in unicodeScalars {
      if scalar == " " || (9...13).contains(scalar.value) {
        gap = true
      } else {
        if gap, !result.isEmpty { result.append(" ") }
        gap = false
        result.append(scalar)
      }
    }
    return String(result)
  }
}

/// Reads the texts of one sheet's cells.
struct CellTexts: Sendable {
  /// The old fonts among the styles, by the style's number.
  private let fonts: [Int: LegacyFont]
  /// The encoding of texts whose fonts do not tell it; nil for Unicode.
  let encoding: LegacyEncoding?

  init(fonts: [Int: LegacyFont], encoding: LegacyEncoding?) {
    self.fonts = fonts
    self.encoding = encoding
  }

  /// The font of a cell, where it is an old one.
  func font(_ cell: Cell) -> LegacyFont? { fonts.isEmpty ? nil : fonts[cell.style] }

  /// What a cell says; nil where it says nothing.
  func text(of cell: Cell) -> CellText? {
    guard case .text(let raw) = cell.value else {
      return cell.value.rosterText.map(CellText.init(plain:))
    }
    let text: CellText
    if let runs = cell.runs, runs.count > 1 || runs.contains(where: { $0.font != nil }) {
      text = CellText(runs: runs.map { self.text(of: $0, in: cell) })
    } else {
      text = CellText(raw, font: font(cell), expecting: encoding)
    }
    return text.text.isEmpty ? nil : text
  }

  /// A piece keeps the spaces at its ends: they part it from the next.
  private func text(of run: TextRun, in cell: Cell) -> CellText {
    let font = run.font.map { LegacyFont(name: $0) } ?? font(cell)
    let piece = CellText(run.text, font: font, expecting: encoding)
    func spaced(_ text: String) -> String {
      let isBlank = text.isEmpty
      let before = run.text.unicodeScalars.first.map { $0.properties.isWhitespace } == true
      let after = run.text.unicodeScalars.last.map { $0.properties.isWhitespace } == true
      return isBlank ? (before ? " " : "") : (before ? " " : "") + text + (after ? " " : "")
    }
    return CellText(
      original: spaced(piece.original),
      text: spaced(piece.text),
      rules: piece.rules,
      isImpossible: piece.isImpossible
    )
  }
}

extension CellText {
  fileprivate init(original: String, text: String, rules: [Repair.Rule], isImpossible: Bool) {
    self.original = original
    self.text = text
    self.rules = rules
    self.isImpossible = isImpossible
  }
}

extension CellValue {
  /// What a value that is no text says in a roster: a day as people write it.
  fileprivate var rosterText: String? {
    switch self {
    case .date(let day, _): day.slashed
    case .error, .formulaWithoutValue: nil
    default: plainText
    }
  }
}
