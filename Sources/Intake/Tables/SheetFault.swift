public import Spreadsheets
public import Vietnamese

/// Something in a file that can't be taken as it is: where it stands, what is wrong, what to do.
public struct SheetFault: Equatable, Sendable {
  /// The sheet, where the file has more than one.
  public let sheet: String?
  /// The cell; nil where it is about the sheet as a whole.
  public let cell: CellAddress?
  public let sentence: Bilingual

  /// A fault at a cell.
  public init(sheet: String?, cell: CellAddress?, sentence: Bilingual) {
    self.sheet = sheet
    self.cell = cell
    self.sentence = sentence
  }

  /// The place and the sentence: `Danh sách!C12: …`.
  public func line(in language: Language) -> String {
    let place = [sheet.flatMap { $0.isEmpty ? nil : $0 }, cell.map { "\($0)" }]
      .compactMap { $0 }
      .joined(separator: "!")
    return (place.isEmpty ? sentence[language] : "\(place): \(sentence[language])").onOneLine
  }
}

/// A file was refused: every fault of it at once.
public struct FileRefusal: Refusal, Equatable {
  /// The file's name, without its folder.
  public let file: String
  public let faults: [SheetFault]

  /// A refusal of a file with at least one fault.
  public init(file: String, faults: [SheetFault]) {
    self.file = file
    self.faults = faults
  }

  public var explanation: Bilingual {
    Bilingual(
      vi: lines(in: .vi).joined(separator: "\n"),
      en: lines(in: .en).joined(separator: "\n")
    )
  }

  /// One line a fault, each beginning with the file's name.
  public func lines(in language: Language) -> [String] {
    faults.map { "\(file): \($0.line(in: language))" }
  }
}

extension WorkbookError: Refusal {
  public var explanation: Bilingual {
    Bilingual(vi: sentences.vi, en: sentences.en)
  }
}
