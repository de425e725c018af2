public import Chronology
public import Markup
public import Personnel
public import Training
import Vietnamese

/// The classes, the latest first.
public struct ClassesPage: Page {
  /// How many there are with these filters, on all pages.
  public let total: Int
  public let rows: [Row]
  public let address: Address
  public let chips: [Chip]
  public let years: [Choice]
  public let courses: [Choice]
  /// Where the next ones begin; nil on the last page.
  public let next: Address?
  /// Whether the reader may call a class.
  public var mayCall = false

  /// A class in the list.
  public struct Row: Equatable, Sendable {
    public let id: ID<TrainingClass>
    public let code: String
    public let title: String
    public let days: DayRange
    public let state: TrainingClass.State
    public let enrolled: Int
    public let passed: Int

    /// A class with what is counted of it.
    public init(
      id: ID<TrainingClass>,
      code: String,
      title: String,
      days: DayRange,
      state: TrainingClass.State,
      enrolled: Int,
      passed: Int
    ) {
      self.id = id
      self.code = code
      self.title = title
      self.days = days
      self.state = state
      self.enrolled = enrolled
      self.passed = passed
    }
  }

  /// The classes that the filters leave, or a part of them.
  public init(
    total: Int? = nil,
    rows: [Row],
    address: Address,
    chips: [Chip],
    years: [Choice],
    courses: [Choice],
    next: Address? = nil
  ) {
    self.total = total ?? rows.count
    self.rows = rows
    self.address = address
    self.chips = chips
    self.years = years
    self.courses = courses
    self.next = next
  }

  public var section: Section? { .classes }

  public func title(_ say: Speaker) -> String { say(Section.classes.title) }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      "<p class=\"lead\">\(sentence(say))</p>"
      if mayCall {
        """
        <p class="bd-acts"><a class="btn btn-primary" href="\(say.href(.newClass))">\
        \(say("Mở lớp", "Call a class"))</a></p>
        """
      }
      form(say)
      chips.html(say)
      if rows.isEmpty {
        Empty(words: nothing(say)).html
      } else {
        table(say).html
        pager(say)
        say.download(address)
      }
    }
  }

  func sentence(_ say: Speaker) -> String {
    guard total == rows.count else {
      return say(
        "\(say.number(total)) lớp, lớp mới nhất ở trên.",
        "\(say.count(total, "class", "classes")), the latest first."
      )
    }
    let places = rows.reduce(0) { $0 + ($1.state == .cancelled ? 0 : $1.enrolled) }
    let cancelled = rows.count { $0.state == .cancelled }
    let vi =
      cancelled == 0 ? "" : " Trong đó \(say.number(cancelled)) lớp đã hủy, không tính học viên."
    let en =
      cancelled == 0
      ? "" : " Of them \(say.number(cancelled)) cancelled, whose places do not count."
    return say(
      "\(say.number(rows.count)) lớp, \(say.number(places)) lượt học viên, lớp mới nhất ở trên."
        + vi,
      """
      \(say.count(rows.count, "class", "classes")), \(say.count(places, "place", "places")), \
      the latest first.
      """ + en
    )
  }

  private func pager(_ say: Speaker) -> HTML {
    Pager(next: next.map { (say("Các lớp tiếp theo", "Further classes"), $0) }).html(say)
  }

  private func nothing(_ say: Speaker) -> String {
    say(
      "Không có lớp nào như vậy. Hãy bỏ bớt điều kiện.",
      "There is no such class. Remove a filter."
    )
  }

  private func form(_ say: Speaker) -> HTML {
    """
    <form class="bd-filter" method="get" action="/classes">
    \(HTML.hidden("asOf", "\(say.day)"), if: say.isDayChosen)\
    \(HTML.hidden("lang", say.language.rawValue), if: say.language != .vi)
    <div class="bd-field bd-wide"><label for="f-q">\(say("Tên hoặc mã lớp", "Title or code"))</label>
    <input id="f-q" name="q" class="form-control" value="\(address["q"] ?? "")" maxlength="100" \
    autocomplete="off"></div>
    \(TrainingClass.State.allCases.map { Choice($0.rawValue, say($0.title)) }.select(
      "state",
      label: say("Tình trạng", "State"),
      none: say("Mọi tình trạng", "Any state"),
      chosen: address["state"]
    ))
    \(years.select(
      "year",
      label: say("Năm bế giảng", "Year of closing"),
      none: say("Mọi năm", "Any year"),
      chosen: address["year"]
    ))
    \(courses.select(
      "course",
      label: say("Chương trình", "Course"),
      none: say("Mọi chương trình", "Any course"),
      chosen: address["course"]
    ))
    <button class="btn btn-primary" type="submit">\(say("Lọc", "Filter"))</button>
    </form>
    """
  }

  private func table(_ say: Speaker) -> Table {
    Table(
      caption: say("Danh sách lớp", "List of classes"),
      columns: [
        .text(say("Lớp", "Class")), .text(say("Thời gian", "Days")),
        .text(say("Tình trạng", "State")), .number(say("Học viên", "Places")),
        .number(say("Đạt", "Passed")), .text(say("Mã", "Code")),
      ],
      rows: rows.html { row in
        """
        <tr><th scope="row">\(say.link(row.title, .trainingClass(row.id)))</th>\
        <td>\(say.days(row.days))</td><td>\(row.state.tag(say))</td>\
        <td class="bd-number">\(say.number(row.enrolled))</td>\
        <td class="bd-number">\(say.number(row.passed))</td><td class="bd-code">\(row.code)</td></tr>

        """
      }
    )
  }
}

extension TrainingClass.State {
  func tag(_ say: Speaker) -> HTML {
    let tone: Tone =
      switch self {
      case .closed: .good
      case .running: .soon
      case .planned: .open
      case .cancelled: .bad
      }
    return Tag(tone, say(title)).html
  }
}
