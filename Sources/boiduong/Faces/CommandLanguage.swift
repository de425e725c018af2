import Foundation
import Vietnamese

/// The language of the commands: `--lang`, else the machine's `LANG`, else Vietnamese.
enum CommandLanguage {
  /// Read once, before the help texts are made.
  static let current = chosen(
    arguments: CommandLine.arguments,
    environment: ProcessInfo.processInfo.environment
  )

  static func chosen(arguments: [String], environment: [String: String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1]) ?? .vi
      }
      if argument.hasPrefix("--lang=") {
        return Language(rawValue: String(argument.dropFirst(7))) ?? .vi
      }
    }
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("en") ? .en : .vi
  }
}

/// A text of the commands, in the language of this run.
func say(_ vi: String, _ en: String) -> String {
  Bilingual(vi: vi, en: en)[CommandLanguage.current]
}
