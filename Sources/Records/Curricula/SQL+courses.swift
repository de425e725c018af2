import Chronology
import Personnel
import Training
import Vietnamese

extension SQL {
  static func upsert(_ scheme: GradingScheme) -> SQL {
    """
    INSERT INTO grading_scheme (code, title_vi, title_en, from_day, until_day, basis)
    VALUES (\(scheme.code), \(scheme.title.vi), \(scheme.title.en), \(scheme.days.from),
            \(scheme.days.until), \(scheme.basis))
    ON CONFLICT (code) DO UPDATE
    SET title_vi = excluded.title_vi, title_en = excluded.title_en, from_day = excluded.from_day,
        until_day = excluded.until_day, basis = excluded.basis
    """
  }

  static func insert(_ band: GradingScheme.Band, of scheme: Code<GradingScheme>) -> SQL {
    """
    INSERT INTO grading_band (scheme_code, mark, title_vi, title_en)
    VALUES (\(scheme), \(band.from), \(band.title.vi), \(band.title.en))
    """
  }

  static func upsert(_ course: Course) -> SQL {
    """
    INSERT INTO course (code, title_vi, title_en, scheme_code, resit, step, pass_attendance,
                        pass_mark, moderation, document_kind, document_title_vi,
                        document_title_en)
    VALUES (\(course.code), \(course.title.vi), \(course.title.en), \(course.assessment.scheme),
            \(course.assessment.resit), \(course.assessment.stepHundredths),
            \(course.assessment.pass.attendance), \(course.assessment.pass.mark),
            \(course.assessment.moderationHundredths),
            \(course.document.kind), \(course.document.title.vi), \(course.document.title.en))
    ON CONFLICT (code) DO UPDATE
    SET title_vi = excluded.title_vi, title_en = excluded.title_en,
        scheme_code = excluded.scheme_code, resit = excluded.resit, step = excluded.step,
        pass_attendance = excluded.pass_attendance, pass_mark = excluded.pass_mark,
        moderation = excluded.moderation,
        document_kind = excluded.document_kind, document_title_vi = excluded.document_title_vi,
        document_title_en = excluded.document_title_en
    """
  }

  static func insert(audience duty: Code<Duty>, of course: Code<Course>, place: Int) -> SQL {
    """
    INSERT INTO course_audience (course_code, duty_code, place)
    VALUES (\(course), \(duty), \(place))
    """
  }

  static func insert(prerequisite: Code<Course>, of course: Code<Course>, place: Int) -> SQL {
    """
    INSERT INTO course_prerequisite (course_code, needs_code, place)
    VALUES (\(course), \(prerequisite), \(place))
    """
  }

  static func insert(_ module: Course.Module, of course: Code<Course>, place: Int) -> SQL {
    """
    INSERT INTO course_module (course_code, place, code, title_vi, title_en, theory, practice)
    VALUES (\(course), \(place), \(module.code), \(module.title.vi), \(module.title.en),
            \(module.theory), \(module.practice))
    """
  }

  static func upsert(
    _ component: CourseAssessment.Component,
    of course: Code<Course>,
    place: Int
  ) -> SQL {
    """
    INSERT INTO course_component (course_code, place, code, title_vi, title_en, weight, minimum,
                                  markers)
    VALUES (\(course), \(place), \(component.code), \(component.title.vi), \(component.title.en),
            \(component.weight), \(component.minimum), \(component.markers))
    ON CONFLICT (course_code, code) DO UPDATE
    SET place = excluded.place, title_vi = excluded.title_vi, title_en = excluded.title_en,
        weight = excluded.weight, minimum = excluded.minimum, markers = excluded.markers,
        retired = 0
    """
  }

  /// What became of the components that the courses no longer have: gone, but for those in which
  /// somebody was scored, which stay for the classes of then. Both run before the present ones are
  /// written.
  static let retireComponents: [SQL] = [
    """
    DELETE FROM course_component
    WHERE NOT EXISTS (
      SELECT 1 FROM score
      WHERE score.course_code = course_component.course_code
        AND score.component_code = course_component.code
    )
    AND NOT EXISTS (
      SELECT 1 FROM marker_score
      WHERE marker_score.course_code = course_component.course_code
        AND marker_score.component_code = course_component.code
    )
    """,
    "UPDATE course_component SET retired = 1",
  ]

  static func insert(_ award: Course.Award, of course: Code<Course>, place: Int) -> SQL {
    """
    INSERT INTO course_award (course_code, place, competency_code, level, mark, validity)
    VALUES (\(course), \(place), \(award.competency), \(award.level), \(award.mark),
            \(award.validity))
    """
  }
}
