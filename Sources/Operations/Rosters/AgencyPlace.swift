import Chronology
import Intake
import Personnel
import Vietnamese

/// The agency that a row means: by its cell or the group above it, else by the letterhead.
struct AgencyPlace {
  private(set) var agency: Agency?

  init(_ row: RosterRow, _ letterhead: Agency?, _ desk: RosterDesk, _ remarks: inout RowRemarks) {
    guard let text = row.values.agency else {
      agency = letterhead
      if agency == nil, row.values.duty != nil { remarks.lacksAgency() }
      return
    }
    let day = row.values.duty == nil ? nil : row.values.from ?? row.values.decisionDay
    switch desk.agency(called: text, on: day ?? desk.today) {
    case .one(let found): agency = found
    case .several(let agencies): remarks.agencyIsAmbiguous(text, agencies)
    case nil: remarks.agencyIsUnknown(text)
    }
  }
}
