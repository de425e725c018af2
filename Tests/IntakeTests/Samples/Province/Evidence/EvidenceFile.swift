import Chronology
import Spreadsheets

@testable import Intake

/// The file of evidence, as the training department keeps it.
enum EvidenceFile {
  static func write(_ lines: [SampleEvidence], to path: String) throws(WritingError) {
    var writer = DelimitedWriter()
    writer.append([
      "STT", "Mã CBCCVC", "Họ và tên", "Năng lực", "Mức", "Loại minh chứng", "Ngày",
      "Có hiệu lực đến", "Nguồn",
    ])
    for (index, line) in lines.enumerated() {
      writer.append([
        "\(index + 1)", line.officer.code, line.officer.name, line.competency, "\(line.level)",
        line.kind, line.on.vietnamese, line.last?.vietnamese ?? "", line.source,
      ])
    }
    try writer.write(to: path)
  }
}
