import ArgumentParser
import Chronology
import Credentials
import Foundation
import Isolation
import Operations
import Records
import Web

struct Serve: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(
        "Mở trang web trên máy này (chỉ 127.0.0.1).",
        "Serve the pages on this machine (127.0.0.1 only)."
      )
    )
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Cổng; 0 là cổng trống bất kỳ.", "Port; 0 is any free one."),
      valueName: say("số", "n")
    )
  )
  var port = 8080

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ghi số cổng vào tệp này khi đã mở.", "Write the port here when open."),
      valueName: say("tệp", "file")
    )
  )
  var portFile: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Ngày xem lúc đầu, như 31/12/2020 (mặc định hôm nay).",
        "The day that pages show at first, such as 2020-12-31 (today)."
      ),
      valueName: say("ngày", "day")
    )
  )
  var day: Day?

  @Flag(
    name: .long,
    help: ArgumentHelp(say("Ghi rõ trên trang: dữ liệu minh họa.", "Mark the data as a sample."))
  )
  var sample = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Đọc báo cáo từ máy dự phòng ở địa chỉ này.",
        "Read reports from the standby at this address."
      ),
      valueName: say("địa-chỉ", "address")
    )
  )
  var reportsFrom: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Tệp khóa của mã xác thực hai bước (BOIDUONG_KEY; mặc định boiduong.key).",
        "Key file of the second factors' secrets (BOIDUONG_KEY; boiduong.key)."
      ),
      valueName: say("tệp", "file")
    )
  )
  var key: String?

  @OptionGroup var sealKey: SealKeyOption
  @OptionGroup var records: DatabaseOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await concluding {
      let seals = try sealKey.keyIfNamed
      let world = try await records.world(readers: 4)
      let portFile = portFile
      let settings = SiteSettings(
        port: port,
        isSample: sample,
        defaultDay: day,
        rosterSource: .child(executable: ChildProcess.ownExecutable)
      )
      if let portFile, let obstacle = obstacle(to: portFile) {
        throw FileFault.cannotWrite(portFile, obstacle)
      }
      let standby = try reportsFrom.map { try openStore($0, for: .reading(readers: 4)) }
      let gate = Gate(
        hashing: HashingPool(threads: ProcessInfo.processInfo.activeProcessorCount),
        vault: Vault(try await key(for: world))
      )
      let site = try Site(world, gate: gate, standby: standby, settings: settings)
      let sealing = seals.map { LogSealing(world, with: $0) }
      let isSealed = sealing != nil
      let work = Task { await sealing?.run() }
      let noting = Task { await site.noteRefusals() }
      do {
        try await site.serve { port in
          Terminal.tell(
            say("Mở trang: http://127.0.0.1:\(port)", "Open http://127.0.0.1:\(port)")
          )
          if !isSealed { Self.tellUnsealed() }
          if let portFile { try? write(Array("\(port)".utf8), to: portFile) }
        }
      } catch {
        work.cancel()
        noting.cancel()
        throw CommandFault.cannotServe(port: port, SiteObstacle(error))
      }
      work.cancel()
      noting.cancel()
      await noting.value
      await site.noteLastRefusals()
      await work.value
      await sealing?.seal(every: 0)
    }
  }

  /// The key of this installation. It is made with the first start; where something is sealed already,
  /// a new key would open none of it.
  private func key(for world: World) async throws -> VaultKey {
    let path = key ?? ProcessInfo.processInfo.environment["BOIDUONG_KEY"] ?? "boiduong.key"
    let isFirst = try await world.store.read { try $0.one(.secondFactorCount) } == 0
    if isFirst, !FileManager.default.fileExists(atPath: path) { try VaultKey().write(to: path) }
    return try VaultKey(file: path)
  }

  private static func tellUnsealed() {
    Terminal.tell(
      say(
        "Nhật ký không được niêm phong. Tạo khóa: boiduong audit key seal.key; thêm --seal-key seal.key",
        "The log is not sealed. Make a key: boiduong audit key seal.key; add --seal-key seal.key"
      )
    )
  }

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError(
        say("Cổng là số từ 0 đến 65535.", "A port is a number from 0 to 65535.")
      )
    }
  }
}
