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
    try await concluding(as: records.face.format) {
      let world = try records.newWorld()
      let steps = try await Schema.migrate(world.store, at: world.now())
      switch records.face.format {
      case .text: Terminal.answer(sentence(steps.count))
      case .json: Terminal.answer(Fields(["steps": steps.count]).json)
      }
    }
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
