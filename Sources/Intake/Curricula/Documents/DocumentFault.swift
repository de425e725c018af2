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

  /// `file:line:column: path: sentence`; the path of the whole document is a dot.
  public func line(in language: Language) -> String {
    let path = path.steps.isEmpty ? "." : path.description
    return "\(file):\(place.line):\(place.column): \(path): \(sentence[language])"
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
  /// For each list, which of its items could be read.
  var kept: [FrameworkPath: [Int]] = [:]

  init(file: String) {
    self.file = file
  }

  func add(_ sentence: Bilingual, at place: DocumentPlace, path: FrameworkPath = FrameworkPath()) {
    faults.insert(DocumentFault(file: file, place: place, path: path, sentence: sentence))
  }
}
