public import ArgumentParser
import Chronology
import Operations
public import Records
import Reports
import Pages
import Vietnamese

struct AuditShow: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say(
        "Lịch sử của một hồ sơ: ai, lúc nào, từ gì thành gì, vì sao, từ đâu.",
        "The history of a thing: who, when, from what to what, why, from where."
      ),
      discussion: say(
        "Loại: \(Event.Subject.list). Ví dụ: boiduong audit show officer PY-000101",
        "Kinds: \(Event.Subject.list). Such as: boiduong audit show officer PY-000101"
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      say("Loại, như officer.", "Its kind, such as officer."),
      valueName: say("loại", "kind")
    )
  )
  var subject: Event.Subject

  @Argument(
    help: ArgumentHelp(say("Mã của nó.", "Its code."), valueName: say("mã", "code"))
  )
  var key: String

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.place.readingWorld()
      let lines = try await world.store.read { [subject, key] in
        try $0.all(.history(of: subject, key: key))
      }
      guard !lines.isEmpty else { throw CommandFault.nothingFound(nothing) }
      for line in lines {
        switch records.face.format {
        case .text: Terminal.answer(line.text(CommandLanguage.current))
        case .json: Terminal.answer(line.json)
        }
      }
    }
  }

  private var nothing: Bilingual {
    Bilingual(
      vi: """
        Nhật ký không có gì về \(subject.title.vi) “\(key)”. Kiểm tra mã, viết đúng chữ hoa, chữ thường.
        """,
      en: """
        The log knows nothing of the \(subject.title.en) “\(key)”. Check the code, its capitals too.
        """
    )
  }
}

extension Event.Subject: ExpressibleByArgument {
  /// All of them, as they are typed.
  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension HistoryLine {
  /// When, who and from where, and below it what became what.
  func text(_ language: Language) -> String {
    var head = "\(at.clock(language))  \(actor)"
    if let source { head += " (\(source))" }
    head += ": \(verb.title[language])"
    if let reason { head += " – \(reason)" }
    return ([head.onOneLine] + words(language).map { "  " + $0.onOneLine })
      .joined(separator: "\n")
  }

  /// The same for programs.
  var json: String {
    Fields(["at": at, "actor": actor, "source": source, "verb": verb, "reason": reason]).json
      .with("old", json: old ?? "null").with("new", json: new ?? "null")
  }
}
