import Foundation
import Intake
import Isolation
import Operations
import Personnel
import Records
import Spreadsheets
import Vietnamese

/// Reads rosters that people sent. The file is a stranger's: it is read in a child process of our own
/// program with limits, which it may take down without harm. The last readings are kept, since each
/// page of a roster needs them.
actor RosterReadings {
  private let reader: RosterSource
  private var kept: [(question: Question, reading: RosterReading)] = []

  private static let keptCount = 4

  init(_ reader: RosterSource) {
    self.reader = reader
  }

  /// What is asked of a file.
  struct Question: Hashable {
    let digest: String
    let name: String
    let referenceYear: Int
    let meanings: RosterReader.Meanings
  }

  /// What was understood of a file; throws ``RosterFault`` where it can't be read.
  func reading(of file: [UInt8], _ question: Question) async throws -> RosterReading {
    if let known = kept.first(where: { $0.question == question }) { return known.reading }
    let reading = try await reader.read(file, question)
    kept.removeAll { $0.question == question }
    kept.append((question, reading))
    if kept.count > Self.keptCount { kept.removeFirst() }
    return reading
  }
}

/// Who reads a file that was sent.
public enum RosterSource: Sendable {
  /// A child process of this program, which takes the subcommand `roster parcel`.
  case child(executable: String)
  /// This process itself, for files that are known.
  case here
}

extension RosterSource {
  func read(_ file: [UInt8], _ question: RosterReadings.Question) async throws -> RosterReading {
    switch self {
    case .here: try Self.readHere(file, question)
    case .child(let executable): try await Self.readInChild(executable, file, question)
    }
  }

  private static func readHere(
    _ file: [UInt8],
    _ question: RosterReadings.Question
  ) throws -> RosterReading {
    do {
      return try RosterReader.read(
        Workbook(bytes: file),
        file: question.name,
        referenceYear: question.referenceYear,
        meanings: question.meanings
      )
    } catch let error as WorkbookError {
      throw RosterFault([error.explanation])
    } catch let refusal as FileRefusal {
      throw RosterFault(refusal.faults.map(\.sentence))
    }
  }

  private static func readInChild(
    _ executable: String,
    _ file: [UInt8],
    _ question: RosterReadings.Question
  ) async throws -> RosterReading {
    let copy = try TemporaryFile(in: UploadReader.temporaryFolder)
    try copy.write(file[...])
    try copy.settle()
    defer { withExtendedLifetime(copy) {} }
    let report = try await ChildProcess().run(
      executable: executable,
      arguments: RosterParcel.Errand(
        file: question.name,
        referenceYear: question.referenceYear,
        meanings: question.meanings
      ).arguments,
      input: .file(copy.path)
    )
    switch report.outcome {
    case .exited(0): return try RosterParcel.unpack(Data(report.output))
    case .exited(65): throw RosterFault(try RosterParcel.unpackRefusal(Data(report.output)))
    default: throw RosterFault.tooHeavy
    }
  }
}

/// Why a roster could not be read.
struct RosterFault: Refusal, Equatable {
  let explanations: [Bilingual]

  init(_ explanations: [Bilingual]) {
    self.explanations = explanations
  }

  var explanation: Bilingual {
    Bilingual(
      vi: explanations.map(\.vi).joined(separator: "\n"),
      en: explanations.map(\.en).joined(separator: "\n")
    )
  }

  /// The child ran into a limit, or the file made it fail.
  static let tooHeavy = RosterFault([
    Bilingual(
      vi: """
        Tệp quá nặng hoặc bị hỏng nên không đọc được trong giới hạn an toàn. Hãy mở tệp bằng Excel \
        hoặc LibreOffice, giữ lại một trang có danh sách, lưu thành tệp .xlsx mới rồi gửi lại.
        """,
      en: """
        The file is too heavy or damaged and could not be read within the safe limits. Open it in \
        Excel or LibreOffice, keep the sheet with the list, save it as a new .xlsx and send that.
        """
    )
  ])

  static let noFile = RosterFault([
    Bilingual(
      vi: "Chưa chọn tệp. Hãy chọn tệp danh sách rồi bấm Đọc tệp.",
      en: "No file was chosen. Choose the roster, then press Read the file."
    )
  ])
}
