import ArgumentParser
import Backups
import Chronology
import Operations
import Reports
import Vietnamese

struct VerifyCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: say(
        "Đọc toàn bộ một bản sao lưu và đối chiếu với bản kê của nó; không ghi gì.",
        "Read a back-up to its end and hold it against its manifest; nothing is written."
      )
    )
  }

  @OptionGroup var backup: BackupArgument
  @OptionGroup var face: FaceOptions

  func run() async throws {
    try await concluding(as: face.format) {
      let verified = try VerifyBackup(backup.path, key: backup.key.key)
        .run(ProgressBar.headway)
      let made = verified.manifest.opening.at.clock(CommandLanguage.current)
      tell(verified.manifest, face.format) { rows, digest in
        say(
          "\(backup.file) nguyên vẹn: \(rows) dòng, lập lúc \(made) (dấu vân tay \(digest)).",
          "\(backup.file) is whole: \(rows) rows, made at \(made) (digest \(digest))."
        )
      }
    }
  }
}
