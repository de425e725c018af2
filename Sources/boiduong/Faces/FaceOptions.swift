import ArgumentParser
import Chronology
import Foundation
import Operations
import Records
import Vietnamese

/// How a command answers.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// In which language a command speaks; it is read before everything else, see `CommandLanguage`.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(say("Ngôn ngữ.", "Language."), valueName: "vi|en")
  )
  var lang: Language?
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
        """
        Địa chỉ cơ sở dữ liệu, sqlite:TỆP hoặc postgresql://… (BOIDUONG_DATABASE; mặc định \
        sqlite:boiduong.sqlite).
        """,
        """
        Address of the database, sqlite:FILE or postgresql://USER@HOST/NAME (BOIDUONG_DATABASE; \
        sqlite:boiduong.sqlite by default).
        """
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

  /// Opens the records without looking at their schema, and makes them where there are none.
  func newWorld() throws -> World {
    World(
      store: try openStore(address, for: .making),
      now: { Instant.now },
      headway: ProgressBar.headway
    )
  }

  /// Opens records that are there, whatever version of the program they belong to.
  func anyWorld() throws -> World {
    World(
      store: try openStore(address, for: .working),
      now: { Instant.now },
      headway: ProgressBar.headway
    )
  }

  /// Opens records that are ready for this program; with readers beside the writer where several
  /// people ask at once.
  ///
  /// One connection looks at the schema first: with readers, opening writes to the file, which may
  /// be somebody else's.
  func world(readers: Int = 0) async throws -> World {
    var store = try openStore(address, for: .working)
    try await Schema.requireUsable(store)
    if readers > 0 {
      // What is damaged is not written to: each page more would make it worse.
      if let damage = try await store.damage() { throw StoreFault.damaged(damage) }
      store = try openStore(address, for: .serving(readers: readers))
    }
    let opened = store
    return World(store: opened, now: { Instant.now }, headway: ProgressBar.headway)
  }

  /// Opens records that are ready for this program for reading alone, also a standby's.
  ///
  /// - Parameter readers: How many read beside each other; none where one connection does everything.
  func readingWorld(readers: Int = 0) async throws -> World {
    let store = try openStore(address, for: .reading(readers: readers))
    try await Schema.requireUsable(store)
    return World(store: store, now: { Instant.now }, headway: ProgressBar.headway)
  }

  /// A copy of records that are ready for this program: what is done to it reaches no disk.
  func trialWorld() async throws -> World {
    let store = try openStore(address, for: .trying)
    try await Schema.requireUsable(store)
    return World(store: store, now: { Instant.now }, headway: ProgressBar.headway)
  }

  /// The machine's user, until people sign in.
  var actor: Actor {
    (Actor(ProcessInfo.processInfo.environment["USER"] ?? "") ?? .program).from("command")
  }
}

/// What every import takes.
struct ImportOptions: ParsableArguments {
  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Nhập lại cả tệp đã nhập trước đây; những gì sửa từ đó đến nay có thể bị ghi đè.",
        "Take in a file that was taken in before; what was corrected since may be overwritten."
      )
    )
  )
  var again = false
}

/// What every command that works on the records takes.
struct RecordOptions: ParsableArguments {
  @OptionGroup var place: DatabaseOptions
  @OptionGroup var face: FaceOptions

  /// Opens the records without looking at their schema, and makes them where there are none.
  func newWorld() throws -> World { try place.newWorld() }

  /// Opens records that are ready for this program.
  func world() async throws -> World { try await place.world() }

  /// A copy of records that are ready for this program: what is done to it reaches no disk.
  func trialWorld() async throws -> World { try await place.trialWorld() }

  /// The machine's user, until people sign in.
  var actor: Actor { place.actor }
}

extension Instant {
  /// The machine's clock.
  static var now: Instant {
    Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
  }
}
