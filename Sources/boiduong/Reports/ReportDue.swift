import ArgumentParser
import Assessment
import Chronology
import Foundation
import Intake
import Operations
import Records
import Reports
import Spreadsheets
import Training
import Vietnamese

struct ReportDue: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "due",
      abstract: say(
        "Lập các báo cáo định kỳ đã đến hạn vào một thư mục.",
        "Make the scheduled reports that are due into a folder."
      ),
      discussion: say(
        """
        Chạy mỗi giờ hoặc mỗi ngày: báo cáo đã lập không lập lại, báo cáo lỗi được lập lại ở lần chạy \
        sau. Mỗi lần lập là một dòng trong nhat-ky.txt của thư mục; quản trị xem ở trang Việc chạy nền.
        """,
        """
        Run it each hour or day: what was made is not made again, what failed is tried again the next \
        time. Each is a line of nhat-ky.txt in the folder, and a job on the administrator's page.
        """
      )
    )
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Lịch báo cáo (xem docs/operations.md).", "The schedule (see docs/operations.md)."),
      valueName: say("tệp.yaml", "file.yaml")
    )
  )
  var schedule: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Thư mục đã có, nơi ghi báo cáo.", "The folder for the reports, which is there."),
      valueName: say("thư-mục", "folder")
    )
  )
  var folder: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Thử mấy lần trong một lần chạy.", "How often each is tried in one run."),
      valueName: say("lần", "times")
    )
  )
  var tries = 3

  @OptionGroup var records: DatabaseOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard !(1...10).contains(tries) else { return }
    throw ValidationError(say("Số lần thử từ 1 đến 10.", "Tries are from 1 to 10."))
  }

  func run() async throws {
    try await concluding(as: .text) {
      let schedule = try ReportScheduleReader.read(
        SourceText(name: fileName(schedule), bytes: try bytes(ofFile: schedule)),
        reports: ReportCatalogue.definitions.filter { $0.parameters.contains(.period) }.map(\.code)
      )
      let world = try await records.world(readers: ProcessInfo.processInfo.activeProcessorCount)
      let log = try DueLog(in: folder)
      let rules = try await world.store.read { try $0.curricula().periodRules }
      let today = world.now().day()
      var failed = 0
      for entry in schedule.entries {
        for suffix in entry.unknownPeriods(in: today.year, by: rules) {
          Terminal.tell(Self.unknownPeriod(entry, suffix))
        }
        for period in entry.due(on: today, by: rules) {
          let work = DueReport(entry: entry, period: period, folder: folder, by: records.actor)
          if try await !work.run(in: world, tries: tries, log) { failed += 1 }
        }
      }
      if failed > 0 { throw ExitStatus.badInput }
    }
  }

  private static func unknownPeriod(_ entry: ReportSchedule.Entry, _ suffix: String) -> String {
    say(
      "\(entry.name): quy định không có kỳ “\(suffix)” trong năm nay, nên không bao giờ đến hạn.",
      "\(entry.name): the rules have no period “\(suffix)” this year, so it is never due."
    )
  }
}

/// One report of a schedule for one period.
struct DueReport {
  let entry: ReportSchedule.Entry
  let period: ReportPeriod
  let folder: String
  let by: Actor

  /// What was made once need not be made again.
  private static let forGood = 3_000_000_000

  private var name: String { "report \(entry.name) \(period.code)" }

  private var file: String {
    "\(entry.name)-\(period.code).\(entry.isForEach ? "zip" : "xlsx")"
  }

  /// Makes it unless it was made, here or on another machine; whether it is there now.
  func run(in world: World, tries: Int, _ log: DueLog) async throws -> Bool {
    let job = RunOnce(name, by: RunOnce.thisProcess, every: Self.forGood)
    for attempt in 1...tries {
      do {
        if case .done = try await job.run(in: world, { try await make(in: $0) }) {
          try log.add(Bilingual(vi: "đã lập \(file)", en: "made \(file)"), at: world.now())
        }
        return true
      } catch {
        let why = (error as? any Refusal)?.explanation ?? Bilingual(both: "\(error)")
        try log.add(
          Bilingual(
            vi: "KHÔNG lập được \(file) (lần \(attempt)): \(why.vi.onOneLine)",
            en: "FAILED \(file) (try \(attempt)): \(why.en.onOneLine)"
          ),
          at: world.now()
        )
        // A full disk or a busy server may pass; a report that can't be made stays so.
        if error is ReportRefusal { return false }
        if attempt < tries { try await Task.sleep(for: .seconds(2 * attempt)) }
      }
    }
    return false
  }

  private func make(in world: World) async throws {
    let path = folder + "/" + file
    let target = try ReportFile(at: path)
    var request = ReportRequest(
      entry.report,
      period: period.code,
      agency: entry.agency,
      language: CommandLanguage.current,
      madeBy: by.name,
      madeAt: world.now()
    )
    request.isCompared = entry.isCompared
    request.mark = FileMark(by: by.name, at: world.now(), for: Purpose.report.title)
    // It names people, so it is noted before it is there for anybody.
    try await NoteSaving(.report, entry.report, query: "\(entry.name) \(period.code)", for: .report)
      .run(in: world, by: by)
    if entry.isForEach {
      _ = try await ReportEach.write(request, to: target, atOnce: nil, from: world)
    } else {
      let asked = request
      _ = try await target.taking {
        try await world.store.read { try ReportCatalogue.write(asked, to: path, in: $0) }
      }
    }
  }
}

/// The lines that say what was made in a folder and what was not.
struct DueLog {
  private let path: String

  init(in folder: String) throws {
    path = folder + "/nhat-ky.txt"
    if let why = obstacle(to: path) { throw FileFault.cannotWrite(path, why) }
  }

  /// Adds a line; tells it on the terminal too.
  func add(_ words: Bilingual, at instant: Instant) throws {
    Terminal.tell(words[CommandLanguage.current])
    let line = "\(instant.clock(CommandLanguage.current))  \(words[CommandLanguage.current])\n"
    let why = Bilingual(vi: "ổ đĩa không nhận tệp", en: "the disk does not take it")
    guard let file = fopen(path, "a") else { throw FileFault.cannotWrite(path, why) }
    defer { fclose(file) }
    guard fputs(line, file) >= 0 else { throw FileFault.cannotWrite(path, why) }
  }
}
