public import Chronology
import Intake
public import Personnel
public import Records
import Vietnamese

/// Adds an agency from a form.
public struct AddAgency: Sendable {
  let code: String
  let form: AgencyForm
  let from: Day?
  let after: String
  let key: FormKey?

  /// An agency by what was typed.
  ///
  /// - Parameter after: The code of the agency behind which it stands in the province's lists; empty
  ///   for the last place.
  public init(
    _ code: String,
    _ form: AgencyForm,
    from: Day?,
    after: String = "",
    key: FormKey? = nil
  ) {
    self.code = code.tidied
    self.form = form
    self.from = from
    self.after = after
    self.key = key
  }

  /// Writes it down.
  public func run(in world: World, by actor: Actor) async throws -> ID<Agency> {
    let now = world.now()
    let number = try await world.store.write { [self] records in
      try records.once(key, at: now) { try add(in: records, by: actor, at: now).number }
    }
    return ID(number)
  }

  private func add(in records: any Writing, by actor: Actor, at now: Instant) throws -> ID<Agency> {
    let reading = try AgencyFormReading(in: records)
    let code = try freeCode(reading)
    guard let from else { throw AgencyFormRefusal.wrong([AgencyFormReading.noFirstDay]) }
    let standing = try reading.standing(form, DayRange(from: from))
    let entry = AgencyEntry(code: code, standings: [standing], successors: [])
    let place = try place(reading, in: records)
    let id = try records.one(.insertAgency(code, days: standing.days, place: place))
    let ids = reading.known.ids.merging([code: id]) { $1 }
    try AgencyRows.write(entry, id: id, place: place, ids, in: records)
    let event = Event(
      .added,
      .agency,
      key: code.text,
      new: AgencyRows.fields(entry, place: place)
    )
    try records.run(.insert(event, at: now, by: actor, batch: nil))
    return id
  }

  private func freeCode(_ reading: AgencyFormReading) throws -> Code<Agency> {
    guard let code = Code<Agency>(code) else {
      throw AgencyFormRefusal.wrong([
        .init(
          .code,
          vi: "Ghi mã cơ quan: chữ và số, không có dấu cách, như SNgV.",
          en: "Give a code of letters and digits without spaces, such as SNgV."
        )
      ])
    }
    guard reading.known[code] == nil else {
      throw AgencyFormRefusal.wrong([
        .init(
          .code,
          vi: "Mã \(code) đã có cơ quan dùng. Chọn mã khác, hoặc mở cơ quan đó để sửa.",
          en: "The code \(code) is taken. Choose another, or open that agency to change it."
        )
      ])
    }
    return code
  }

  /// Its place in the lists; those behind it move on by one.
  private func place(_ reading: AgencyFormReading, in records: any Writing) throws -> Int {
    let before = Code<Agency>(after).flatMap { code in reading.all.first { $0.agency.code == code }
    }
    guard let before else { return (reading.all.map(\.place).max() ?? 0) + 1 }
    try records.run(.makeRoom(behind: before.place))
    return before.place + 1
  }
}
