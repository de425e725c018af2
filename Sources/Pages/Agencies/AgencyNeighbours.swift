import Chronology
import Personnel
import Records
import Vietnamese

/// The agencies that one has to do with, under the names of a day.
struct AgencyNeighbours {
  private let all: [AgencyRecord]
  private let record: AgencyRecord
  private let day: Day

  init(_ all: [AgencyRecord], around record: AgencyRecord, on day: Day) {
    self.all = all
    self.record = record
    self.day = day
  }

  func parent(_ code: Code<Agency>?) -> AgencyPage.Neighbour? {
    code.flatMap { code in all.first { $0.agency.code == code } }.map(neighbour)
  }

  var children: [AgencyPage.Neighbour] {
    all.filter { $0.agency.standing(on: day)?.parent == record.agency.code }.map(neighbour)
  }

  var predecessors: [AgencyPage.Neighbour] {
    all.filter { $0.successors.contains(record.agency.id) }.map(neighbour)
  }

  var successors: [AgencyPage.Neighbour] {
    record.successors.compactMap { id in all.first { $0.agency.id == id } }.map(neighbour)
  }

  private func neighbour(_ record: AgencyRecord) -> AgencyPage.Neighbour {
    AgencyPage.Neighbour(record.agency, on: day)
  }
}

extension AgencyPage.Neighbour {
  /// An agency under its name of a day; where it does not exist then, under the nearest name.
  init(_ agency: Agency, on day: Day) {
    let nearest = day < agency.days.from ? agency.standings.first : agency.standings.last
    let standing = agency.standing(on: day) ?? nearest
    self.init(id: agency.id, name: standing?.name ?? .init(both: agency.code.text))
  }
}
