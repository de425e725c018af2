import ArgumentParser
import Intake
import Spreadsheets
import Vietnamese

/// What is wrong with a file or folder that a command was given.
enum FileFault: CommandRefusal {
  case noFile(String)
  case noFolder(String)
  case unreadable(file: String, WorkbookError)
  case noClassWorkbook(file: String)
  case cannotWrite(String, Bilingual)

  var explanation: Bilingual {
    switch self {
    case .noFile(let path):
      Bilingual(
        vi: "Không đọc được tệp \(path). Kiểm tra tên và quyền đọc.",
        en: "The file \(path) can't be read. Check its name and permissions."
      )
    case .noFolder(let path):
      Bilingual(
        vi: "Không có thư mục \(path). Kiểm tra tên, hoặc chạy lệnh ở thư mục khác.",
        en: "There is no folder \(path). Check its name, or run the command in another folder."
      )
    case .unreadable(let file, let error):
      Bilingual(
        vi: "\(file): \(error.explanation.vi)",
        en: "\(file): \(error.explanation.en)"
      )
    case .noClassWorkbook(let file):
      Bilingual(
        vi: "\(file): sổ lớp là tệp .xlsx theo mẫu, đây là tệp văn bản. Dùng lại tệp mẫu sổ lớp.",
        en: "\(file): a class comes as a workbook (.xlsx), this is a text. Use the form again."
      )
    case .cannotWrite(let path, let why):
      Bilingual(
        vi: "Không ghi được tệp \(path): \(why.vi).",
        en: "The file \(path) can't be written: \(why.en)."
      )
    }
  }

  var status: ExitCode {
    switch self {
    case .noFile, .noFolder: ExitStatus.noInput
    case .unreadable, .noClassWorkbook: ExitStatus.badInput
    case .cannotWrite: ExitStatus.cannotWrite
    }
  }
}
