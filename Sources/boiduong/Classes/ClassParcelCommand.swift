import ArgumentParser
import Foundation
import Intake
import Isolation
import Spreadsheets
import Vietnamese

/// What the server sends a child process for: to read a class workbook from standard input within
/// limits. People take one in with `class import`.
struct ClassParcelCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "parcel", shouldDisplay: false)
  }

  @Option var symbol: [String] = []

  func run() throws {
    try ChildLimits.applyToSelf()
    let bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
    do {
      let form = try ClassFormReader.read(
        Workbook(bytes: bytes),
        file: "",
        symbols: symbol.isEmpty ? ClassMark.symbols : symbol,
        minding: false
      )
      try FileHandle.standardOutput.write(contentsOf: ClassParcel(form).pack())
    } catch let error as WorkbookError {
      try refuse([error.explanation])
    } catch let refusal as FileRefusal {
      try refuse(refusal.faults.map { Bilingual(vi: $0.line(in: .vi), en: $0.line(in: .en)) })
    }
  }

  private func refuse(_ explanations: [Bilingual]) throws {
    try FileHandle.standardOutput.write(contentsOf: RosterParcel.pack(refusal: explanations))
    throw ExitStatus.badInput
  }
}
