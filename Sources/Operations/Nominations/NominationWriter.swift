import Access
import Assessment
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// Writes decisions about nominations down, each with its event and its images, and the act that they
/// make together.
struct NominationWriter {
  let records: any Writing
  let scene: NominationScene
  let now: Instant
  let actor: Actor
  private let today: Day
  private let agencies: [ID<Agency>: Code<Agency>]
  private var codes: [ID<Officer>: Code<Officer>] = [:]
  private var enrolments: [ID<Officer>: Enrolment]
  private let used: Set<ID<Enrolment>>
  private var images: [ClassActionImage] = []
  private var events: [Event] = []
  private var touched: Set<ID<Enrolment>> = []

  init(
    _ scene: NominationScene,
    in records: any Writing,
    on day: Day? = nil,
    at now: Instant,
    by actor: Actor
  ) throws {
    today = day ?? now.day()
    self.records = records
    self.scene = scene
    self.now = now
    self.actor = actor
    agencies = Dictionary(
      try records.agencies().map { ($0.agency.id, $0.agency.code) },
      uniquingKeysWith: { $1 }
    )
    enrolments = scene.enrolments
    used = Set(try records.all(.usedEnrolments(of: scene.trainingClass.id)))
  }

  /// The code of an officer, by which events know one.
  mutating func code(_ officer: ID<Officer>) throws -> Code<Officer> {
    if let known = codes[officer] { return known }
    let code = try records.one(Query<OfficerRecord>.officers([officer])).officer.code
    codes[officer] = code
    return code
  }

  /// Learns the codes of many at once.
  mutating func learn(_ officers: [ID<Officer>]) throws {
    for record in try records.all(Query<OfficerRecord>.officers(officers)) {
      codes[record.officer.id] = record.officer.code
    }
  }

  /// Writes a nomination down, over what it was; nil is a new one.
  @discardableResult
  mutating func put(
    _ new: Nomination,
    over old: Nomination?,
    because reason: String? = nil
  ) throws -> ID<Nomination> {
    guard new != old else { return new.id }
    let id: ID<Nomination>
    if let old {
      id = old.id
      try records.run(.update(new))
    } else {
      id = try records.one(.insert(new))
    }
    images.append(
      ClassActionImage(.nomination(id), of: new.officer, before: old?.image, after: new.image)
    )
    let after = new.fields(agency: try agency(new))
    let before = try old.map { $0.fields(agency: try agency($0)) }
    let changes = before?.differences(to: after)
    events.append(
      Event(
        old == nil ? .added : .changed,
        .nomination,
        key: try key(new.officer),
        old: changes?.old,
        new: changes?.new ?? after,
        reason: reason ?? new.reason
      )
    )
    return id
  }

  private func agency(_ nomination: Nomination) throws -> Code<Agency> {
    guard let code = agencies[nomination.agency] else { throw RecordFault.broken("an agency") }
    return code
  }

  private mutating func key(_ officer: ID<Officer>) throws -> String {
    "\(scene.trainingClass.code) \(try code(officer))"
  }

  /// Gives an officer a place in the class.
  mutating func enrol(_ officer: ID<Officer>) throws {
    let old = enrolments[officer]
    if let old, old.withdrawal == nil { return }
    var new =
      old
      ?? Enrolment(
        id: ID(0),
        trainingClass: scene.trainingClass.id,
        officer: officer,
        standing: .enrolled
      )
    new.standing = .enrolled
    var id = new.id
    if old == nil { id = try records.one(.insert(new)) } else { try records.run(.update(new)) }
    enrolments[officer] = Enrolment(
      id: id,
      trainingClass: new.trainingClass,
      officer: officer,
      standing: .enrolled,
      notes: new.notes
    )
    try note(old, new, id: id, reason: nil)
  }

  /// Takes an officer's place away: as if it had never been where nothing rests on it and the class
  /// has not begun, else withdrawn from a day on.
  mutating func leave(_ officer: ID<Officer>, because reason: String) throws {
    guard let old = enrolments[officer], old.withdrawal == nil else { return }
    guard used.contains(old.id) || today >= scene.trainingClass.days.from else {
      try records.run(.delete(enrolment: old.id))
      enrolments[officer] = nil
      return try note(old, nil, id: old.id, reason: reason)
    }
    var new = old
    new.standing = .withdrawn(on: today, reason: reason)
    try records.run(.update(new))
    enrolments[officer] = new
    try note(old, new, id: old.id, reason: reason)
  }

  private mutating func note(
    _ old: Enrolment?,
    _ new: Enrolment?,
    id: ID<Enrolment>,
    reason: String?
  ) throws {
    guard let officer = old?.officer ?? new?.officer else { return }
    touched.insert(id)
    images.append(
      ClassActionImage(.enrolment(id), of: officer, before: old?.image, after: new?.image)
    )
    let verb: Event.Verb = old == nil ? .added : new == nil ? .removed : .changed
    events.append(
      Event(
        verb,
        .enrolment,
        key: try key(officer),
        old: old?.fields,
        new: new?.fields,
        reason: reason
      )
    )
  }

  /// Lets those who wait move up to the seats that are free.
  mutating func promote(_ book: SeatBook, besides gone: Set<ID<Nomination>>) throws {
    let waiting = scene.waiting.filter { !gone.contains($0.id) }
    guard book.free > 0, !waiting.isEmpty else { return }
    var book = book
    let moved = Set(book.promote(try scene.requests(waiting, knownAt: now)))
    for nomination in waiting where moved.contains(nomination.id) {
      let place = nomination.waitPlace.map { "thứ \($0) " } ?? ""
      try put(
        nomination.standing(.approved),
        over: nomination,
        because: "Lên từ danh sách chờ: \(place)theo thứ tự, cơ quan còn chỉ tiêu"
      )
      try enrol(nomination.officer)
    }
  }

  /// Writes the act down with all that makes it; its number.
  mutating func finish(
    _ kind: ClassAction.Kind,
    of agency: ID<Agency>?,
    people: Int,
    waiting: Int = 0,
    because reason: String? = nil
  ) throws -> ID<ClassAction> {
    let action = try records.one(
      .insert(
        kind,
        of: scene.trainingClass.id,
        by: agency,
        people: people,
        waiting: waiting,
        at: now,
        actor: actor,
        reason: reason
      )
    )
    try records.append(
      images.enumerated().map { $1.values(of: action, place: $0) },
      to: .classActionImages
    )
    let told = Event(
      .changed,
      .trainingClass,
      key: scene.trainingClass.code.text,
      new: Fields(["act": kind, "people": people]),
      reason: reason
    )
    try records.append(
      (events + [told]).map { $0.values(at: now, by: actor, batch: nil) },
      to: .events
    )
    try reassess()
    return action
  }

  /// Works the results out anew of those whose place changed, where the class has results already.
  private func reassess() throws {
    try records.reassess(touched, of: scene.trainingClass, at: now, by: actor)
  }
}

extension Writing {
  /// Works results out anew where some of these places have one.
  func reassess(
    _ touched: Set<ID<Enrolment>>,
    of trainingClass: TrainingClass,
    at now: Instant,
    by actor: Actor
  ) throws {
    let known = Set(try all(.results(of: trainingClass.id)).map(\.enrolment))
    guard !known.isDisjoint(with: touched) else { return }
    let ledger = Ledger(self, at: now, by: actor, verb: "class places")
    try AssessClass(trainingClass, by: try curricula(), touched: .some(touched))
      .run(in: self, ledger, at: now)
  }
}
