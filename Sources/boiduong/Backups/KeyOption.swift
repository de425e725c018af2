import ArgumentParser
import Backups
import Foundation
import Vietnamese

/// The key that back-ups are locked with.
struct KeyOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Tệp khóa sao lưu (BOIDUONG_BACKUP_KEY).",
        "File with the key of the back-ups (BOIDUONG_BACKUP_KEY)."
      ),
      valueName: say("tệp", "file")
    )
  )
  var keyFile: String?

  /// The key in the file that is named by the option, else by the environment.
  var key: BackupKey {
    get throws {
      let named = ProcessInfo.processInfo.environment["BOIDUONG_BACKUP_KEY"]
      guard let path = keyFile ?? named.flatMap({ $0.isEmpty ? nil : $0 }) else {
        throw KeyFault.notNamed
      }
      let bytes = try bytes(ofFile: path)
      guard bytes.count <= 4_096, let text = String(validating: bytes, as: UTF8.self) else {
        throw KeyFault.noKey(file: path)
      }
      return try BackupKey(text)
    }
  }
}

/// What is wrong with a key file.
enum KeyFault: CommandRefusal {
  case notNamed
  case noKey(file: String)

  var explanation: Bilingual {
    switch self {
    case .notNamed:
      Bilingual(
        vi: """
          Chưa cho biết khóa sao lưu. Thêm --key-file backup.key; nếu chưa có khóa, tạo một lần: \
          boiduong backup-key --output backup.key
          """,
        en: """
          The key of the back-ups is missing. Add --key-file backup.key; if there is none yet, make \
          it once: boiduong backup-key --output backup.key
          """
      )
    case .noKey(let file):
      Bilingual(
        vi: "\(file) không phải tệp khóa sao lưu: đó phải là một dòng chữ. Kiểm tra tên tệp.",
        en: "\(file) is no key file: that is one line of text. Check the name."
      )
    }
  }

  var status: ExitCode { ExitStatus.badInput }
}

/// A back-up as a command is given it.
struct BackupArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(say("Tệp sao lưu.", "The back-up."), valueName: say("tệp", "file"))
  )
  var file: String

  @OptionGroup var key: KeyOption

  /// The path of the file, which is there and may be read.
  var path: String {
    get throws {
      guard access(file, R_OK) == 0 else { throw FileFault.noFile(file) }
      return file
    }
  }
}
