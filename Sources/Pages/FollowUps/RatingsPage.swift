public import Chronology
public import Markup
public import Records
import Personnel
import Training
public import Vietnamese

/// Who is to be rated by a supervisor some months after a class, whose class ended first at the top.
public struct RatingsPage: Page {
  public let lines: [FollowUpDue]
  public let count: Int
  /// Where the next page begins; nil on the last one.
  public let next: FollowUpPlace?
  /// Those that were given last, each with the way to its correction; on the first page alone.
  public let given: [FollowUpLine]
  public var done: Bilingual?

  static let rows = 50
  /// Whoever finds a slip finds it soon.
  private static let latest = 20

  /// Those to be rated on a day, as far as the reader's scope reaches.
  public init(on day: Day, after place: FollowUpPlace?, in records: ScopedRecords) throws {
    let found = try records.all(.followUps(on: day, after: place, limit: Self.rows + 1))
    lines = Array(found.prefix(Self.rows))
    count = try records.one(.followUps(on: day, atMost: WorkList.countedAtMost)).count
    next =
      found.count > Self.rows
      ? lines.last.map { FollowUpPlace(end: $0.end, enrolment: $0.enrolment.number) } : nil
    given = place == nil ? try records.all(.latestRatings(Self.latest)) : []
  }

  public var section: Section? { .officers }

  public func title(_ say: Speaker) -> String {
    say("Đánh giá sau bồi dưỡng", "Ratings after training")
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      done.map { "<p class=\"bd-done\" role=\"status\">\(say($0))</p>" } ?? HTML()
      "<p class=\"lead\">\(sentence(say))</p>"
      lines.isEmpty
        ? Empty(
          words: say(
            "Người đã đạt một lớp sẽ hiện ở đây sau 3 tháng và sau 6 tháng.",
            "Who passed a class stands here after 3 and after 6 months."
          )
        ).html : table(say)
      next.map { more($0, say) } ?? HTML()
      if !given.isEmpty { givenSection(say) }
    }
  }

  private func givenSection(_ say: Speaker) -> HTML {
    let title = say("Đã ghi gần đây", "Recorded lately")
    let table = Table(
      caption: title,
      columns: [
        .text(say("Họ và tên", "Name")), .text(say("Lớp", "Class")),
        .text(say("Đánh giá", "Rating")), .text(say("Ngày", "Day")),
        .text(say("Người đánh giá", "Rated by")),
      ],
      rows: given.html { line in
        """
        <tr><th scope="row">\(say.link(line.name, .rating(line.followUp, of: line.enrolment)))</th>\
        <td>\(line.title)</td>\
        <td data-label="\(say("Đánh giá", "Rating")):">\(after(line.followUp, say))</td>\
        <td data-label="\(say("Ngày", "Day")):">\(say.time(line.day))</td><td>\(line.rater)</td></tr>

        """
      },
      isStacked: true
    )
    return """
      <section><h2>\(title)</h2><p class="bd-hint">\(say(
        "Mở tên để xem hoặc sửa, có lý do; giá trị cũ vẫn được giữ.",
        "Open a name to look or to correct, with a reason; the old values are kept."
      ))</p>\(table.html)</section>
      """
  }

  private func after(_ followUp: FollowUp, _ say: Speaker) -> String {
    say("Sau \(followUp.months) tháng", "After \(followUp.months) months")
  }

  private func sentence(_ say: Speaker) -> String {
    let count = WorkList.number(count, say)
    return say(
      "\(count) người cần người quản lý đánh giá: làm việc ở mức nào sau lớp đã học.",
      "\(count) people are to be rated by their supervisor: at what level they work after a class."
    )
  }

  private func table(_ say: Speaker) -> HTML {
    Table(
      caption: title(say),
      columns: [
        .text(say("Họ và tên", "Name")), .text(say("Cơ quan", "Agency")),
        .text(say("Lớp", "Class")), .text(say("Đánh giá", "Rating")),
        .text(say("Đến hạn từ", "Due from")),
      ],
      rows: lines.html { line in
        """
        <tr><th scope="row">\(say.link(line.name, .rating(of: line.enrolment)))</th>\
        <td>\(line.agency.map { say($0) } ?? "")</td><td>\(line.title)</td>\
        <td data-label="\(say("Đánh giá", "Rating")):">\(after(line.followUp, say))</td>\
        <td data-label="\(say("Đến hạn từ", "Due from")):">\(say.time(line.due))</td></tr>

        """
      },
      isStacked: true
    ).html
  }

  private func more(_ place: FollowUpPlace, _ say: Speaker) -> HTML {
    let address = Address.ratings.with("after", "\(place.end)_\(place.enrolment)")
    return "<p>\(say.link(say("Trang sau", "Next"), address))</p>"
  }
}

extension FollowUpPlace {
  /// Reads where a link of ours leads to; nil for any other text.
  public init?(link text: String) {
    let parts = text.split(separator: "_")
    guard parts.count == 2, let end = Day(iso: parts[0]), let number = Int64(parts[1]) else {
      return nil
    }
    self.init(end: end, enrolment: number)
  }
}
