import Chronology
public import Personnel

extension Assignment {
  /// All that the records have of the assignment, as text from which it can be told again.
  public var image: String {
    Fields([
      "officerID": officer, "agencyID": agency, "duty": duty, "decision": decision.number,
      "decisionDay": decision.day, "share": share, "role": role, "from": days.from,
      "until": days.until,
    ]).json
  }

  /// The assignment that an image shows.
  public init(image: String, id: Assignment.ID) throws {
    let image = try RecordImage(image)
    let until: Day? = try image.get("until")
    guard let days = DayRange(from: try image.get("from"), until: until) else {
      throw RecordFault.broken("an image's days")
    }
    self.init(
      id: id,
      officer: try image.get("officerID"),
      agency: try image.get("agencyID"),
      duty: try image.get("duty"),
      decision: Decision(
        number: try image.get("decision"),
        day: try image.get("decisionDay")
      ),
      share: try image.get("share"),
      role: try image.get("role"),
      days: days
    )
  }
}
