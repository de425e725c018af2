import ArgumentParser
import Audit
import Foundation
import Operations
import Records
import Vietnamese

struct AuditVerify: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: say(
        "Đối chiếu toàn bộ nhật ký với các dấu niêm phong, chỉ ra mục đầu tiên không khớp.",
        "Hold the whole log against its seals, and name the first entry that does not fit."
      ),
      discussion: say(
        "Kết thúc với số 65 khi nhật ký không khớp. Cơ sở dữ liệu không bị ghi.",
        "Ends with 65 where the log does not fit. Nothing is written."
      )
    )
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Tệp dấu niêm phong đã xuất và cất ở nơi khác; ghi được nhiều lần.",
        "Seals that were exported and kept elsewhere; may be given several times."
      ),
      valueName: say("tệp", "file")
    )
  )
  var against: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Tệp khóa niêm phong hoặc tệp .pub của nó (BOIDUONG_SEAL_KEY); ghi được nhiều lần.",
        "A key of the seals, or its file .pub (BOIDUONG_SEAL_KEY); may be given several times."
      ),
      valueName: say("tệp", "file")
    )
  )
  var sealKey: [String] = []

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let keys = try keys
      let exported = try exported
      let verdict = try await VerifyAudit(trusting: keys, against: exported)
        .run(in: records.place.readingWorld())
      switch records.face.format {
      case .text: for line in verdict.lines { Terminal.answer(line[CommandLanguage.current]) }
      case .json: Terminal.answer(verdict.json(CommandLanguage.current))
      }
      if verdict.fault != nil { throw ExitStatus.badInput }
    }
  }

  private var keys: Set<VerifyingKey> {
    get throws {
      let named = ProcessInfo.processInfo.environment["BOIDUONG_SEAL_KEY"] ?? ""
      let files = sealKey.isEmpty && !named.isEmpty ? [named] : sealKey
      return Set(try files.map { try VerifyingKey(file: $0) })
    }
  }

  private var exported: ExportedSeals {
    get throws {
      var exported = ExportedSeals()
      for path in against {
        let bytes = try bytes(ofFile: path)
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        try exported.read(
          lines.lazy.map { String(decoding: $0, as: UTF8.self) },
          file: fileName(path)
        )
      }
      return exported
    }
  }
}
