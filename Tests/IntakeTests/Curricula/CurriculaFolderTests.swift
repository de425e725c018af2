import Assessment
import Foundation
import Testing
import Training
import Vietnamese

@testable import Intake

struct `A folder of curricula` {
  /// A folder of its own that is gone when the test is.
  func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "courses"),
      withIntermediateDirectories: true
    )
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in SampleCurricula().texts {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    try body(folder)
  }

  @Test
  func `reads as its files do`() throws {
    try withFolder { folder in
      let reading = try CurriculaFolder.read(folder.path)
      #expect(try reading == SampleCurricula().read())
    }
  }

  @Test
  func `passes over hidden files and what is no YAML`() throws {
    try withFolder { folder in
      try Data("[".utf8).write(to: folder.appending(path: ".framework.yaml"))
      try Data("[".utf8).write(to: folder.appending(path: "courses/.K3.yaml"))
      try Data("[".utf8).write(to: folder.appending(path: "courses/notes.md"))
      #expect(CurriculaFolder.files(folder.path).count == 8)
    }
  }

  @Test
  func `says which files are missing where there is no folder`() throws {
    let error = try #require(throws: DocumentFaults.self) {
      try CurriculaFolder.read("/nowhere/at/all")
    }
    #expect(error.faults.map(\.file).contains("framework.yaml"))
    #expect(error.faults.count == CurriculaDocument.Kind.allCases.count - 1)
  }

  @Test
  func `refuses a file that nobody wrote by hand`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "courses/K9.yaml")
      try Data(repeating: 0x23, count: 4 << 20 + 1).write(to: file)
      let error = try #require(throws: DocumentFaults.self) {
        try CurriculaFolder.read(folder.path)
      }
      #expect(error.lines(in: .en).first?.hasPrefix("courses/K9.yaml:1:1: ") == true)
    }
  }

  @Test
  func `gives faults in the order of files and places`() {
    func fault(_ file: String, _ line: Int, _ column: Int) -> DocumentFault {
      DocumentFault(
        file: file,
        place: DocumentPlace(line: line, column: column),
        path: FrameworkPath(),
        sentence: Bilingual(both: "x")
      )
    }
    let faults = DocumentFaults([
      fault("b", 1, 1), fault("a", 10, 1), fault("a", 9, 2), fault("a", 9, 1),
    ])
    #expect(faults.lines(in: .vi) == ["a:9:1: x", "a:9:2: x", "a:10:1: x", "b:1:1: x"])
    #expect(faults.explanation.en.hasPrefix("a:9:1: x\na:9:2"))
  }
}

/// Whatever happens to a file, reading it ends, and with a place.
struct `Damaged curricula` {
  let sample = SampleCurricula()

  /// The faults that follow from other contents of one file.
  func faults(of name: String, changedTo bytes: [UInt8]) -> [DocumentFault] {
    let others = sample.files.filter { $0.name != name }
    do throws(DocumentFaults) {
      _ = try CurriculaReader.read(others + [SourceText(name: name, bytes: bytes)])
      return []
    } catch {
      return error.faults
    }
  }

  func bytes(of name: String) throws -> [UInt8] {
    Array(try #require(sample.texts[name]).utf8)
  }

  @Test(arguments: ["courses/K1.yaml", "courses/K2.yaml"])
  func `are refused when a file ends too early`(name: String) throws {
    let bytes = try bytes(of: name)
    for length in stride(from: 0, to: bytes.count - 2, by: 31) {
      let faults = faults(of: name, changedTo: Array(bytes.prefix(length)))
      #expect(!faults.isEmpty, "\(name) cut at \(length)")
      #expect(faults.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 })
    }
  }

  @Test
  func `are refused when a line of a course is lost that has no default`() throws {
    let lines = try bytes(of: "courses/K1.yaml").split(separator: 10)
    let optional = ["prerequisites", "  resit", "  step", "  - {competency"]
    for (index, line) in lines.enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      var rest = lines
      rest.remove(at: index)
      let faults = faults(of: "courses/K1.yaml", changedTo: Array(rest.joined(separator: [10])))
      let isOptional = optional.contains { text.hasPrefix($0) }
      #expect(faults.isEmpty == isOptional, "without \(text): \(faults)")
    }
  }

  @Test(arguments: ["framework.yaml", "courses/K1.yaml", "periods.yaml"])
  func `never end in anything but an answer`(name: String) throws {
    let signs: [UInt8] = Array("[]{}:,&*!|>'\"%@`#-?\n\t".utf8) + [0x00, 0xFF, 0xC3]
    let whole = try bytes(of: name)
    var place = 11
    for (index, sign) in (signs + signs).enumerated() {
      var bytes = whole
      place = (place * 37 + index) % bytes.count
      bytes[place] = sign
      for fault in faults(of: name, changedTo: bytes) {
        #expect(!fault.sentence.vi.isEmpty && !fault.sentence.en.isEmpty)
      }
    }
  }
}
