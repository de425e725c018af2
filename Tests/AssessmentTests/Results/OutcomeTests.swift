import Assessment
import Chronology
import Personnel
import Testing
import Training
import Vietnamese

struct `The outcome` {
  private static let passing = [("A", "8.0", "2020-01-08"), ("B", "7.0", "2020-01-08")]

  /// A scene in which the named things are wrong and everything else is right.
  private func scene(
    withdrawn: Bool = false,
    open: Bool = false,
    away: Bool = false,
    unscored: Bool = false,
    low: Bool = false
  ) throws -> Scene {
    var scene = Scene()
    scene.scores = Self.passing
    if withdrawn { scene.standing = .withdrawn(on: try day("2020-01-07"), reason: "ốm") }
    if open { scene.sessions = [4, -4] }
    if away { scene.records = ["absent", "present"] }
    if low { scene.scores[0].score = "1.0" }
    if unscored { scene.scores.removeLast() }
    return scene
  }

  @Test
  func `is the first that applies, whatever else is wrong`() throws {
    for bits in 0..<32 {
      let (withdrawn, open, away) = (bits & 1 > 0, bits & 2 > 0, bits & 4 > 0)
      let (unscored, low) = (bits & 8 > 0, bits & 16 > 0)
      let result = try scene(
        withdrawn: withdrawn,
        open: open,
        away: away,
        unscored: unscored,
        low: low
      ).record().result()
      let wanted: Outcome =
        if withdrawn {
          .withdrawn
        } else if open {
          .incomplete
        } else if away {
          .notEligible
        } else if unscored {
          .incomplete
        } else if low {
          .failed
        } else {
          .passed
        }
      #expect(result.outcome == wanted)
      #expect(!result.reasons.isEmpty)
      #expect((result.classification != nil) == (wanted == .passed))
    }
  }

  @Test
  func `is withdrawn with the day and the reason`() throws {
    let result = try scene(withdrawn: true).record().result()
    #expect(result.reasons == [.withdrawn(on: try day("2020-01-07"), reason: "ốm")])
    #expect(result.reasons[0].sentence().vi == "Đã rút khỏi lớp ngày 07/01/2020: ốm.")
    #expect(result.overall?.rounded == Score("7.5"))
    #expect(result.awards.isEmpty)
  }

  @Test
  func `is incomplete as long as no session was held`() throws {
    var none = try scene()
    none.sessions = []
    #expect(try none.record().result().reasons == [.noSessionHeld])
    var open = try scene(unscored: true)
    open.sessions = [-4, -3]
    let result = try open.record().result()
    #expect(result.outcome == .incomplete)
    #expect(
      result.reasons == [
        .noSessionHeld, .rollCallsOpen(sessions: 2, periods: 7), .scoreMissing(try code("B")),
      ]
    )
  }

  @Test
  func `is incomplete with every score that is missing`() throws {
    var bare = try scene()
    bare.scores = []
    let result = try bare.record().result()
    #expect(result.outcome == .incomplete)
    #expect(result.reasons == [.scoreMissing(try code("A")), .scoreMissing(try code("B"))])
    #expect(result.overall == nil)
  }

  @Test
  func `is not eligible with the exact figures`() throws {
    var scene = try scene()
    scene.records = ["present", "3"]
    let result = try scene.record().result()
    #expect(result.outcome == .notEligible)
    #expect(result.reasons == [.attendanceTooLow(result.attendance, percent: 100)])
    #expect(
      result.reasons[0].sentence().en == "7 of 8 held periods credited: under 100%."
    )
    scene.attendance = 87
    #expect(try scene.record().result().outcome == .passed)
    scene.attendance = 88
    #expect(try scene.record().result().outcome == .notEligible)
  }

  @Test
  func `is failed with every reason`() throws {
    var scene = try scene()
    scene.components = [("A", 50, "5.0"), ("B", 50, "6.0")]
    scene.scores = [("A", "4.99", "2020-01-08"), ("B", "4.0", "2020-01-08")]
    let result = try scene.record().result()
    #expect(result.outcome == .failed)
    #expect(result.reasons.map(\.code) == ["markTooLow", "componentTooLow", "componentTooLow"])
    #expect(
      result.reasons[1]
        == .componentTooLow(try code("A"), score: try score("4.99"), minimum: try score("5.0"))
    )
    #expect(
      result.reasons.map { $0.sentence().vi } == [
        "Điểm toàn khóa 4,5, dưới điểm đạt 5,0.",
        "Điểm thành phần “A” là 4,99, dưới mức tối thiểu 5,0.",
        "Điểm thành phần “B” là 4,0, dưới mức tối thiểu 6,0.",
      ]
    )
  }

  @Test
  func `is failed for one component though the mark is enough`() throws {
    var scene = try scene()
    scene.components = [("A", 50, "5.0"), ("B", 50, "7.5")]
    let result = try scene.record().result()
    #expect(result.outcome == .failed)
    #expect(result.reasons.map(\.code) == ["componentTooLow"])
    #expect(result.classification == nil)
  }

  @Test(
    arguments: [
      ("4.9", "5.0", Outcome.passed, "Trung bình"), ("4.9", "4.9", .failed, nil),
      ("6.9", "7.0", .passed, "Khá"), ("8.0", "7.88", .passed, "Khá"),
      ("8.0", "7.9", .passed, "Giỏi"), ("10", "10", .passed, "Giỏi"),
    ] as [(String, String, Outcome, String?)]
  )
  func `is decided and classified by the rounded mark`(
    _ first: String,
    _ second: String,
    _ outcome: Outcome,
    _ band: String?
  ) throws {
    var scene = try scene()
    scene.scores = [("A", first, "2020-01-08"), ("B", second, "2020-01-08")]
    let result = try scene.record().result()
    #expect(result.outcome == outcome)
    #expect(result.classification?.title.vi == band)
  }

  @Test
  func `is passed with what it stands on`() throws {
    let result = try scene().record().result()
    #expect(result.reasons.map(\.code) == ["attendanceReached", "markReached"])
    #expect(
      result.reasons.map { $0.sentence().en } == [
        "8 of 8 held periods credited: at least 100%.",
        "The overall mark is 7.5, at least the pass mark of 5.0.",
      ]
    )
  }

  @Test
  func `takes the resit that the policy counts`() throws {
    var scene = try scene()
    scene.scores += [("A", "2.0", "2020-02-01"), ("B", "2.0", "2020-02-01")]
    #expect(try scene.record().result().outcome == .passed)
    scene.resit = .latest
    let result = try scene.record().result()
    #expect(result.outcome == .failed)
    #expect(result.components.map(\.attempts) == [2, 2])
  }

  @Test
  func `leaves out what belongs to others`() throws {
    let own = try scene(unscored: true).record()
    let other = ComponentScore(
      enrolment: ID(2),
      component: try code("B"),
      score: try score("9.0"),
      day: try day("2020-01-08")
    )
    let strange = try #require(
      Session(
        id: ID(99),
        trainingClass: ID(2),
        day: try day("2020-01-06"),
        part: .evening,
        periods: 3,
        rollCallClosed: false
      )
    )
    let record = ClassRecord(
      course: own.course,
      scheme: own.scheme,
      enrolment: own.enrolment,
      sessions: own.sessions + [strange],
      attendance: own.attendance,
      statuses: own.statuses,
      scores: own.scores + [other]
    )
    #expect(record == own)
    #expect(record.result().reasons == [.scoreMissing(try code("B"))])
  }

  @Test
  func `has a name and every reason a sentence`() throws {
    #expect(Set(Outcome.allCases.map(\.title.vi)).count == 5)
    let open = OutcomeReason.rollCallsOpen(sessions: 1, periods: 4)
    #expect(open.sentence().en == "1 session (4 periods) with the roll-call still open.")
    #expect(open.sentence().vi == "Còn 1 buổi (4 tiết) chưa chốt điểm danh.")
    #expect(OutcomeReason.noSessionHeld.sentence().vi.hasPrefix("Lớp chưa có buổi"))
    let missing = OutcomeReason.scoreMissing(try code("HS"))
    #expect(missing.sentence().en == "The component “HS” has no score yet.")
    #expect(
      [open, .noSessionHeld, missing].map(\.code) == [
        "rollCallsOpen", "noSessionHeld", "scoreMissing",
      ]
    )
  }
}
