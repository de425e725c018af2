import Markup
import Operations
import Personnel
import Training
import Vietnamese

extension NominationsPage {
  /// From how many people on they stand folded: sixty cards are twelve screens of a telephone, and what
  /// is looked at first is how many get a seat, how many wait, and who is skipped.
  private static let unfolded = 12

  /// People of whom the same becomes.
  private struct Fold<Item> {
    let tone: Tone
    let words: String
    let items: [Item]
  }

  /// The people behind what becomes of them and how many they are; open where they are few.
  private func folds<Item>(
    _ folds: [Fold<Item>],
    _ say: Speaker,
    agency: (Item) -> ID<Agency>,
    row: (Item) -> HTML
  ) -> HTML {
    let people = folds.reduce(0) { $0 + $1.items.count }
    let items = folds.filter { !$0.items.isEmpty }.html { fold -> HTML in
      let agencies = Set(fold.items.map(agency)).count
      let isOpen = people <= Self.unfolded
      return """
        <details class="bd-fold"\(" open", if: isOpen)><summary>\
        \(Tag(fold.tone, "\(fold.items.count) \(fold.words)").html) <span class="bd-hint">\(say(
          "của \(agencies) cơ quan",
          "of " + say.count(agencies, "agency", "agencies")
        ))</span></summary><ul class="bd-people">\(fold.items.html { row($0) })</ul></details>

        """
    }
    return "<div class=\"bd-folds\">\(items)</div>"
  }

  /// Where a line's agency stands among the shares.
  private func place(of line: Line) -> Int {
    shares.firstIndex { $0.agency == line.agency } ?? .max
  }

  private func byAgency<Item>(_ items: [Item], _ line: (Item) -> Line) -> [Item] {
    items.enumerated().sorted { one, other in
      (place(of: line(one.element)), one.offset) < (place(of: line(other.element)), other.offset)
    }.map(\.element)
  }
}

extension NominationsPage {
  /// What becomes of those who await approval; what is ticked is sent, folded or not.
  func choices(_ preview: Preview, _ say: Speaker) -> HTML {
    let rows = byAgency(preview.rows, \.line)
    let groups = [
      Fold(
        tone: .bad,
        words: say("người bỏ qua", "skipped"),
        items: rows.filter(\.outcome.isSkipped)
      ),
      Fold(
        tone: .good,
        words: say("người được duyệt", "get a seat"),
        items: rows.filter(\.outcome.isApproved)
      ),
      Fold(
        tone: .soon,
        words: say("người vào danh sách chờ", "wait"),
        items: rows.filter(\.outcome.waits)
      ),
    ]
    return folds(groups, say, agency: { $0.line.nomination.agency }, row: { choice($0, say) })
  }

  private func choice(_ row: Preview.Row, _ say: Speaker) -> HTML {
    let line = row.line
    return """
      <li><label class="bd-check"><input type="checkbox" name="n" value="\(line.id.number)" checked> \
      \(line.name ?? "…")</label><span>\(origin(line, say))</span>\
      <span class="bd-hint">\(why(row.outcome, say))</span></li>

      """
  }

  /// The agency, and the letter by which it sent somebody.
  private func origin(_ line: Line, _ say: Speaker) -> HTML {
    let letter = line.nomination.dispatch.map { say("công văn ", "letter ") + $0.number } ?? ""
    return "\(say(line.agency)) <span class=\"bd-hint\">\(letter)</span>"
  }

  private func why(_ outcome: SeatBook.Outcome, _ say: Speaker) -> String {
    switch outcome {
    case .approved(let isBeyond): isBeyond ? say("vượt chỉ tiêu", "beyond the share") : ""
    case .waits(let lack): say(lack.sentence)
    case .skipped(let obstacles): obstacles.map { say($0.sentence) }.joined(separator: "; ")
    }
  }
}

extension NominationsPage {
  /// How every nomination stands, those with a seat first.
  func standingSection(_ say: Speaker) -> HTML {
    let title = say("Tình trạng đề cử", "How nominations stand")
    guard !lines.isEmpty else {
      let words = say("Chưa có đề cử nào.", "Nobody is nominated so far.")
      return "<section><h2>\(title)</h2>\(Empty(words: words).html)</section>"
    }
    let order: [Nomination.State] = [
      .approved, .waiting, .endorsed, .proposed, .returned, .withdrawn,
    ]
    let groups = order.map { state in
      let found = lines.filter { $0.nomination.state == state }
      return Fold(
        tone: state.tone,
        words: say(state.title).lowercased(),
        // Who waits stands in the order of the wait-list.
        items: state == .waiting
          ? found.sorted {
            ($0.nomination.waitPlace ?? .max) < ($1.nomination.waitPlace ?? .max)
          } : byAgency(found, \.self)
      )
    }
    let folds = folds(groups, say, agency: { $0.nomination.agency }, row: { standing($0, say) })
    return "<section><h2>\(title)</h2>\(folds)</section>"
  }

  private func standing(_ line: Line, _ say: Speaker) -> HTML {
    let nomination = line.nomination
    let notes = [
      nomination.waitPlace.map {
        say("thứ \($0) trong danh sách chờ", "place \($0) on the wait-list")
      },
      nomination.isBeyondQuota ? say("vượt chỉ tiêu", "beyond the share") : nil,
      line.replaces.map { say("thay \($0)", "instead of \($0)") },
      nomination.reason,
    ].compactMap(\.self).joined(separator: "; ")
    let name =
      line.name.map { say.link($0, .officer(line.officer)) }
      ?? "\(say("cán bộ đã chuyển cơ quan", "an officer who has moved"))"
    let act =
      nomination.state.isOpen && !isOver
      ? say.link(say("Thay, rút", "Replace, withdraw"), .nomination(line.id, of: trainingClass))
      : HTML()
    return """
      <li><span>\(name)</span><span>\(origin(line, say))</span>\
      <span class="bd-hint">\(notes) \(act)</span></li>

      """
  }
}

extension SeatBook.Outcome {
  fileprivate var isApproved: Bool { if case .approved = self { true } else { false } }
  fileprivate var waits: Bool { if case .waits = self { true } else { false } }
  fileprivate var isSkipped: Bool { if case .skipped = self { true } else { false } }
}
