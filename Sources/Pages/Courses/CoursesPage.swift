public import Markup
public import Personnel
public import Training
public import Vietnamese

/// The courses of the catalogue.
public struct CoursesPage: Page {
  public let rows: [Row]

  /// A course in the list.
  public struct Row: Equatable, Sendable {
    public let code: Code<Course>
    public let title: Bilingual
    public let theory: Int
    public let practice: Int
    public let classes: Int

    /// A course with its periods and how often it was run.
    public init(
      code: Code<Course>,
      title: Bilingual,
      theory: Int,
      practice: Int,
      classes: Int
    ) {
      self.code = code
      self.title = title
      self.theory = theory
      self.practice = practice
      self.classes = classes
    }
  }

  /// The courses in order.
  public init(rows: [Row]) {
    self.rows = rows
  }

  public var section: Section? { .courses }

  public func title(_ say: Speaker) -> String {
    say("Chương trình bồi dưỡng", "Training courses")
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      "<p class=\"lead\">\(sentence(say))</p>"
      if rows.isEmpty {
        Empty(words: nothing(say)).html
      } else {
        table(say).html
        say.download(.courses)
      }
    }
  }

  func sentence(_ say: Speaker) -> String {
    let periods = rows.reduce(0) { $0 + $1.theory + $1.practice }
    return say(
      "\(say.number(rows.count)) chương trình, \(say.number(periods)) tiết.",
      "\(say.count(rows.count, "course", "courses")), \(say.count(periods, "period", "periods"))."
    )
  }

  private func nothing(_ say: Speaker) -> String {
    say(
      "Chưa có chương trình nào. Người quản trị nạp thư mục chương trình thì danh sách hiện ở đây.",
      "No course is loaded yet. The list stands here once the administrator loads the curricula."
    )
  }

  private func table(_ say: Speaker) -> Table {
    Table(
      caption: title(say),
      columns: [
        .text(say("Chương trình", "Course")), .text(say("Mã", "Code")),
        .number(say("Lý thuyết", "Theory")), .number(say("Thực hành", "Practice")),
        .number(say("Tổng số tiết", "Periods")), .number(say("Số lớp đã mở", "Classes")),
      ],
      rows: rows.html { row in
        """
        <tr><th scope="row">\(say.link(say(row.title), .course(row.code)))</th><td class="bd-code">\(row.code.text)</td>\
        <td class="bd-number">\(say.number(row.theory))</td><td class="bd-number">\(say.number(row.practice))</td>\
        <td class="bd-number">\(say.number(row.theory + row.practice))</td>\
        <td class="bd-number">\(say.number(row.classes))</td></tr>

        """
      }
    )
  }
}
