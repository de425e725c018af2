import Chronology
import Personnel

/// A line of the sample's agencies: a name and the days on which it held.
struct SampleAgency {
  let code: String
  let name: String
  let english: String
  let kind: AgencyKind
  let group: AgencyGroup
  let parent: String
  let from: Day
  /// The last day; nil where it still is.
  let last: Day?
  let successors: [String]
  /// Who works there, such as `R2 R2d R4`: duties, `d` for a deputy, `x` for one that has ended.
  let staff: [String]

  /// Reads `code|name|english|kind|group|parent|from|last|successors|staff`.
  init?(_ line: Substring) {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
    guard fields.count == 10, let kind = AgencyKind(rawValue: fields[3]),
      let group = AgencyGroup(rawValue: fields[4]), let from = Day(iso: fields[6])
    else { return nil }
    code = fields[0]
    name = fields[1]
    english = fields[2]
    self.kind = kind
    self.group = group
    parent = fields[5]
    self.from = from
    last = Day(iso: fields[7])
    successors = fields[8].split(separator: " ").map { String($0) }
    staff = fields[9].split(separator: " ").flatMap { Self.repeated($0) }
  }

  /// `R6*3` is three of them.
  private static func repeated(_ token: Substring) -> [String] {
    let parts = token.split(separator: "*")
    let count = parts.count == 2 ? Int(parts[1]) ?? 1 : 1
    return Array(repeating: String(parts[0]), count: count)
  }

  /// All lines, in the order of the groups: the province of 2020 and what became of it in 2025.
  static let all: [SampleAgency] = [
    departments, serviceUnits, party, press, forces, localities, districtUnits, merged, successors,
    communes,
  ]
  .flatMap { $0.split(separator: "\n").compactMap { SampleAgency($0) } }
}
