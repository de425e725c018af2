public import Assessment
public import Vietnamese

/// Something in a file that cannot stand: where, and in a sentence what is wrong and what to do.
public struct DocumentFault: Refusal, Hashable {
  /// The file's name as it was given, such as `courses/TTDN-03.yaml`.
  public let file: String
  /// Where it stands in the file.
  public let place: DocumentPlace
  /// Which part of the document it is, such as `modules[0].theory`.
  public let path: FrameworkPath
  /// What is wrong and what to do.
  public let sentence: Bilingual

  /// A fault of a file.
  public init(file: String, place: DocumentPlace, path: FrameworkPath, sentence: Bilingual) {
    self.file = file
    self.place = place
    self.path = path
    self.sentence = sentence
  }

  /// `file:line:column: path: sentence`; the whole document has no path.
  public func line(in language: Language) -> String {
    let path = path.steps.isEmpty ? "" : "\(path): "
    return "\(file):\(place.line):\(place.column): \(path)\(sentence[language])".onOneLine
  }

  /// The line in both languages.
  public var explanation: Bilingual {
    Bilingual(vi: line(in: .vi), en: line(in: .en))
  }
}

extension DocumentFault: Comparable {
  /// By file, then by place.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.place, left.sentence.vi) < (right.file, right.place, right.sentence.vi)
  }
}

/// Every fault of some files, in the order of the files' names and of the places in them.
public struct DocumentFaults: Refusal, Hashable {
  /// At least one.
  public let faults: [DocumentFault]

  /// The faults in any order.
  public init(_ faults: [DocumentFault]) {
    self.faults = faults.sorted()
  }

  /// One line a fault.
  public func lines(in language: Language) -> [String] {
    faults.map { $0.line(in: language) }
  }

  /// All the lines in both languages.
  public var explanation: Bilingual {
    Bilingual(
      vi: lines(in: .vi).joined(separator: "\n"),
      en: lines(in: .en).joined(separator: "\n")
    )
  }
}

/// Collects what is wrong with one file while it is read on.
final class FaultLog {
  let file: String
  private(set) var faults: Set<DocumentFault> = []
  /// What was named and is nowhere declared, with the places that name it.
  private(set) var strangers: [Stranger: Set<DocumentFault>] = [:]
  /// For each list, which of its items could be read.
  var kept: [FrameworkPath: [Int]] = [:]

  init(file: String) {
    self.file = file
  }

  /// Notes that a code is declared nowhere. One wrong code is often named in many places; they are
  /// told together.
  func add(
    _ stranger: Stranger,
    _ sentence: Bilingual,
    at place: DocumentPlace,
    path: FrameworkPath
  ) {
    strangers[stranger, default: []].insert(
      DocumentFault(file: file, place: place, path: path, sentence: sentence)
    )
  }

  func add(_ sentence: Bilingual, at place: DocumentPlace, path: FrameworkPath = FrameworkPath()) {
    faults.insert(DocumentFault(file: file, place: place, path: path, sentence: sentence))
  }
}

/// Something that is named by a code and nowhere declared.
struct Stranger: Hashable {
  /// What it would be, in words.
  let what: Bilingual
  let code: String
}

extension [FaultLog] {
  /// All that is wrong with some files: each fault, and each stranger once, at the first place that
  /// names it and with the others after the sentence.
  var faults: [DocumentFault] {
    let strangers = reduce(into: [Stranger: Set<DocumentFault>]()) { all, log in
      all.merge(log.strangers) { $0.union($1) }
    }
    return flatMap(\.faults) + strangers.values.compactMap { Self.joined($0.sorted()) }
  }

  private static func joined(_ faults: [DocumentFault]) -> DocumentFault? {
    guard let first = faults.first, faults.count > 1 else { return faults.first }
    let places = faults.dropFirst().prefix(8).map { "\($0.file):\($0.place.line)" }
    let more = faults.count - 1 - places.count
    let list = places.joined(separator: ", ")
    let sentence = Bilingual(
      vi: first.sentence.vi + " (cũng ở \(list)" + (more > 0 ? " và \(more) chỗ khác)" : ")"),
      en: first.sentence.en + " (also at \(list)" + (more > 0 ? " and \(more) more)" : ")")
    )
    return DocumentFault(file: first.file, place: first.place, path: first.path, sentence: sentence)
  }
}
