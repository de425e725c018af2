public import Access
import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// Takes an act on nominations back: every nomination and every place in the class is as it was before,
/// under its old number. Refused where something came after that rests on it.
public struct UndoClassAction: Sendable {
  let action: ID<ClassAction>
  let id: ID<TrainingClass>

  /// An act on a class.
  public init(_ action: ID<ClassAction>, of id: ID<TrainingClass>) {
    self.action = action
    self.id = id
  }

  /// Takes it back, as far as the scope reaches.
  public func run(in world: World, by actor: Actor, within scope: Scope) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let scene = try NominationScene(id, in: records)
      guard let act = try records.all(.actions(on: id)).first(where: { $0.id == action }) else {
        throw NominationRefusal.noSuchAct
      }
      let images = try records.all(.images(of: action))
      try requireOwn(act, images, within: scope)
      try scene.requireOpen()
      guard act.undone == nil else { throw NominationRefusal.undoneAlready }
      let undoing = try Undoing(scene, images, in: records)
      try undoing.requirePossible()
      try undoing.write(in: records)
      try records.run(.undo(action: action, at: now, by: actor))
      let told = Event(
        .changed,
        .trainingClass,
        key: scene.trainingClass.code.text,
        old: Fields(["act": act.kind, "people": act.people]),
        new: Fields(["undone": act.kind]),
        reason: "Hoàn tác"
      )
      for event in undoing.events + [told] {
        try records.run(.insert(event, at: now, by: actor, batch: nil))
      }
      try records.reassess(undoing.places, of: scene.trainingClass, at: now, by: actor)
    }
  }

  private func requireOwn(
    _ act: ClassAction,
    _ images: [ClassActionImage],
    within scope: Scope
  ) throws {
    guard scope.people != .everybody else { return }
    guard act.agency != nil else { throw NominationRefusal.noSuchAct }
    for image in images {
      guard case .nomination(let id) = image.subject, let text = image.after ?? image.before
      else { continue }
      let nomination = try Nomination(image: text, id: id)
      guard scope.lists(nomination.agency) else { throw NominationRefusal.noSuchAct }
    }
  }
}

/// An act's images held against what is on record.
private struct Undoing {
  private let scene: NominationScene
  private let images: [ClassActionImage]
  private let nominations: [ID<Nomination>: Nomination]
  private let enrolments: [ID<Enrolment>: Enrolment]
  private let used: Set<ID<Enrolment>>
  private let names: [ID<Officer>: (code: Code<Officer>, name: String)]
  private let agencies: [ID<Agency>: Code<Agency>]

  init(_ scene: NominationScene, _ images: [ClassActionImage], in records: any Reading) throws {
    self.scene = scene
    self.images = images
    let officers = images.map(\.officer).unique
    nominations = Dictionary(
      scene.nominations.map { ($0.id, $0) },
      uniquingKeysWith: { $1 }
    )
    enrolments = Dictionary(
      scene.enrolments.values.map { ($0.id, $0) },
      uniquingKeysWith: { $1 }
    )
    used = Set(try records.all(.usedEnrolments(of: scene.trainingClass.id)))
    names = Dictionary(
      try records.all(Query<OfficerRecord>.officers(officers)).map {
        ($0.officer.id, (code: $0.officer.code, name: $0.officer.name.full))
      },
      uniquingKeysWith: { $1 }
    )
    agencies = Dictionary(
      try records.agencies().map { ($0.agency.id, $0.agency.code) },
      uniquingKeysWith: { $1 }
    )
  }

  var places: Set<ID<Enrolment>> {
    Set(
      images.compactMap { image in
        if case .enrolment(let id) = image.subject { id } else { nil }
      }
    )
  }

  private func now(_ subject: ClassActionImage.Subject) -> String? {
    switch subject {
    case .nomination(let id): nominations[id]?.image
    case .enrolment(let id): enrolments[id]?.image
    }
  }

  /// Refuses where a row is not as it was left, where something rests on a place that would go, or
  /// where the seats would be exceeded.
  func requirePossible() throws {
    var obstacles = images.compactMap { image -> Bilingual? in
      let name = names[image.officer].map { "\($0.name) (\($0.code))" } ?? "?"
      if now(image.subject) != image.after {
        return Bilingual(vi: "\(name) đã có thay đổi sau đó", en: "\(name) was changed since")
      }
      if case .enrolment(let id) = image.subject, image.before == nil, used.contains(id) {
        return Bilingual(
          vi: "\(name) đã được điểm danh hoặc có kết quả",
          en: "\(name) has a roll-call or a result"
        )
      }
      return nil
    }
    if obstacles.isEmpty, placesAfter > scene.call.seats {
      obstacles.append(
        Bilingual(
          vi: "chỗ đã có người khác, lớp chỉ có \(scene.call.seats) chỗ",
          en: "somebody else has the seat; the class has \(scene.call.seats)"
        )
      )
    }
    var seen: Set<Bilingual> = []
    obstacles = obstacles.filter { seen.insert($0).inserted }
    guard obstacles.isEmpty else {
      throw NominationRefusal.laterWork(Array(obstacles.prefix(5)))
    }
  }

  /// How many would be in the class.
  private var placesAfter: Int {
    let held = enrolments.values.count { $0.withdrawal == nil }
    return images.reduce(held) { sum, image in
      guard case .enrolment(let id) = image.subject else { return sum }
      func counts(_ text: String?) -> Int {
        guard let text, let place = try? Enrolment(image: text, id: id) else { return 0 }
        return place.withdrawal == nil ? 1 : 0
      }
      return sum - counts(image.after) + counts(image.before)
    }
  }

  /// Writes everything as it was, the last first.
  func write(in records: any Writing) throws {
    for image in images.reversed() {
      switch (image.subject, image.before) {
      case (.nomination(let id), nil): try records.run(.delete(nomination: id))
      case (.nomination(let id), let text?):
        try records.run(.update(try Nomination(image: text, id: id)))
      case (.enrolment(let id), nil): try records.run(.delete(enrolment: id))
      case (.enrolment(let id), let text?):
        let place = try Enrolment(image: text, id: id)
        try records.run(image.after == nil ? .restore(place) : .update(place))
      }
    }
  }

  /// What is told of each row.
  var events: [Event] {
    images.compactMap { image in
      guard let code = names[image.officer]?.code else { return nil }
      let key = "\(scene.trainingClass.code) \(code)"
      let (old, new) = (fields(image.after, image.subject), fields(image.before, image.subject))
      let verb: Event.Verb = new == nil ? .removed : old == nil ? .added : .changed
      let subject: Event.Subject =
        if case .nomination = image.subject { .nomination } else { .enrolment }
      guard let old, let new else {
        return Event(verb, subject, key: key, old: old, new: new, reason: "Hoàn tác")
      }
      guard let changes = old.differences(to: new) else { return nil }
      return Event(
        verb,
        subject,
        key: key,
        old: changes.old,
        new: changes.new,
        reason: "Hoàn tác"
      )
    }
  }

  private func fields(_ text: String?, _ subject: ClassActionImage.Subject) -> Fields? {
    guard let text else { return nil }
    switch subject {
    case .nomination(let id):
      guard let nomination = try? Nomination(image: text, id: id),
        let agency = agencies[nomination.agency]
      else { return nil }
      return nomination.fields(agency: agency)
    case .enrolment(let id): return (try? Enrolment(image: text, id: id))?.fields
    }
  }
}
