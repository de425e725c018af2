import ArgumentParser
import Operations

struct BackUp: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup",
      abstract: say(
        "Sao lưu toàn bộ dữ liệu vào một tệp có khóa, trong khi mọi người vẫn làm việc.",
        "Back up all records into a locked file, while people go on working."
      ),
      discussion: say(
        """
        Tệp được đọc lại để kiểm tra trước khi mang tên đã cho; bản kê nằm bên cạnh \
        (.manifest.json). Cất tệp và khóa ở hai nơi khác nhau.
        """,
        """
        The file is read back before it gets its name; a manifest is laid beside it \
        (.manifest.json). Keep the file and the key in two places.
        """
      )
    )
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Tệp sẽ tạo, chưa có sẵn.", "The file to make; none of its name is there."),
      valueName: say("tệp", "file")
    )
  )
  var output: String

  @OptionGroup var key: KeyOption
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let key = try key.key
      if let obstacle = obstacle(to: output) { throw FileFault.cannotWrite(output, obstacle) }
      let backup = try await BackUpRecords(to: output, key: key, version: Boiduong.version)
        .run(of: records.place.anyWorld())
      tell(backup.manifest, records.face.format) { rows, digest in
        say(
          "Đã sao lưu \(rows) dòng vào \(output) và đọc lại đúng (dấu vân tay \(digest)).",
          "Backed up \(rows) rows into \(output) and read them back (digest \(digest))."
        )
      }
    }
  }
}
