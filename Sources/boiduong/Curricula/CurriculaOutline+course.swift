import Assessment
import Chronology
import Pages
import Personnel
import Training
import Vietnamese

extension CurriculaOutline {
  /// All about a course under its title.
  func details(of course: Course) -> [String] {
    about(course) + course.modules.map(line) + course.assessment.components.map(line)
      + [line(course.assessment), line(course.assessment.pass)] + course.awards.map(line)
      + [speaker("Cấp: ", "Gives: ") + speaker(course.document.title)]
  }

  private func about(_ course: Course) -> [String] {
    let audience = course.audience.map { code in
      "\(code) \(curricula.framework.profile(code).map { speaker($0.duty.title) } ?? "")"
    }
    let before = course.prerequisites.map { code in
      "\(code) \(curricula.course(code).map { speaker($0.title) } ?? "")"
    }
    return [speaker("Cho: ", "For: ") + audience.joined(separator: "; ")]
      + (before.isEmpty
        ? []
        : [speaker("Học sau khi đạt: ", "After passing: ") + before.joined(separator: "; ")])
  }

  private func line(_ module: Course.Module) -> String {
    "\(module.code)  \(speaker(module.title)): "
      + speaker(
        "\(module.theory) tiết lý thuyết, \(module.practice) tiết thực hành",
        "\(module.theory) periods of theory, \(module.practice) of practice"
      )
  }

  private func line(_ component: CourseAssessment.Component) -> String {
    "\(component.code)  \(speaker(component.title)): \(component.weight)%"
      + (component.minimum.map { speaker(", ít nhất ", ", at least ") + mark($0) } ?? "")
      + (component.markers > 1
        ? speaker(", \(component.markers) người chấm", ", \(component.markers) markers") : "")
  }

  private func line(_ assessment: CourseAssessment) -> String {
    let scheme = curricula.schemes.first { $0.code == assessment.scheme }
    let step = speaker.mark(assessment.stepHundredths)
    let resit =
      assessment.resit == .best
      ? speaker("thi lại lấy điểm cao nhất", "the best of several scores counts")
      : speaker("thi lại lấy điểm lần sau cùng", "the latest of several scores counts")
    return speaker("Tính điểm: ", "Marks: ") + resit
      + speaker(", làm tròn đến \(step), xếp loại theo ", ", rounded to \(step), bands of ")
      + (scheme.map { speaker($0.title) } ?? assessment.scheme.text)
  }

  private func line(_ rule: CourseAssessment.PassRule) -> String {
    speaker(
      "Đạt: dự \(rule.attendance)% số tiết, điểm từ \(mark(rule.mark))",
      "Pass: \(rule.attendance)% of the periods, mark from \(mark(rule.mark))"
    )
  }

  private func line(_ award: Course.Award) -> String {
    let validity = award.validity?.words(in: speaker.language)
    let title =
      curricula.framework.competency(award.competency).map { " " + speaker($0.title) } ?? ""
    return "→ \(award.competency)\(title): "
      + speaker(
        "mức \(award.level), điểm từ \(mark(award.mark))",
        "level \(award.level), mark from \(mark(award.mark))"
      )
      + (validity.map { speaker(", hiệu lực \($0)", ", valid for \($0)") } ?? "")
  }
}
