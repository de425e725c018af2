public import Chronology
public import Personnel
public import Vietnamese

/// What is taught: a course of `curricula/courses/`.
public struct Course: Equatable, Sendable {
  public let code: Code<Course>
  public let title: Bilingual
  /// The duties whose holders it is meant for.
  public let audience: [Code<Duty>]
  /// The courses to be passed before it.
  public let prerequisites: [Code<Course>]
  public let modules: [Module]
  public let assessment: CourseAssessment
  public let awards: [Award]
  public let document: Document

  /// A part of the course with its periods (tiết).
  public struct Module: Equatable, Sendable {
    public let code: String
    public let title: Bilingual
    /// Periods of theory.
    public let theory: Int
    /// Periods of practice.
    public let practice: Int

    /// A module with its periods of theory and practice.
    public init(code: String, title: Bilingual, theory: Int, practice: Int) {
      self.code = code
      self.title = title
      self.theory = theory
      self.practice = practice
    }
  }

  /// What passing gives: a level of a competency, for a time.
  public struct Award: Equatable, Sendable {
    public let competency: Code<Competency>
    public let level: Competency.Level
    /// The rounded overall mark from which it is given.
    public let mark: Score
    /// How long it is valid; nil for ever.
    public let validity: Term?

    /// An award from a mark on.
    public init(
      competency: Code<Competency>,
      level: Competency.Level,
      mark: Score,
      validity: Term?
    ) {
      self.competency = competency
      self.level = level
      self.mark = mark
      self.validity = validity
    }
  }

  /// The paper that passing gives.
  public struct Document: Equatable, Sendable {
    public let kind: Kind
    public let title: Bilingual

    /// An attestation (giấy chứng nhận) of a short course, or a certificate (chứng chỉ) of a
    /// programme that the law fixes. They must not be mixed.
    public enum Kind: String, CaseIterable, Sendable {
      case attestation, certificate
    }

    /// A paper by its kind and title.
    public init(kind: Kind, title: Bilingual) {
      self.kind = kind
      self.title = title
    }
  }

  /// A course with all its parts.
  public init(
    code: Code<Course>,
    title: Bilingual,
    audience: [Code<Duty>],
    prerequisites: [Code<Course>],
    modules: [Module],
    assessment: CourseAssessment,
    awards: [Award],
    document: Document
  ) {
    self.code = code
    self.title = title
    self.audience = audience
    self.prerequisites = prerequisites
    self.modules = modules
    self.assessment = assessment
    self.awards = awards
    self.document = document
  }

  /// All its periods (tiết).
  public var periods: Int { modules.reduce(0) { $0 + $1.theory + $1.practice } }
}
