import Testing
import Vietnamese

@testable import Intake

/// A change to one of the sample's files and the whole line that it must give.
struct Slip: Sendable, CustomTestStringConvertible {
  let file: String
  let old: String
  let new: String
  /// Where the changed file says it: the fault points at the first sign of this.
  let at: String
  let path: String
  let sentence: Bilingual

  init(
    _ file: String,
    _ old: String,
    _ new: String,
    at: String,
    _ path: String,
    vi: String,
    en: String
  ) {
    self.file = file
    self.old = old
    self.new = new
    self.at = at
    self.path = path
    sentence = Bilingual(vi: vi, en: en)
  }

  var testDescription: String { "\(file): \(old) → \(new)" }

  func expectFault() throws {
    let sample = try SampleCurricula().replacing(old, by: new, in: file)
    let text = try #require(sample.texts[file])
    let start = try #require(text.firstRange(of: at), "\(at) is not in the file").lowerBound
    let before = text[..<start].unicodeScalars
    let line = before.count { $0 == "\n" } + 1
    let column = before.reversed().prefix { $0 != "\n" }.count + 1
    for language in Language.allCases {
      #expect(
        sample.faults(in: language) == ["\(file):\(line):\(column): \(path): \(sentence[language])"]
      )
    }
  }
}
