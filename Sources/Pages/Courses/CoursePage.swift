public import Markup
import Personnel
public import Training
public import Vietnamese

/// A course: its modules, how it is assessed, what it gives.
public struct CoursePage: Page {
  public let course: Course
  /// The duties that it is meant for.
  public let audience: [Bilingual]
  public let prerequisites: [ClassPage.CourseName]
  /// The competency behind each award, in the order of the course's awards.
  public let awarded: [Bilingual]

  /// A course with the names of what it points to.
  public init(
    course: Course,
    audience: [Bilingual],
    prerequisites: [ClassPage.CourseName],
    awarded: [Bilingual]
  ) {
    self.course = course
    self.audience = audience
    self.prerequisites = prerequisites
    self.awarded = awarded
  }

  public var section: Section? { .courses }

  public func title(_ say: Speaker) -> String { say(course.title) }

  public func trail(_ say: Speaker) -> [Crumb] { [Crumb(say(Section.courses.title), .courses)] }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      facts(say).html
      "<section><h2>\(say("Chuyên đề", "Modules"))</h2>\(modules(say).html)</section>"
      "<section><h2>\(say("Đánh giá", "Assessment"))</h2>\(components(say).html)<p>\(rule(say))</p></section>"
      "<section><h2>\(say("Năng lực được công nhận khi đạt", "Levels that a pass gives"))</h2>\(awards(say))</section>"
      "<p>\(say.link(say("Các lớp của chương trình này", "Classes of this course"), Address.classes.with("course", course.code.text)))</p>"
    }
  }

  private func facts(_ say: Speaker) -> Facts {
    var facts = Facts()
    facts.add(say("Mã", "Code"), course.code.text)
    facts.add(say("Tổng số tiết", "Periods"), say.number(course.periods))
    facts.add(say("Dành cho", "For"), audience.map { say($0) }.joined(separator: "; "))
    facts.add(
      say("Cần học trước", "Needs"),
      html: prerequisites.html(separator: "<br>") {
        say.link("\($0.code) \(say($0.title))", .course($0.code))
      }
    )
    facts.add(say("Văn bằng khi đạt", "Document"), say(course.document.title))
    return facts
  }

  private func modules(_ say: Speaker) -> Table {
    Table(
      caption: say("Chuyên đề", "Modules"),
      columns: [
        .text(say("Nội dung", "Content")), .number(say("Lý thuyết", "Theory")),
        .number(say("Thực hành", "Practice")),
      ],
      rows: course.modules.html {
        """
        <tr><th scope="row">\(say($0.title))</th><td class="bd-number">\(say.number($0.theory))</td>\
        <td class="bd-number">\(say.number($0.practice))</td></tr>
        """
      }
    )
  }
}
