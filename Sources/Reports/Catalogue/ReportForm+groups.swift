import Personnel
import Training
import Vietnamese

extension ReportForm {
  /// Its groups that have an agency, then any that the form forgot: no agency is lost.
  ///
  /// - Parameter present: The groups of the agencies that a report has.
  func groups(of present: some Sequence<AgencyGroup>) -> [Group] {
    let present = Set(present)
    let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
    let forgotten = AgencyGroup.allCases.filter { group in
      !groups.contains { $0.group == group }
    }
    let added = forgotten.enumerated().map { place, group in
      Group(
        numeral: numerals[min(groups.count + place, numerals.count - 1)],
        group: group,
        title: group.title
      )
    }
    return (groups + added).filter { present.contains($0.group) }
  }
}
