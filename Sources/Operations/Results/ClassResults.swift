public import Assessment
import Chronology
public import Personnel
public import Records
public import Training

/// The results of a class as they stand, with all that they come from.
public struct ClassResults: Equatable, Sendable {
  public let trainingClass: TrainingClass
  public let course: Course
  public let sessions: [Session]
  /// Everybody enrolled, in the order of official lists.
  public let learners: [Learner]
  /// By whom the scores were recorded that stand.
  public let recorders: Set<String>
  private let rules: ClassRules

  /// Somebody enrolled, with all that the result comes from.
  public struct Learner: Equatable, Sendable {
    public let enrolment: Enrolment
    public let code: Code<Officer>
    public let name: String
    public let scores: [ScoreRecord]
    public let attendance: [AttendanceRecord]
    /// What each of several markers gave, in the order in which they did.
    public let markers: [MarkerScore]
    public let moderations: [ScoreModeration]
    /// The result as recorded; nil where there is none so far.
    public let recorded: ResultRecord?
    public let signing: Signing?
    /// Changes of the signed result that wait for a decision.
    public let proposals: [AmendmentProposal]

    /// A learner by all that the result comes from.
    public init(
      enrolment: Enrolment,
      code: Code<Officer>,
      name: String,
      scores: [ScoreRecord] = [],
      attendance: [AttendanceRecord] = [],
      markers: [MarkerScore] = [],
      moderations: [ScoreModeration] = [],
      recorded: ResultRecord? = nil,
      signing: Signing? = nil,
      proposals: [AmendmentProposal] = []
    ) {
      self.enrolment = enrolment
      self.code = code
      self.name = name
      self.scores = scores
      self.attendance = attendance
      self.markers = markers
      self.moderations = moderations
      self.recorded = recorded
      self.signing = signing
      self.proposals = proposals
    }

    /// The number of the place in the class.
    public var id: ID<Enrolment> { enrolment.id }

    /// Whether the result is there, unsigned, and lacks nothing.
    public var canBeSigned: Bool {
      signing == nil && recorded != nil && recorded?.outcome != .incomplete
    }
  }

  /// The results of a class by its parts; nil where the rules have no course.
  public init?(
    _ trainingClass: TrainingClass,
    by rules: ClassRules,
    sessions: [Session],
    learners: [Learner],
    recorders: Set<String>
  ) {
    guard let course = rules.course else { return nil }
    self.trainingClass = trainingClass
    self.course = course
    self.rules = rules
    self.sessions = sessions
    self.learners = learners
    self.recorders = recorders
  }

  /// The results of a class as far as the records are reached; nil where there is no such class, or
  /// its course is no longer taught.
  public init?(_ id: ID<TrainingClass>, in records: any Reading) throws {
    guard let trainingClass = try records.first(.trainingClass(id)) else { return nil }
    self.init(
      trainingClass,
      by: try records.classRules(of: trainingClass),
      sessions: try records.all(.sessions(of: id)),
      learners: try Self.learners(of: id, in: records),
      recorders: Set(try records.all(.scoreRecorders(of: id)))
    )
  }

  private static func learners(
    of id: ID<TrainingClass>,
    in records: any Reading
  ) throws -> [Learner] {
    let scores = Dictionary(grouping: try records.all(.scores(of: id)), by: \.score.enrolment)
    let attendance = Dictionary(grouping: try records.all(.attendance(of: id)), by: \.enrolment)
    let markers = Dictionary(
      grouping: try records.all(.markerScores(of: id)),
      by: \.score.enrolment
    )
    let moderations = Dictionary(grouping: try records.all(.moderations(in: id)), by: \.enrolment)
    let recorded = try records.all(.results(of: id)).byEnrolment(\.enrolment)
    let signings = try records.all(.signings(of: id)).byEnrolment(\.enrolment)
    let proposals = Dictionary(grouping: try records.all(.openProposals(in: id)), by: \.enrolment)
    let codes = try records.all(.enrolledCodes(in: id)).byEnrolment(\.enrolment)
    return try records.all(.members(of: id)).compactMap { member in
      let key = member.enrolment.id
      guard let code = codes[key]?.officer else { return nil }
      return Learner(
        enrolment: member.enrolment,
        code: code,
        name: member.name,
        scores: scores[key, default: []],
        attendance: attendance[key, default: []],
        markers: markers[key, default: []],
        moderations: moderations[key, default: []],
        recorded: recorded[key],
        signing: signings[key],
        proposals: proposals[key, default: []]
      )
    }
  }

  /// The learner with a place in the class.
  public func learner(_ id: ID<Enrolment>) -> Learner? { learners.first { $0.id == id } }

  /// The component with a code.
  public func component(
    _ code: Code<CourseAssessment.Component>
  ) -> CourseAssessment.Component? {
    course.assessment.components.first { $0.code == code }
  }

  /// What comes of a learner's scores; of those on record unless others are given.
  public func result(of learner: Learner, scores: [ScoreRecord]? = nil) -> ClassResult {
    ClassRecord(
      course: course,
      scheme: rules.scheme,
      enrolment: learner.enrolment,
      sessions: sessions,
      attendance: learner.attendance,
      statuses: rules.statuses,
      scores: (scores ?? learner.scores).map(\.score)
    ).result()
  }

  /// Whether any result is signed.
  public var isSigned: Bool { learners.contains { $0.signing != nil } }

  /// Changes whenever a result does. Who signs carries it, so that nothing is signed unseen.
  public var stamp: String {
    let lines = learners.map { learner in
      let scores = learner.scores.map(\.fields.json).joined(separator: " ")
      let signed = learner.signing.map { "\($0.at)" } ?? ""
      return "\(learner.id) \(learner.recorded?.fields.json ?? "") \(scores) \(signed)"
    }
    return String(Digest(of: lines.joined(separator: "\n")).hexadecimal.prefix(16))
  }

  func rulesForWriting() -> ClassRules { rules }
}

extension ClassResults.Learner {
  /// The score of an examination.
  public func score(_ component: Code<CourseAssessment.Component>, attempt: Int) -> ScoreRecord? {
    scores.first { $0.score.component == component && $0.attempt == attempt }
  }

  /// What the markers of an examination gave.
  public func marks(_ component: Code<CourseAssessment.Component>, attempt: Int) -> [MarkerScore] {
    markers.filter { $0.score.component == component && $0.attempt == attempt }
  }

  /// What was decided between the markers of an examination.
  public func moderation(
    _ component: Code<CourseAssessment.Component>,
    attempt: Int
  ) -> ScoreModeration? {
    moderations.first { $0.component == component && $0.attempt == attempt }
  }
}

extension Array {
  fileprivate func byEnrolment(
    _ key: KeyPath<Element, ID<Enrolment>>
  ) -> [ID<Enrolment>: Element] {
    Dictionary(map { ($0[keyPath: key], $0) }, uniquingKeysWith: { $1 })
  }
}

extension ClassResults {
  /// Refuses to touch what is signed: that is amended, by two.
  func requireUnsigned(_ learner: Learner) throws {
    guard learner.signing == nil else {
      throw ResultRefusal.signed(
        officer: learner.code.text,
        trainingClass: trainingClass.code.text
      )
    }
  }
}
