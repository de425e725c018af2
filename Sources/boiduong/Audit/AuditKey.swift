import ArgumentParser
import Audit
import Records

struct AuditKey: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "key",
      abstract: say(
        "Tạo khóa niêm phong nhật ký, một lần cho mỗi nơi.",
        "Make the key that seals the log, once for an installation."
      ),
      discussion: say(
        """
        Bên cạnh có tệp .pub với nửa công khai: ai có nó đều kiểm tra được nhật ký. Khóa bí mật chỉ ở \
        máy chủ, không để chung với bản sao lưu.
        """,
        """
        Beside it is laid a file .pub with the public half: whoever has that can verify the log. The \
        secret stays on the server, and away from back-ups.
        """
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      say("Tệp sẽ tạo, chưa có sẵn.", "The file to make; none of its name is there."),
      valueName: say("tệp", "file")
    )
  )
  var output: String

  @OptionGroup var face: FaceOptions

  func run() async throws {
    try await concluding(as: face.format) {
      let key = SigningKey.random()
      try key.write(to: output)
      switch face.format {
      case .text:
        Terminal.answer(
          say(
            """
            Đã tạo khóa \(output) và nửa công khai \(output).pub (\(key.verifying.shown)). Chép tệp \
            .pub ra khỏi máy, ghi lại dãy số này.
            """,
            """
            Made the key \(output) and its public half \(output).pub (\(key.verifying.shown)). Copy \
            the .pub off the machine, and note these digits.
            """
          )
        )
      case .json:
        Terminal.answer(
          Fields(["file": output, "public": "\(output).pub", "key": key.verifying.hexadecimal]).json
        )
      }
    }
  }
}
