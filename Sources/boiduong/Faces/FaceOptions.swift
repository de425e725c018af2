import ArgumentParser
import Chronology
import Foundation
import Operations
import Records
import RecordsSQLite

/// How a command answers.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// In which language a command speaks; it is read before everything else, see `CommandLanguage`.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(say("Ngôn ngữ: vi hoặc en.", "Language: vi or en."), valueName: "vi|en")
  )
  var lang: String?
}

/// What every command that answers takes.
struct FaceOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(say("Dạng trả lời.", "Form of the answer."), valueName: "text|json")
  )
  var format: AnswerFormat = .text

  @OptionGroup var language: LanguageOption
}

/// Where the records are.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Địa chỉ cơ sở dữ liệu (BOIDUONG_DATABASE; mặc định sqlite:boiduong.sqlite).",
        "Address of the database (BOIDUONG_DATABASE; sqlite:boiduong.sqlite by default)."
      ),
      valueName: say("địa-chỉ", "address")
    )
  )
  var database: String?

  /// The address that holds: the option, else the environment, else the default.
  var address: String {
    database ?? ProcessInfo.processInfo.environment["BOIDUONG_DATABASE"]
      ?? "sqlite:boiduong.sqlite"
  }

  /// Opens the records without looking at their schema.
  func openedWorld() throws -> World {
    World(store: try openStore(address), now: { Instant.now })
  }

  /// Opens records that are ready for this program.
  func world() async throws -> World {
    let world = try openedWorld()
    try await Schema.requireCurrent(world.store)
    return world
  }

  /// The machine's user, until people sign in.
  var actor: Actor {
    Actor(ProcessInfo.processInfo.environment["USER"] ?? "") ?? .program
  }
}

/// What every command that works on the records takes.
struct RecordOptions: ParsableArguments {
  @OptionGroup var place: DatabaseOptions
  @OptionGroup var face: FaceOptions

  /// Opens the records without looking at their schema.
  func openedWorld() throws -> World { try place.openedWorld() }

  /// Opens records that are ready for this program.
  func world() async throws -> World { try await place.world() }

  /// The machine's user, until people sign in.
  var actor: Actor { place.actor }
}

/// The store that an address names.
func openStore(_ address: String) throws -> any Store {
  if address.hasPrefix("postgresql:") || address.hasPrefix("postgres:") {
    throw CommandFault.noServerDriver
  }
  guard address.hasPrefix("sqlite:") else { throw CommandFault.unknownAddress(address) }
  let path = String(address.dropFirst("sqlite:".count))
  guard !path.isEmpty else { throw CommandFault.unknownAddress(address) }
  return try SQLiteStore(path: path)
}

extension Instant {
  /// The machine's clock.
  static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
  }
}
