import Chronology
import Intake
import Personnel
import Records

/// At which agencies of the sender's officers are on duty on the class's first day.
struct DutyPlaces {
  let day: Day
  private let places: [ID<Officer>: [ID<Agency>]]
  private let sender: ID<Agency>?
  private let desk: RosterDesk

  init(
    of officers: [ID<Officer>],
    _ sender: ListSender,
    _ desk: RosterDesk,
    on day: Day,
    in records: any Reading
  ) throws {
    self.day = day
    self.desk = desk
    self.sender = sender.agency?.id
    guard !officers.isEmpty else {
      places = [:]
      return
    }
    let holders = try records.all(Query<DutyHolder>.dutyHolders(on: day, of: officers.unique))
    places = Dictionary(
      grouping: holders.filter { sender.branch.contains($0.agency) },
      by: \.officer
    ).mapValues { $0.map(\.agency) }
  }

  /// The agency that the row tells, else the sender itself, else the first of its own.
  func agency(of officer: ID<Officer>, in row: RosterValues) -> ID<Agency>? {
    var told: ID<Agency>?
    if let text = row.agency, case .one(let agency)? = desk.agency(called: text, on: day) {
      told = agency.id
    }
    let found = places[officer, default: []]
    return [told, sender].compactMap { $0 }.first(where: found.contains) ?? found.min()
  }
}
