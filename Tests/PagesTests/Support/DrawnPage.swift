import Access
import Chronology
import Foundation
import Markup
import Pages
import Testing
import Vietnamese

/// A page as one reader sees it, to be looked at part by part.
struct DrawnPage: Sendable {
  let tree: MarkupTree
  let title: String

  /// What stands under the first heading.
  init(
    _ page: some Page,
    in language: Language = .vi,
    on day: String = "2020-12-31",
    isDayChosen: Bool = false
  ) {
    let say = Speaker(language: language, day: Sketch.day(day), isDayChosen: isDayChosen)
    tree = MarkupTree(page.body(say).text)
    title = page.title(say)
  }

  /// The whole document.
  init(
    document page: some Page,
    in language: Language = .vi,
    on day: String = "2020-12-31",
    isDayChosen: Bool = false,
    here: Address = .home,
    isSample: Bool = false,
    reader: Reader? = nil
  ) {
    let say = Speaker(language: language, day: Sketch.day(day), isDayChosen: isDayChosen)
    let layout = Layout(here: here, isSample: isSample, assets: "0123abcd", reader: reader)
    tree = MarkupTree(layout.document(page, say).text)
    title = page.title(say)
  }

  struct Missing: Error {
    let selector: String
  }

  var text: String { tree.root.text }

  func all(_ path: String) -> [MarkupElement] { tree.root.all(path) }

  func has(_ path: String) -> Bool { !all(path).isEmpty }

  /// The texts of all parts that a path leads to.
  func texts(_ path: String) -> [String] { all(path).map(\.text) }

  func part(_ path: String, _ place: Int = 0) throws -> MarkupElement {
    let found = all(path)
    guard found.indices.contains(place) else { throw Missing(selector: "\(path) \(place)") }
    return found[place]
  }

  /// Holds a part of the page against its snapshot.
  func expect(
    _ path: String,
    _ place: Int = 0,
    is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(tree.faults.isEmpty, sourceLocation: sourceLocation)
    let outline = try part(path, place).outline
    if let file = ProcessInfo.processInfo.environment["RECORD"] {
      try Self.record(outline, at: sourceLocation, in: file)
    } else {
      #expect(outline == expected, sourceLocation: sourceLocation)
    }
  }

  /// Notes what a snapshot should say; `Tests/Snapshots/record.py` writes it into the test.
  private static func record(_ outline: String, at place: SourceLocation, in file: String) throws {
    let note = "\(place.fileID):\(place.line)\n\(outline)\n\u{1E}\n"
    let handle = open(file, O_WRONLY | O_APPEND | O_CREAT, 0o644)
    guard handle >= 0 else { throw Missing(selector: file) }
    defer { close(handle) }
    _ = Array(note.utf8).withUnsafeBytes { write(handle, $0.baseAddress, $0.count) }
  }
}
