import Chronology
import Markup
import Training
import Vietnamese

extension NominationsPage: ListPage {
  /// Who is called, by agency, with what each agency's share is used for.
  public func list(_ say: Speaker) -> ListTable {
    let order: [Nomination.State] = [.approved, .waiting, .endorsed, .proposed]
    let shown = lines.filter { order.contains($0.nomination.state) }
    let sorted = shown.enumerated().sorted { one, other in
      let (a, b) = (one.element, other.element)
      let (left, right) = (agencyOrder(a), agencyOrder(b))
      if left != right { return left < right }
      let (first, second) = (place(a, in: order), place(b, in: order))
      return (first, one.offset) < (second, other.offset)
    }.map(\.element)
    let letter = call.letter.map { letter in
      say("Công văn triệu tập ", "Call-up letter ") + letter.number
        + (letter.day.map { say(" ngày ", " of ") + say.date($0) } ?? "")
    }
    return ListTable(
      title: say("Danh sách triệu tập: ", "Call-up list: ") + name,
      tab: say("Triệu tập", "Call-up"),
      sentences: [say.days(days), letter, sentence(say)].compactMap(\.self)
        + shares.map { share in
          say(
            "\(share.agency.vi): được duyệt \(share.approved) trên \(share.quota) chỗ.",
            "\(share.agency.en): \(share.approved) of \(share.quota) seats."
          )
        },
      heads: [
        say("Cơ quan", "Agency"), say("Họ và tên", "Name"), say("Tình trạng", "State"),
        say("Công văn đề cử", "Letter"), say("Ghi chú", "Notes"),
      ],
      rows: sorted.map { line in
        [
          .text(say(line.agency)), .text(line.name ?? ""), .text(say(line.nomination.state.title)),
          .text(line.nomination.dispatch?.number ?? ""),
          .text(line.replaces.map { say("thay \($0)", "instead of \($0)") } ?? ""),
        ]
      }
    )
  }

  private func agencyOrder(_ line: Line) -> Int {
    shares.firstIndex { $0.agency == line.agency } ?? .max
  }

  private func place(_ line: Line, in order: [Nomination.State]) -> Int {
    order.firstIndex(of: line.nomination.state) ?? order.count
  }

  /// The form that saves the list; it asks what for.
  func saving(_ say: Speaker) -> HTML {
    lines.isEmpty ? HTML() : say.downloadOfPeople(.nominations(trainingClass))
  }
}
