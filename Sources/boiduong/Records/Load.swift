import ArgumentParser
import Operations
import Records

struct Load: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(
        "Nạp toàn bộ curricula/ và rosters/ vào cơ sở dữ liệu; chạy lại không đổi gì.",
        "Load all of curricula/ and rosters/ into the database; safe to repeat."
      )
    )
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Thư mục chương trình.", "Folder of curricula."),
      valueName: say("thư-mục", "dir")
    )
  )
  var curricula = "curricula"

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Thư mục danh sách.", "Folder of rosters."),
      valueName: say("thư-mục", "dir")
    )
  )
  var rosters = "rosters"

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Chỉ so sánh, không ghi; báo lỗi nếu có gì sẽ thay đổi.",
        "Compare only and write nothing; fail if anything would change."
      )
    )
  )
  var expectUnchanged = false

  @OptionGroup var records: RecordOptions

  func run() async throws {
    let format = records.face.format
    try await concluding(as: format) {
      // What is only looked at is tried on a copy: each file must see what those before it did.
      let world = try await expectUnchanged ? records.trialWorld() : records.world()
      let folder = RosterFolder(path: try folder(at: rosters))
      let read = try readCurricula(from: curricula)
      var loading = Loading(in: world, by: records.actor, format)
      await loading.take("curricula") { try await loadCurricula(read, in: $0, by: $1) }
      for told in folder.strangers { told.tell(as: format) }
      if folder.sources.isEmpty { folder.isEmptyInWords.tell(as: format) }
      for (path, importing) in folder.sources {
        await loading.take(fileName(path)) { try await importing(path, $0, $1, format) }
      }
      try conclude(loading)
    }
  }

  private func conclude(_ loading: Loading) throws {
    var status = loading.gravest
    if expectUnchanged, !loading.changes.isEmpty {
      let words = loading.changesInWords
      Told(sentence: words, text: words).tell(as: records.face.format)
      status = max(status, ExitStatus.badInput)
    }
    if status != .success { throw status }
  }
}
