public import Chronology
public import Personnel
public import Training
public import Vietnamese

/// A class that an officer was enrolled in.
public struct ClassTaken: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  public let trainingClass: ID<TrainingClass>
  public let title: String
  public let course: Code<Course>
  public let first: Day
  public let last: Day
  public let state: TrainingClass.State
}

extension Query where Answer == ClassTaken {
  /// The classes of an officer, the latest first.
  public static func classesTaken(by officer: ID<Officer>) -> Self {
    Query(
      """
      SELECT enrolment.id AS enrolment_id, training_class.id, training_class.title,
             training_class.course_code, training_class.first_day, training_class.last_day,
             training_class.state
      FROM enrolment
      JOIN training_class ON training_class.id = enrolment.class_id
      WHERE enrolment.officer_id = \(officer)
      ORDER BY training_class.last_day DESC, training_class.id DESC
      """
    ) { row in
      ClassTaken(
        enrolment: try row.get("enrolment_id"),
        trainingClass: try row.get("id"),
        title: try row.get("title"),
        course: try row.get("course_code"),
        first: try row.get("first_day"),
        last: try row.get("last_day"),
        state: try row.get("state")
      )
    }
  }
}

/// A certificate of an officer.
public struct CertificateHeld: Equatable, Sendable {
  public let number: String?
  public let title: Bilingual
  public let issued: Day
  public let until: Day?
  public let revoked: Day?
  /// By which its holder can ask whether it is valid.
  public let code: String?
}

extension Query where Answer == CertificateHeld {
  /// The certificates that an officer was given, the latest first.
  public static func certificates(of officer: ID<Officer>) -> Self {
    Query(
      """
      SELECT certificate.number, course.document_title_vi, course.document_title_en,
             course.title_vi, course.title_en, certificate.issued_on, certificate.until_day,
             certificate.revoked_on, certificate_code.code
      FROM certificate
      LEFT JOIN certificate_code ON certificate_code.certificate_id = certificate.id
      JOIN enrolment ON enrolment.id = certificate.enrolment_id
      JOIN training_class ON training_class.id = enrolment.class_id
      JOIN course ON course.code = training_class.course_code
      WHERE certificate.officer_id = \(officer)
      ORDER BY certificate.issued_on DESC, certificate.id DESC
      """
    ) { row in
      let number: String? = try row.get("number")
      let paper = try row.bilingual("document_title_vi", "document_title_en")
      let course = try row.bilingual("title_vi", "title_en")
      return CertificateHeld(
        number: number,
        title: Bilingual(vi: "\(paper.vi): \(course.vi)", en: "\(paper.en): \(course.en)"),
        issued: try row.get("issued_on"),
        until: try row.get("until_day"),
        revoked: try row.get("revoked_on"),
        code: try row.get("code")
      )
    }
  }
}
