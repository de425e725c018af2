import Personnel
import Records
public import Training

extension PlanLine {
  /// Changes whenever something of the line does. A form carries it, so that of two editors the second
  /// is told.
  public var stamp: String {
    String(Digest(of: fields(agencies: [:]).json + "\(lead?.number ?? 0)").hexadecimal.prefix(16))
  }

  /// The values, as an event keeps them.
  func fields(agencies: [ID<Agency>: Code<Agency>]) -> Fields {
    func name(_ id: ID<Agency>) -> String { agencies[id]?.text ?? "\(id)" }
    let shares = quotas.map { "\(name($0)) \($1)" }.sorted().joined(separator: ", ")
    return Fields([
      "course": course, "audience": audience, "classes": classes, "learners": learners,
      "quarter": quarter, "place": place, "mode": mode, "lead": lead.map(name),
      "partners": partners.isEmpty ? nil : partners.map(name).joined(separator: ", "),
      "quotas": shares.isEmpty ? nil : shares, "central": funds[.central],
      "local": funds[.local], "other": funds[.other], "basis": basis, "task": task,
      "notes": notes, "carried": carried.map { "\($0.year)/\($0.line)" },
    ])
  }
}

extension Reading {
  /// The codes of all agencies, by which events name them.
  func agencyCodes() throws -> [ID<Agency>: Code<Agency>] {
    Dictionary(try agencies().map { ($0.agency.id, $0.agency.code) }, uniquingKeysWith: { $1 })
  }
}
