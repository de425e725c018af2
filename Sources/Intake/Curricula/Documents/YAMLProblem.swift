import Yams

/// What the YAML parser found, in its own English words, and where.
struct YAMLProblem {
  let words: String
  let place: DocumentPlace

  /// The problem of an error that the parser threw on a text.
  init(_ error: any Error, in text: String) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      words = problem
      place = DocumentPlace(mark)
    case .reader(let problem, let offset, _, _):
      words = problem
      place = offset.map { DocumentPlace(character: $0, of: text) } ?? .start
    default:
      words = "unreadable"
      place = .start
    }
  }
}

extension DocumentPlace {
  /// The place of a text's character, counted from 0.
  fileprivate init(character offset: Int, of text: String) {
    let scalars = text.prefix(offset).unicodeScalars
    let lines = scalars.count { $0 == "\n" }
    let last = scalars.reversed().prefix { $0 != "\n" }.count
    self.init(line: lines + 1, column: last + 1)
  }
}
