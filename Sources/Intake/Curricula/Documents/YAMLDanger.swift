import Vietnamese

/// What must not reach a YAML parser: nesting so deep that it would run out of stack, and aliases in
/// numbers that could unfold into more than memory holds. A few aliases do pass, to be refused by
/// name and place once the file is read.
struct YAMLDanger {
  let place: DocumentPlace
  let sentence: Bilingual

  private static let deepest = 100
  private static let farthestColumn = 200
  private static let mostAliases = 24

  /// The first danger in a text, or nil where there is none.
  init?(in text: String) {
    var scan = Scan()
    for scalar in text.unicodeScalars {
      guard let sentence = scan.take(scalar) else { continue }
      place = scan.place
      self.sentence = sentence
      return
    }
    return nil
  }

  private struct Scan {
    private var line = 1
    private var column = 0
    private var depth = 0
    private var aliases = 0
    private var isIndentation = true
    private var last: Unicode.Scalar = "\n"

    var place: DocumentPlace { DocumentPlace(line: line, column: max(column, 1)) }

    mutating func take(_ scalar: Unicode.Scalar) -> Bilingual? {
      column += 1
      defer { last = scalar }
      switch scalar {
      case "\n":
        line += 1
        column = 0
        isIndentation = true
      case "[", "{": depth += 1
      case "]", "}": depth = max(0, depth - 1)
      case " ", "-", "?": return nestsTooFar()
      default:
        if last == "*", scalar != " ", scalar != "*" { aliases += 1 }
        isIndentation = false
      }
      if depth > YAMLDanger.deepest { return Wording.tooDeep }
      return aliases > YAMLDanger.mostAliases ? Wording.tooManyAliases : nil
    }

    /// Indentation and the dashes in it nest by columns.
    private func nestsTooFar() -> Bilingual? {
      isIndentation && column > YAMLDanger.farthestColumn ? Wording.tooDeep : nil
    }
  }
}
