import Chronology
import Pages
import Personnel
import Records
import Vietnamese

extension OfficersQuestion {
  /// What the address asks.
  init(_ asking: Asking) throws(RequestRefusal) {
    let query = asking.query
    self.init(day: asking.day)
    filter.search = String((query["q"] ?? "").prefix(100))
    filter.isAssigned = query["assigned"] == "yes"
    filter.duty = query["duty"].flatMap { Code($0) }
    filter.agency = try asking.number("agency").map { ID($0) }
    office = String((query["office"] ?? "").tidied.prefix(100))
    if query["trained"] == "yes" { filter.trained = DayRange(calendarYearOf: asking.day) }
    meetsProfile = query["profile"] == "met"
    after = query["after"].flatMap { OfficerPlace(link: $0) }
    for name in ["q", "duty", "agency", "office", "assigned", "trained", "profile"] {
      if let value = query[name] { address = address.with(name, value) }
    }
  }
}
