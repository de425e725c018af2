import ArgumentParser
import Audit
import Foundation

/// The key that seals are made with.
struct SealKeyOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Tệp khóa niêm phong (BOIDUONG_SEAL_KEY).",
        "File with the key of the seals (BOIDUONG_SEAL_KEY)."
      ),
      valueName: say("tệp", "file")
    )
  )
  var sealKey: String?

  /// The file that is named by the option, else by the environment.
  var file: String? {
    let named = ProcessInfo.processInfo.environment["BOIDUONG_SEAL_KEY"]
    return sealKey ?? named.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The key; nil where none is named.
  var keyIfNamed: SigningKey? {
    get throws { try file.map { try SigningKey(file: $0) } }
  }

  /// The key, which must be named.
  var key: SigningKey {
    get throws {
      guard let key = try keyIfNamed else { throw SealKeyFault.notNamed }
      return key
    }
  }
}
