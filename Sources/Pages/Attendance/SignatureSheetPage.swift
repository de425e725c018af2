import Chronology
public import Markup
public import Personnel
public import Records
public import Training
import Vietnamese

/// The sheet that learners sign, in the order in which the roll is called: printed before, and
/// entered afterwards by its exceptions.
public struct SignatureSheetPage: Page {
  public let trainingClass: RollCallPage.ClassName
  public let sessions: [Session]
  public let rows: [RollCallPage.Row]

  /// A class's sheet; nil where there is no class that the reader may record.
  public init?(_ id: ID<TrainingClass>, in records: ScopedRecords) throws {
    guard try records.mayRecord(id), let found = try records.first(.trainingClass(id)) else {
      return nil
    }
    trainingClass = RollCallPage.ClassName(id: id, title: found.title)
    sessions = try records.all(.sessions(of: id))
    let called = try sessions.first.map { try records.all(.called(at: $0)) } ?? []
    rows = called.map {
      RollCallPage.Row(
        enrolment: $0.enrolment,
        officer: $0.officer,
        name: $0.name,
        agency: $0.agency,
        mark: nil
      )
    }
  }

  public var section: Section? { .classes }

  public func title(_ say: Speaker) -> String { say("Tờ ký tên", "Sheet to sign") }

  public func trail(_ say: Speaker) -> [Crumb] {
    [
      Crumb(say(Section.classes.title), .classes),
      Crumb(trainingClass.title, .trainingClass(trainingClass.id)),
    ]
  }

  public func body(_ say: Speaker) -> HTML {
    guard !rows.isEmpty else {
      return Empty(words: say("Lớp chưa có học viên hoặc buổi học.", "No officers or sessions."))
        .html
    }
    let title = say("Tờ ký tên của lớp \(trainingClass.title)", "Sheet of \(trainingClass.title)")
    let table = Table(
      caption: title,
      columns: [
        .number(say("STT", "No.")), .text(say("Họ và tên", "Name")),
        .text(say("Cơ quan", "Agency")),
      ]
        + sessions.map {
          .text("\(say.date($0.day)) \(say($0.part.title))")
        },
      rows: rows.enumerated().map { ($0 + 1, $1) }.html { number, row in
        """
        <tr><td class="bd-number">\(say.number(number))</td><th scope="row">\(row.name)</th>\
        <td>\(row.agency.map { say($0) } ?? "")</td>\(sessions.html { _ in "<td class=\"bd-sign\"></td>" })</tr>

        """
      }
    )
    return """
      <p class="lead">\(trainingClass.title)</p><p class="bd-screen">\(say(
        "In trang này (Ctrl+P, khổ ngang) cho học viên ký; sau buổi học chỉ ghi người vắng.",
        "Print this page (Ctrl+P, landscape) for the officers to sign; enter only who was absent."
      ))</p><div class="bd-sheet">\(table.html)</div>
      """
  }
}
