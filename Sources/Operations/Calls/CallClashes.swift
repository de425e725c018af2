import Access
import Chronology
public import Personnel
public import Records
public import Training
public import Vietnamese

/// What of a class clashes with others, and on which days nobody works. Shown, not forbidden: a room
/// may be big enough, a holiday may be worked on.
public struct CallClashes: Equatable, Sendable {
  public let sentences: [Bilingual]

  /// What a form clashes with; of a class on record also whom it has.
  public init(_ form: ClassCallForm, of known: ID<TrainingClass>?, in records: any Reading) throws {
    let sessions = Self.sessions(form)
    guard let first = sessions.map(\.slot.day).min(), let last = sessions.map(\.slot.day).max()
    else {
      sentences = []
      return
    }
    let code = Code<TrainingClass>(form.code)
    let own = code ?? Code("-")
    guard let own else {
      sentences = []
      return
    }
    let drawing = try CallDrawing(in: records)
    var told: [Bilingual] = []
    var days: Set<Day> = []
    for session in sessions where days.insert(session.slot.day).inserted {
      if let why = drawing.closed(session.slot.day) {
        told.append(
          Bilingual(
            vi: "Ngày \(session.slot.day.slashed) là \(why.vi).",
            en: "\(session.slot.day) is \(why.en)."
          )
        )
      }
    }
    let rooms = sessions.compactMap { session in
      (session.room ?? form.room.nonEmpty).map { Booking($0, at: session.slot, for: own) }
    }
    let roomsOfOthers = try records.all(
      Query<Booking<String>>.rooms(from: first, through: last, besides: code)
    )
    told += rooms.clashes(with: roomsOfOthers).map {
      Self.sentence("Phòng \($0.thing)", "The room \($0.thing)", $0.slot, $0.with)
    }
    told += try Self.trainers(form, sessions, own, first, last, in: records)
    told += try Self.learners(known, sessions, own, first, last, in: records)
    sentences = told
  }

  private static func sessions(_ form: ClassCallForm) -> [PlannedSession] {
    form.sessions.compactMap { texts in
      guard let day = Day(typed: texts.day), let part = Session.PartOfDay(rawValue: texts.part)
      else { return nil }
      return PlannedSession(SessionSlot(day, part), periods: 1, room: texts.room.nonEmpty)
    }
  }

  private static func trainers(
    _ form: ClassCallForm,
    _ sessions: [PlannedSession],
    _ own: Code<TrainingClass>,
    _ first: Day,
    _ last: Day,
    in records: any Reading
  ) throws -> [Bilingual] {
    let known = try records.all(.everyTrainer).filter { form.trainers.contains($0.name) }
    let names = Dictionary(known.map { ($0.account, $0.fullName) }, uniquingKeysWith: { $1 })
    let wanted = known.flatMap { trainer in
      sessions.map { Booking(trainer.account, at: $0.slot, for: own) }
    }
    let teaching = try records.all(
      Query<Booking<ID<Account>>>.teaching(from: first, through: last, besides: own)
    )
    return wanted.clashes(with: teaching).map {
      let name = names[$0.thing] ?? ""
      return sentence("Giảng viên \(name)", "The trainer \(name)", $0.slot, $0.with)
    }
  }

  private static func learners(
    _ known: ID<TrainingClass>?,
    _ sessions: [PlannedSession],
    _ own: Code<TrainingClass>,
    _ first: Day,
    _ last: Day,
    in records: any Reading
  ) throws -> [Bilingual] {
    guard let known else { return [] }
    let members = try records.all(.members(of: known)).filter { $0.enrolment.withdrawal == nil }
    let names = Dictionary(
      members.map { ($0.enrolment.officer, $0.name) },
      uniquingKeysWith: { $1 }
    )
    let wanted = members.flatMap { member in
      sessions.map { Booking(member.enrolment.officer, at: $0.slot, for: own) }
    }
    let learning = try records.all(
      Query<Booking<ID<Officer>>>.learning(
        members.map(\.enrolment.officer),
        from: first,
        through: last,
        besides: own
      )
    )
    return wanted.clashes(with: learning).map {
      let name = names[$0.thing] ?? ""
      return sentence("Học viên \(name)", "\(name)", $0.slot, $0.with)
    }
  }

  static func sentence(
    _ vi: String,
    _ en: String,
    _ slot: SessionSlot,
    _ other: Code<TrainingClass>
  ) -> Bilingual {
    Bilingual(
      vi: """
        \(vi): \(slot.part.title.vi.lowercased()) ngày \(slot.day.slashed) đã có lớp \(other).
        """,
      en: "\(en): class \(other) on the \(slot.part.title.en.lowercased()) of \(slot.day)."
    )
  }
}
