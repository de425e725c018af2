import Intake
import Records
import Vietnamese

/// Something that is told beside the answer: where it stands in which file, and a sentence. In text
/// it is a line; in JSON an object in a line of its own, with a null for what does not apply.
struct Told {
  var file: String?
  var sheet: String?
  var cell: String?
  var line: Int?
  var column: Int?
  let sentence: Bilingual
  /// The line for people, place and all.
  let text: Bilingual

  /// Writes it to standard error.
  func tell(as format: AnswerFormat) {
    let language = CommandLanguage.current
    switch format {
    case .text: Terminal.tell(text[language])
    case .json:
      Terminal.tell(
        Fields([
          "file": file, "sheet": sheet, "cell": cell, "line": line, "column": column,
          "sentence": sentence[language],
        ]).json
      )
    }
  }

  /// Everything that a refusal says, one by one.
  static func all(of refusal: any Refusal) -> [Told] {
    switch refusal {
    case let refusal as FileRefusal: refusal.faults.map { Told($0, of: refusal.file) }
    case let refusal as DocumentFaults: refusal.faults.map(Told.init)
    default: [Told(sentence: refusal.explanation, text: refusal.explanation)]
    }
  }
}

extension Told {
  /// A fault of a table.
  init(_ fault: SheetFault, of file: String) {
    self.init(
      file: file,
      sheet: fault.sheet.flatMap { $0.isEmpty ? nil : $0 },
      cell: fault.cell.map { "\($0)" },
      sentence: fault.sentence,
      text: Bilingual(
        vi: "\(file.onOneLine): \(fault.line(in: .vi))",
        en: "\(file.onOneLine): \(fault.line(in: .en))"
      )
    )
  }

  /// A fault of a document.
  init(_ fault: DocumentFault) {
    self.init(
      file: fault.file,
      line: fault.place.line,
      column: fault.place.column,
      sentence: fault.sentence,
      text: fault.explanation
    )
  }

  /// A sentence about a file as a whole.
  init(of file: String, _ sentence: Bilingual) {
    self.init(
      file: file,
      sentence: sentence,
      text: Bilingual(vi: "\(file): \(sentence.vi)", en: "\(file): \(sentence.en)")
    )
  }
}
