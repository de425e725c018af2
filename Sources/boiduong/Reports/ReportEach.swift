import ArgumentParser
import Foundation
import Operations
import Records
import Reports
import Spreadsheets
import Vietnamese
import Work

struct ReportEach: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "each",
      abstract: say(
        "Lập một báo cáo cho từng cơ quan, tất cả trong một tệp .zip.",
        "Make a report for each agency, all in one .zip."
      ),
      discussion: say(
        "Mỗi cơ quan một bảng tính; với --agency thì chỉ cơ quan đó và các đơn vị trực thuộc.",
        "A workbook for each agency; with --agency only of that agency and those below it."
      )
    )
  }

  @OptionGroup var asked: ReportOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say("Ghi vào tệp .zip này.", "Write to this .zip."),
      valueName: say("tệp.zip", "file.zip")
    )
  )
  var output: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Lập cùng lúc mấy báo cáo (mặc định: số nhân của máy).",
        "How many are made beside each other (as many as there are cores)."
      ),
      valueName: say("số", "number")
    )
  )
  var atOnce: Int?

  func run() async throws {
    try await concluding(as: .text) {
      guard output.lowercased().hasSuffix(".zip") else { throw ReportFault.notZip(file: output) }
      let file = try ReportFile(at: output)
      let cores = ProcessInfo.processInfo.activeProcessorCount
      let world = try await asked.records.readingWorld(readers: max(1, atOnce ?? cores))
      if let notice = try await world.store.standing().notice {
        Terminal.tell(notice[CommandLanguage.current])
      }
      let request = try asked.request(madeAt: world.now())
      let parts = try await Self.write(request, to: file, atOnce: atOnce, from: world)
      do { try await asked.note(request.report, of: ["each"]) } catch {
        try? FileManager.default.removeItem(atPath: file.path)
        throw error
      }
      tell(parts)
    }
  }

  func validate() throws {
    guard let atOnce, !(1...64).contains(atOnce) else { return }
    throw ValidationError(
      say("Số báo cáo cùng lúc từ 1 đến 64.", "Reports at once are from 1 to 64.")
    )
  }

  /// Writes the container whole or not at all.
  static func write(
    _ request: ReportRequest,
    to file: ReportFile,
    atOnce: Int?,
    from world: World
  ) async throws -> [ReportBundle.Part] {
    let agencies = try await world.store.read { try ReportBundle.agencies(of: request, in: $0) }
    let bundle = ReportBundle(request, for: agencies, atOnce: atOnce)
    return try await TemporaryFolder.with { folder in
      try await file.taking {
        try await bundle.write(
          to: file.path,
          by: folder.path,
          from: world.store,
          told: { world.headway.reached(.writing, $0, of: agencies.count) }
        )
      }
    }
  }

  private func tell(_ parts: [ReportBundle.Part]) {
    let made = parts.filter { $0.file != nil }.count
    Terminal.tell(
      say(
        "Đã ghi \(output): báo cáo của \(made) cơ quan.",
        "Written: \(output), the reports of \(made) agencies."
      )
    )
    for part in parts {
      guard let refusal = part.refusal else { continue }
      Terminal.tell("\(part.agency): \(refusal[CommandLanguage.current])")
    }
  }
}

/// A folder that is there for one piece of work, for this user alone.
enum TemporaryFolder {
  /// Makes it; it goes with what is in it when the body ends.
  static func with<Answer>(_ body: (URL) async throws -> Answer) async throws -> Answer {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("boiduong-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700]
      )
    } catch {
      let why = Bilingual(vi: "ổ đĩa không nhận tệp", en: "the disk does not take it")
      throw FileFault.cannotWrite(folder.path, why)
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
  }
}
