public import Chronology
public import Markup
public import Personnel
public import Vietnamese

/// The certificates that lapse soon: whose, which, and on what day.
public struct CertificatesPage: Page {
  /// How many are shown; the workbook has all.
  public static let rowsOnPage = 200
  /// More are not counted out for a page.
  static let countedAtMost = 2_000

  /// Days from the day shown.
  public let within: Int
  public let rows: [Row]
  /// How many there are where these are only the first of them; more than `countedAtMost` stands for any
  /// number.
  public let total: Int?

  /// A certificate that lapses.
  public struct Row: Equatable, Sendable {
    public let officer: ID<Officer>
    public let name: String
    public let title: Bilingual
    public let issued: Day
    public let until: Day

    /// A certificate of an officer.
    public init(officer: ID<Officer>, name: String, title: Bilingual, issued: Day, until: Day) {
      self.officer = officer
      self.name = name
      self.title = title
      self.issued = issued
      self.until = until
    }
  }

  /// The certificates that lapse within so many days.
  ///
  /// - Parameter total: How many there are where the rows are only the first of them.
  public init(within: Int, rows: [Row], total: Int? = nil) {
    self.within = within
    self.rows = rows
    self.total = total
  }

  public var section: Section? { .officers }

  public func title(_ say: Speaker) -> String {
    say("Giấy chứng nhận sắp hết hiệu lực", "Lapsing certificates")
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      "<p class=\"lead\">\(sentence(say))</p>"
      DayForm(address: address).html(say)
      if rows.isEmpty {
        Empty(words: nothing(say)).html
      } else {
        table(say).html
        rest(say)
        say.downloadOfPeople(address)
      }
    }
  }

  private var address: Address { Address.certificates.with("within", "\(within)") }

  private func nothing(_ say: Speaker) -> String {
    say(
      "Không có giấy nào hết hiệu lực trong thời gian này. Có thể chọn ngày khác để xem.",
      "No certificate lapses in this time. Another day can be chosen."
    )
  }

  func sentence(_ say: Speaker) -> String {
    if let total {
      let most = say.number(Self.countedAtMost)
      let many =
        total > Self.countedAtMost ? say("Hơn \(most)", "More than \(most)") : say.number(total)
      return say(
        "\(many) giấy hết hiệu lực trong \(say.number(within)) ngày kể từ ngày \(say.date(say.day)).",
        "\(many) certificates lapse within \(say.count(within, "day", "days")) of \(say.date(say.day))."
      )
    }
    return say(
      """
      \(say.number(rows.count)) giấy hết hiệu lực trong \(say.number(within)) ngày kể từ ngày \
      \(say.date(say.day)), của \(say.number(Set(rows.map(\.officer)).count)) cán bộ.
      """,
      """
      \(say.count(rows.count, "certificate lapses", "certificates lapse")) within \
      \(say.count(within, "day", "days")) of \(say.date(say.day)), of \
      \(say.count(Set(rows.map(\.officer)).count, "officer", "officers")).
      """
    )
  }

  /// What is said of those that stand in the workbook alone.
  private func rest(_ say: Speaker) -> HTML {
    guard max(rows.count, total ?? 0) > Self.rowsOnPage else { return HTML() }
    let words = say(
      "Trên đây là \(say.number(Self.rowsOnPage)) giấy hết hiệu lực sớm nhất; tất cả có trong bảng tính.",
      "These are the \(say.number(Self.rowsOnPage)) that lapse first; the workbook has all of them."
    )
    return "<p class=\"bd-hint\">\(words)</p>"
  }

  private func table(_ say: Speaker) -> Table {
    Table(
      caption: title(say),
      columns: [
        .text(say("Họ và tên", "Name")), .text(say("Văn bằng", "Document")),
        .text(say("Ngày cấp", "Issued")), .text(say("Hiệu lực", "Valid")),
      ],
      rows: rows.prefix(Self.rowsOnPage).html { row in
        """
        <tr><th scope="row">\(say.link(row.name, .officer(row.officer)))</th><td>\(say(row.title))</td>\
        <td>\(say.time(row.issued))</td>\
        <td>\(Validity(until: row.until, revoked: nil).html(say))</td></tr>

        """
      }
    )
  }
}
