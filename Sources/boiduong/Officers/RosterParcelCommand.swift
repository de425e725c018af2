import ArgumentParser
import Foundation
import Intake
import Isolation
import Spreadsheets
import Vietnamese

/// What the server sends a child process for: to read an upload from standard input within limits.
/// People read files with `roster read`.
struct RosterParcelCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "parcel", shouldDisplay: false)
  }

  @Option var referenceYear: Int
  @Option var column: [String] = []
  @Argument var file: String

  func run() throws {
    try ChildLimits.applyToSelf()
    var meanings: RosterReader.Meanings = [:]
    for word in column {
      guard let meaning = RosterParcel.meaning(word) else { throw ExitStatus.defect }
      meanings[meaning.sheet, default: [:]][meaning.column] = .some(meaning.field)
    }
    let bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
    do {
      let reading = try RosterReader.read(
        Workbook(bytes: bytes),
        file: file,
        referenceYear: referenceYear,
        meanings: meanings
      )
      try FileHandle.standardOutput.write(contentsOf: RosterParcel.pack(reading))
    } catch let error as WorkbookError {
      try refuse([error.explanation])
    } catch let refusal as FileRefusal {
      try refuse(refusal.faults.map(\.sentence))
    }
  }

  private func refuse(_ explanations: [Bilingual]) throws {
    try FileHandle.standardOutput.write(contentsOf: RosterParcel.pack(refusal: explanations))
    throw ExitStatus.badInput
  }
}
