import ArgumentParser
import Operations

struct Restore: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(
        "Khôi phục một bản sao lưu vào một cơ sở dữ liệu trống.",
        "Restore a back-up into an empty database."
      ),
      discussion: say(
        """
        Ghi toàn bộ hoặc không ghi gì, và đối chiếu xong mới giữ lại. Bản sao lưu của phiên bản cũ \
        được nâng lên phiên bản này.
        """,
        """
        All of it or nothing is written, and it is compared before it is kept. A back-up of an \
        earlier version is brought to this one.
        """
      )
    )
  }

  @OptionGroup var backup: BackupArgument
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let key = try backup.key.key
      // A mistyped name leaves no database behind.
      let manifest = try await RestoreRecords(from: backup.path, key: key)
        .run(into: records.newWorld())
      tell(manifest, records.face.format) { rows, digest in
        say(
          "Đã khôi phục \(rows) dòng, khớp với bản sao lưu (dấu vân tay \(digest)).",
          "Restored \(rows) rows, the same as in the back-up (digest \(digest))."
        )
      }
    }
  }
}
