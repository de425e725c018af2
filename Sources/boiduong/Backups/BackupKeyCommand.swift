import ArgumentParser
import Backups
import Foundation
import Records
import Vietnamese

struct BackupKeyCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup-key",
      abstract: say(
        "Tạo khóa sao lưu, một lần cho mỗi nơi.",
        "Make the key of the back-ups, once for an installation."
      ),
      discussion: say(
        """
        In khóa ra giấy và cất trong két: mất khóa thì không ai mở được bản sao lưu nào. Chép lại \
        dòng chữ vào một tệp là có lại khóa.
        """,
        """
        Print the key and put it into the safe: without it nobody opens any back-up. Typed into a \
        file it is the key again.
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

  @OptionGroup var face: FaceOptions

  func run() async throws {
    try await concluding(as: face.format) {
      try write(BackupKey.random())
      switch face.format {
      case .text:
        Terminal.answer(
          say(
            "Đã tạo khóa \(output). In ra, cất vào két, không để cùng chỗ với bản sao lưu.",
            "Made the key \(output). Print it, put it into the safe, away from the back-ups."
          )
        )
      case .json: Terminal.answer(Fields(["file": output]).json)
      }
    }
  }

  /// For its owner's eyes, and never over another key: that one may open old back-ups.
  private func write(_ key: BackupKey) throws {
    let file = open(output, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file < 0, errno == EEXIST { throw BackupFault.taken(file: output) }
    guard file >= 0 else { throw BackupFault.failed(file: output, code: errno) }
    defer { close(file) }
    let bytes = Array((key.text + "\n").utf8)
    guard Foundation.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
      let code = errno
      unlink(output)
      throw BackupFault.failed(file: output, code: code)
    }
  }
}
