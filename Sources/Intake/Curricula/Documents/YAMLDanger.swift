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

  /// Goes through a text scalar by scalar. What stands in comments and between quotes does not nest;
  /// where it is fooled about these, the parser's own limit of depth still holds. Nothing limits what
  /// aliases unfold to, so they are counted wherever they seem to stand.
  private struct Scan {
    private enum Surroundings { case plain, comment, quotes(Unicode.Scalar) }

    private var line = 1
    private var column = 0
    private var depth = 0
    private var aliases = 0
    private var isIndentation = true
    private var surroundings = Surroundings.plain
    private var last: Unicode.Scalar = "\n"
    /// The last that was no space.
    private var lastSign: Unicode.Scalar = "\n"

    var place: DocumentPlace { DocumentPlace(line: line, column: max(column, 1)) }

    mutating func take(_ scalar: Unicode.Scalar) -> Bilingual? {
      column += 1
      defer {
        last = scalar
        if scalar != " " { lastSign = scalar }
      }
      if scalar == "\n" {
        line += 1
        column = 0
        isIndentation = true
        if case .comment = surroundings { surroundings = .plain }
        return nil
      }
      if last == "*", scalar != " ", scalar != "*" { aliases += 1 }
      if aliases > YAMLDanger.mostAliases { return Wording.tooManyAliases }
      switch surroundings {
      case .comment: return nil
      case .quotes(let quote):
        if scalar == quote, quote == "'" || last != "\\" { surroundings = .plain }
        return nil
      case .plain: return takePlain(scalar)
      }
    }

    private mutating func takePlain(_ scalar: Unicode.Scalar) -> Bilingual? {
      switch scalar {
      case "[", "{": depth += 1
      case "]", "}": depth = max(0, depth - 1)
      case " ", "-", "?": return nestsTooFar()
      case "#" where last == " " || last == "\n": surroundings = .comment
      case "\"", "'": if beginsValue { surroundings = .quotes(scalar) }
      default: break
      }
      isIndentation = false
      return depth > YAMLDanger.deepest ? Wording.tooDeep : nil
    }

    /// Whether a quote here opens a text; within a word it is a letter of it.
    private var beginsValue: Bool { "\n:,[{-?".unicodeScalars.contains(lastSign) }

    /// Indentation and the dashes in it nest by columns.
    private func nestsTooFar() -> Bilingual? {
      isIndentation && column > YAMLDanger.farthestColumn ? Wording.tooDeep : nil
    }
  }
}
