import ArgumentParser
import Chronology
import Foundation
import Operations
import Records
import Reports

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

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Không làm gì nếu trong chừng ấy giờ một máy đã sao lưu xong, hoặc đang sao lưu.",
        "Do nothing where a machine has done it within so many hours, or does it now."
      ),
      valueName: say("giờ", "hours")
    )
  )
  var onceIn: Int?

  @OptionGroup var key: KeyOption
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let key = try key.key
      if let obstacle = obstacle(to: output) { throw FileFault.cannotWrite(output, obstacle) }
      let verb = BackUpRecords(to: output, key: key, version: Boiduong.version)
      guard let onceIn else { return tell(try await verb.run(of: records.place.anyWorld())) }
      let job = RunOnce("backup", by: RunOnce.thisProcess, every: onceIn * 3_600)
      switch try await job.run(in: records.world(), { try await verb.run(of: $0) }) {
      case .done(let backup): tell(backup)
      case .running(let other), .doneBefore(let other): tell(other)
      }
    }
  }

  func validate() throws {
    guard let onceIn, !(1...8_760).contains(onceIn) else { return }
    throw ValidationError(say("Số giờ từ 1 đến 8760.", "Hours are from 1 to 8760."))
  }

  private func tell(_ backup: VerifiedBackup) {
    boiduong.tell(backup.manifest, records.face.format) { rows, digest in
      say(
        "Đã sao lưu \(rows) dòng vào \(output) và đọc lại đúng (dấu vân tay \(digest)).",
        "Backed up \(rows) rows into \(output) and read them back (digest \(digest))."
      )
    }
  }

  /// What another machine does or did in our place.
  private func tell(_ other: JobRecord) {
    switch records.face.format {
    case .json: Terminal.answer(Fields(["file": nil as String?, "holder": other.holder]).json)
    case .text:
      let began = other.began.clock(CommandLanguage.current)
      Terminal.answer(
        say(
          "Không phải làm: \(other.holder) đã nhận việc sao lưu lúc \(began).",
          "Nothing to do: \(other.holder) took the back-up at \(began)."
        )
      )
    }
  }
}
