import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// A class with all that its call says, as it is on record.
public struct CalledClass: Equatable, Sendable {
  public let trainingClass: TrainingClass
  /// Nil for a class that came by a workbook and was never called.
  public let call: ClassCall?
  public let quotas: [ClassQuota]
  public let sessions: [Session]
  public let rooms: [ID<Session>: String]
  public let trainers: [TrainerName]

  /// Reads a class; nil where there is none.
  public init?(_ id: ID<TrainingClass>, in records: any Reading) throws {
    guard let found = try records.first(.trainingClass(id)) else { return nil }
    trainingClass = found
    call = try records.first(.call(of: id))
    quotas = try records.all(.quotas(of: id))
    sessions = try records.all(.sessions(of: id))
    rooms = Dictionary(
      try records.all(.rooms(of: id)).map { ($0.session, $0.room) },
      uniquingKeysWith: { $1 }
    )
    trainers = try records.all(.trainers(of: id))
  }

  /// Its sessions as they are planned.
  public var planned: [PlannedSession] {
    sessions.map {
      PlannedSession(
        SessionSlot($0.day, $0.part),
        periods: $0.periods,
        topic: $0.topic,
        room: rooms[$0.id]
      )
    }
  }

  /// The values of the call, as an event keeps them.
  func fields(agencies: [ID<Agency>: Code<Agency>]) -> Fields {
    Self.fields(trainingClass, call, quotas, trainers, agencies)
  }

  static func fields(
    _ trainingClass: TrainingClass,
    _ call: ClassCall?,
    _ quotas: [ClassQuota],
    _ trainers: [TrainerName],
    _ agencies: [ID<Agency>: Code<Agency>]
  ) -> Fields {
    let shares = quotas.filter { $0.seats > 0 }.map { quota in
      "\(agencies[quota.agency]?.text ?? "?") \(quota.seats)"
    }
    let told = Fields([
      "room": call?.room, "seats": call?.seats, "nominateUntil": call?.lastDay,
      "letter": call?.letter?.number, "letterDay": call?.letter?.day,
      "quotas": shares.isEmpty ? nil : shares.joined(separator: ", "),
      "trainers": trainers.isEmpty ? nil : trainers.map(\.name).joined(separator: ", "),
    ])
    return Fields(trainingClass.fields.values + told.values)
  }

  /// Changes whenever something of the class or its call does. A form carries it, so that of two
  /// editors the second is told.
  public var stamp: String {
    let lines =
      sessions.map { session in
        "\(session.id) \(session.fields.json) \(rooms[session.id] ?? "")"
      } + quotas.map { "\($0.agency) \($0.seats)" } + trainers.map(\.name)
    let head = Self.fields(trainingClass, call, [], [], [:]).json
    let text = "\(trainingClass.code)\n\(head)\n\(lines.joined(separator: "\n"))"
    return String(Digest(of: text).hexadecimal.prefix(16))
  }
}

extension ClassCallForm {
  /// A class as it is on record.
  public init(_ record: CalledClass, agencies: [AgencyRecord]) {
    let (known, call) = (record.trainingClass, record.call)
    let codes = Dictionary(
      agencies.map { ($0.agency.id, $0.agency.code.text) },
      uniquingKeysWith: { $1 }
    )
    self.init()
    code = known.code.text
    course = known.course.text
    title = known.title
    place = known.place ?? ""
    room = call?.room ?? ""
    lead = known.lead.flatMap { codes[$0] } ?? ""
    first = known.days.from.slashed
    seats = call.map { "\($0.seats)" } ?? ""
    lastDay = call?.lastDay?.slashed ?? ""
    letterNumber = call?.letter?.number ?? ""
    letterDay = call?.letter?.day?.slashed ?? ""
    notes = known.notes ?? ""
    sessions = record.planned.map { SessionTexts($0) }
    trainers = record.trainers.map(\.name)
    for quota in record.quotas {
      if let code = codes[quota.agency] { quotas[code] = "\(quota.seats)" }
    }
  }
}
