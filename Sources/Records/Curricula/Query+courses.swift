import Chronology
import Personnel
import Training
import Vietnamese

/// A course without what stands in rows of its own.
struct CourseRow {
  let code: Code<Course>
  let title: Bilingual
  let scheme: Code<GradingScheme>
  let resit: CourseAssessment.ResitPolicy
  let stepHundredths: Int
  let pass: CourseAssessment.PassRule
  let moderationHundredths: Int
  let document: Course.Document
}

/// A part of a course with the course that it belongs to.
struct CoursePart<Part> {
  let course: Code<Course>
  let part: Part
}

extension Query where Answer == CourseRow {
  static var courses: Self {
    Query(
      """
      SELECT code, title_vi, title_en, scheme_code, resit, step, pass_attendance, pass_mark,
             moderation, document_kind, document_title_vi, document_title_en
      FROM course
      ORDER BY code
      """
    ) { row in
      CourseRow(
        code: try row.get("code"),
        title: try row.bilingual("title_vi", "title_en"),
        scheme: try row.get("scheme_code"),
        resit: try row.get("resit"),
        stepHundredths: try row.get("step"),
        pass: .init(attendance: try row.get("pass_attendance"), mark: try row.get("pass_mark")),
        moderationHundredths: try row.get("moderation"),
        document: Course.Document(
          kind: try row.get("document_kind"),
          title: try row.bilingual("document_title_vi", "document_title_en")
        )
      )
    }
  }
}

extension Query where Answer == CoursePart<Code<Duty>> {
  static var courseAudiences: Self {
    Query("SELECT course_code, duty_code FROM course_audience ORDER BY course_code, place") { row in
      CoursePart(course: try row.get("course_code"), part: try row.get("duty_code"))
    }
  }
}

extension Query where Answer == CoursePart<Code<Course>> {
  static var coursePrerequisites: Self {
    Query("SELECT course_code, needs_code FROM course_prerequisite ORDER BY course_code, place") {
      row in
      CoursePart(course: try row.get("course_code"), part: try row.get("needs_code"))
    }
  }
}

extension Query where Answer == CoursePart<Course.Module> {
  static var courseModules: Self {
    Query(
      """
      SELECT course_code, code, title_vi, title_en, theory, practice
      FROM course_module
      ORDER BY course_code, place
      """
    ) { row in
      CoursePart(
        course: try row.get("course_code"),
        part: Course.Module(
          code: try row.get("code"),
          title: try row.bilingual("title_vi", "title_en"),
          theory: try row.get("theory"),
          practice: try row.get("practice")
        )
      )
    }
  }
}

extension Query where Answer == CoursePart<CourseAssessment.Component> {
  static var courseComponents: Self {
    Query(
      """
      SELECT course_code, code, title_vi, title_en, weight, minimum, markers
      FROM course_component
      WHERE retired = 0
      ORDER BY course_code, place
      """
    ) { row in
      CoursePart(
        course: try row.get("course_code"),
        part: CourseAssessment.Component(
          code: try row.get("code"),
          title: try row.bilingual("title_vi", "title_en"),
          weight: try row.get("weight"),
          minimum: try row.get("minimum"),
          markers: try row.get("markers")
        )
      )
    }
  }
}

extension Query where Answer == CoursePart<Course.Award> {
  static var courseAwards: Self {
    Query(
      """
      SELECT course_code, competency_code, level, mark, validity
      FROM course_award
      ORDER BY course_code, place
      """
    ) { row in
      CoursePart(
        course: try row.get("course_code"),
        part: Course.Award(
          competency: try row.get("competency_code"),
          level: try row.get("level"),
          mark: try row.get("mark"),
          validity: try row.get("validity")
        )
      )
    }
  }
}
