import ArgumentParser
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

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding {
      let world = try records.openedWorld()
      let steps = try await Schema.migrate(world.store, at: world.now())
      Terminal.tell(
        steps.isEmpty
          ? say("Cơ sở dữ liệu đã sẵn sàng.", "The database is ready.")
          : say("Đã chạy bước: \(steps)", "Steps run: \(steps)")
      )
    }
  }
}
