import Assessment
public import Markup
import Personnel
public import Records
import Training
import Vietnamese

/// Where calling a class begins: with a course, or with a class of an earlier year.
public struct NewClassPage: Page {
  public let courses: [Choice]
  public let classes: [Choice]

  /// What there is to choose from.
  public init(courses: [Choice], classes: [Choice]) {
    self.courses = courses
    self.classes = classes
  }

  /// The courses, and the latest classes.
  public init(say: Speaker, in records: any Reading) throws {
    courses = try records.curricula().courses.map { course in
      Choice(course.code.text, "\(course.code) \(say(course.title))")
    }
    classes = try records.all(.classes(limit: 200)).map { row in
      Choice("\(row.id)", "\(row.code): \(row.title), \(say.date(row.first))")
    }
  }

  public var section: Section? { .classes }

  public func title(_ say: Speaker) -> String { say("Mở lớp", "Call a class") }

  public func trail(_ say: Speaker) -> [Crumb] { [Crumb(say(Section.classes.title), .classes)] }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      """
      <p class="lead">\(say(
        "Chọn chương trình, hoặc chép một lớp đã mở; các buổi, chỗ, chỉ tiêu được đề xuất sẵn và sửa được.",
        "Choose a course, or copy an earlier class; sessions, seats and shares are proposed and can be changed."
      ))</p>
      """
      form(
        "copy",
        say("Lớp của năm trước", "An earlier class"),
        classes,
        say("Chép lớp này", "Copy this class"),
        say
      )
      form(
        "course",
        say("Chương trình", "Course"),
        courses,
        say("Mở lớp của chương trình này", "Call a class of this course"),
        say
      )
    }
  }

  private func form(
    _ name: String,
    _ label: String,
    _ choices: [Choice],
    _ button: String,
    _ say: Speaker
  ) -> HTML {
    guard !choices.isEmpty else { return HTML() }
    return """
      <form class="bd-filter" method="get" action="\(Address.newClass.text)">\
      \(HTML.hidden("asOf", "\(say.day)"), if: say.isDayChosen)\
      \(HTML.hidden("lang", say.language.rawValue), if: say.language != .vi)\
      \(choices.select(name, label: label, none: nil, chosen: choices.first?.value))\
      <button class="btn btn-primary" type="submit">\(button)</button></form>
      """
  }
}
