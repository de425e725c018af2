import ArgumentParser
import Vietnamese

/// What is asked of a report's file and can't go together.
enum ReportFault: CommandRefusal {
  /// The form that is asked for is not the one that the file's name says.
  case otherForm(file: String, ReportFormat)
  /// The file's name says no form that a report has.
  case unknownForm(file: String)
  /// Exact quotients are asked of a workbook.
  case exactWorkbook
  /// The reports of several agencies go into a container, and the file's name says another form.
  case notZip(file: String)

  var explanation: Bilingual {
    switch self {
    case .otherForm(let file, let format):
      Bilingual(
        vi: "Dạng \(format.rawValue) không hợp với tên tệp \(file). Đổi đuôi tệp hoặc bỏ --format.",
        en: "\(file) is no name for the form \(format.rawValue). Change it or leave --format out."
      )
    case .unknownForm(let file):
      Bilingual(
        vi: "Không ghi được báo cáo dạng của tệp \(file). Đặt tên tệp có đuôi .xlsx hoặc .json.",
        en: "No report is written in the form of \(file). Name the file .xlsx or .json."
      )
    case .notZip(let file):
      Bilingual(
        vi:
          "Báo cáo của nhiều cơ quan nằm trong một tệp .zip. Đặt tên tệp có đuôi .zip thay cho \(file).",
        en:
          "The reports of several agencies are one .zip. Name the file .zip in the place of \(file)."
      )
    case .exactWorkbook:
      Bilingual(
        vi: "Chỉ dạng json ghi được tử số, mẫu số. Thêm --format json hoặc bỏ --exact.",
        en: "Exact quotients are for JSON only. Add --format json or leave --exact out."
      )
    }
  }

  var status: ExitCode { ExitStatus.badInput }
}
