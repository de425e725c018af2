import ArgumentParser
import Operations
import Personnel
import Records

struct RosterUndo: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo",
      abstract: say(
        "Hoàn tác một lần nhập danh sách: mọi giá trị trở lại như trước.",
        "Take an import of a roster back: every value is again what it was."
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      say("Số của lần nhập, xem ở roster history.", "Its number, as roster history tells it."),
      valueName: say("số", "n")
    )
  )
  var number: Int64

  @OptionGroup var records: RecordOptions

  func run() async throws {
    let format = records.face.format
    try await concluding(as: format) {
      let world = try await records.world()
      let things = try await UndoBatch(ID(number)).run(in: world, by: records.actor)
      switch format {
      case .text:
        Terminal.answer(
          say(
            "Đã hoàn tác lần nhập số \(number): \(things) mục hồ sơ trở lại như trước.",
            "Import \(number) was taken back: \(things) records are as they were."
          )
        )
      case .json: Terminal.answer(Fields(["batch": number, "restored": things]).json)
      }
    }
  }
}
