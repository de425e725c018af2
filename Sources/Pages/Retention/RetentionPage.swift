public import Chronology
public import Markup
public import Operations
public import Personnel
public import Records
public import Vietnamese

/// What has run out by the rules of retention, exactly which, and a button for each rule that does what
/// it says. Who keeps the rules sees no personnel: officers are told by their codes.
public struct RetentionPage: Page {
  public let due: [DueByRule]
  /// The day on which it has run out.
  public let today: Day
  /// What was done just now.
  public var done: DueByRule?
  /// Why nothing was done.
  public var problem: Bilingual?

  /// How many are shown one by one; the rest is told by the command.
  static let itemsShown = 200

  /// What has run out on a day.
  public init(on today: Day, in records: any Reading) throws {
    self.today = today
    due = try DueByRule.all(on: today, in: records)
  }

  init(due: [DueByRule], today: Day) {
    self.due = due
    self.today = today
  }

  public var section: Section? { .retention }

  public func title(_ say: Speaker) -> String { say(Section.retention.title) }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      message(say)
      FormErrors(lines: problem.map { [(say($0), nil)] } ?? []).html(say)
      "<p class=\"lead\">\(lead(say))</p>"
      if due.isEmpty { Empty(words: noRules(say)).html }
      due.html { section($0, say) }
    }
  }

  private func message(_ say: Speaker) -> HTML {
    guard let done else { return HTML() }
    let count = say.number(done.items.count)
    let words = say(
      "Đã xong: \(say(done.rule.act.title).lowercased()) \(count) mục, “\(say(done.rule.title))”. Việc này đã ghi nhật ký.",
      "Done: \(count) of “\(say(done.rule.title))”. It is noted in the log."
    )
    return "<p class=\"bd-done\" role=\"status\">\(words)</p>"
  }

  private func lead(_ say: Speaker) -> String {
    say(
      """
      Dữ liệu đã hết thời hạn lưu tính đến ngày \(say.date(today)). Không có gì tự xóa: xem danh sách, \
      rồi bấm nút. Không lấy lại được.
      """,
      """
      What has run out by \(say.date(today)). Nothing is deleted by itself: look at the list, then \
      press the button. It can't be brought back.
      """
    )
  }

  private func noRules(_ say: Speaker) -> String {
    say(
      "Chưa có quy định lưu giữ. Ghi vào curricula/retention.yaml rồi chạy boiduong curricula load.",
      "There are no rules. Write curricula/retention.yaml, then run boiduong curricula load."
    )
  }

  private func section(_ due: DueByRule, _ say: Speaker) -> HTML {
    let rule = due.rule
    var facts = Facts()
    facts.add(say("Thời hạn lưu", "Kept for"), say(rule.keptFor.kept))
    facts.add(say("Hết hạn thì", "Then"), say(rule.matter.what))
    facts.add(say("Căn cứ", "Basis"), rule.basis)
    facts.add(say("Hết hạn", "Run out"), count(due, say))
    return """
      <section><h2>\(say(rule.title))</h2>\(facts.html)\(list(due, say))\(form(due, say))</section>
      """
  }

  private func count(_ due: DueByRule, _ say: Speaker) -> String {
    let count = say.number(due.items.count)
    guard due.hasMore else { return count }
    return say("\(count), và còn nữa sau đợt này", "\(count), and more after these")
  }

  /// Exactly which, folded where there are many.
  private func list(_ due: DueByRule, _ say: Speaker) -> HTML {
    guard !due.items.isEmpty else { return HTML() }
    let shown = due.items.prefix(Self.itemsShown)
    let table = Table(
      caption: say("Sẽ \(say(due.rule.act.title).lowercased())", "What goes"),
      columns: [
        .text(say("Số", "No.")), .text(say("Tên", "Name")), .text(say("Kết thúc", "Ended")),
      ],
      rows: shown.html { item in
        """
        <tr><th scope="row">\("\(item.id)")</th><td>\(item.name)</td><td>\(say.time(item.end))</td></tr>

        """
      }
    )
    let rest = due.items.count - shown.count
    let words = say(
      "Còn \(say.number(rest)) mục: xem đủ bằng boiduong retention preview.",
      "\(say.number(rest)) more: boiduong retention preview shows all."
    )
    return """
      <details\(" open", if: due.items.count <= 20)><summary>\(say("Xem từng mục", "Look at each"))</summary>\
      \(table.html)\("<p class=\"bd-hint\">\(words)</p>", if: rest > 0)</details>
      """
  }

  private func form(_ due: DueByRule, _ say: Speaker) -> HTML {
    guard !due.items.isEmpty else {
      return Empty(words: say("Không có gì hết hạn.", "Nothing has run out.")).html
    }
    let words = say(due.rule.matter.button(due.items.count))
    return """
      <form class="bd-form" method="post" data-act action="\(say.href(.retention(due.rule.code)))">\
      \(say.mark)<input type="hidden" name="stamp" value="\(due.stamp)">\
      <button class="btn btn-danger" type="submit">\(words)</button></form>
      """
  }
}

extension RetentionRule.Matter {
  /// What is done, in a sentence.
  public var what: Bilingual {
    switch self {
    case .rosterFiles:
      Bilingual(
        vi: "xóa bản sao tệp và bản ghi để hoàn tác; giữ tên tệp, số dòng, nhật ký",
        en: "the file and what would undo it are deleted; its name, counts and log entries stay"
      )
    case .mergeImages:
      Bilingual(
        vi: "xóa bản ghi hồ sơ cũ; mã cũ vẫn dẫn đến hồ sơ được giữ",
        en: "the earlier records are deleted; the old code still leads on"
      )
    case .signIns:
      Bilingual(vi: "xóa phiên; nhật ký giữ nguyên", en: "they are deleted; the log stays")
    case .officers:
      Bilingual(
        vi: "xóa tên và mọi thông tin của người đó, cả trong nhật ký; giữ mã và số liệu",
        en: "names and particulars go, from the log too; codes and figures stay"
      )
    }
  }

  /// What a button says that does it.
  public func button(_ count: Int) -> Bilingual {
    switch self {
    case .rosterFiles:
      Bilingual(vi: "Xóa hẳn \(count) bản sao danh sách", en: "Delete \(count) copies of rosters")
    case .mergeImages:
      Bilingual(vi: "Xóa hẳn \(count) bản ghi gộp", en: "Delete what parts \(count) merges")
    case .signIns:
      Bilingual(vi: "Xóa hẳn \(count) phiên đăng nhập", en: "Delete \(count) sign-ins")
    case .officers:
      Bilingual(
        vi: "Xóa tên và thông tin của \(count) cán bộ",
        en: "Erase the names and particulars of \(count) officers"
      )
    }
  }
}

extension Term {
  /// As a length of time: `2 năm`, `18 tháng`, `90 ngày`.
  public var kept: Bilingual {
    var (vi, en): ([String], [String]) = ([], [])
    func add(_ number: Int, _ one: String, _ word: String) {
      guard number > 0 else { return }
      vi.append("\(number) \(one)")
      en.append("\(number) \(word)\(number == 1 ? "" : "s")")
    }
    let isYears = months % 12 == 0
    add(isYears ? months / 12 : months, isYears ? "năm" : "tháng", isYears ? "year" : "month")
    add(days, "ngày", "day")
    return Bilingual(vi: vi.joined(separator: " "), en: en.joined(separator: " "))
  }
}
