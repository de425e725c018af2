import ArgumentParser
import Foundation
import Operations
import Records

struct Migrate: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(
        "Chuẩn bị cơ sở dữ liệu cho phiên bản này.",
        "Make the database ready for this version."
      )
    )
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Bản sao lưu trước khi nâng cấp; tạo mới nếu chưa có tệp này.",
        "The back-up before the upgrade; it is made where the file is not there."
      ),
      valueName: say("tệp", "file")
    )
  )
  var backup: String?

  @OptionGroup var key: KeyOption
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try records.newWorld()
      let steps = try await UpgradeRecords(backup: shownBackup(of: world)).run(in: world)
      switch records.face.format {
      case .text: Terminal.answer(sentence(steps.count))
      case .json: Terminal.answer(Fields(["steps": steps.count]).json)
      }
    }
  }

  /// The back-up that was named, read whole; made now where it is not there.
  private func shownBackup(of world: World) async throws -> VerifiedBackup? {
    guard let backup else { return nil }
    let key = try key.key
    if FileManager.default.fileExists(atPath: backup) {
      return try VerifyBackup(backup, key: key).run(world.headway)
    }
    if let obstacle = obstacle(to: backup) { throw FileFault.cannotWrite(backup, obstacle) }
    return try await BackUpRecords(to: backup, key: key, version: Boiduong.version).run(of: world)
  }

  private func sentence(_ steps: Int) -> String {
    guard steps > 0 else {
      return say(
        "Cơ sở dữ liệu đã sẵn sàng, không có gì phải làm.",
        "The database is ready; there was nothing to do."
      )
    }
    return say(
      "Cơ sở dữ liệu đã sẵn sàng, đã chạy \(steps) bước nâng cấp.",
      "The database is ready; \(steps) \(steps == 1 ? "step was" : "steps were") run."
    )
  }
}
