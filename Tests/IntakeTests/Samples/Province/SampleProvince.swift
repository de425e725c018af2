import Chronology
import Foundation
import Personnel
import Spreadsheets

@testable import Intake

/// An invented province in the bodies of Phú Yên in 2020: agencies, officers, classes and evidence,
/// in the files that its staff would have. The same seed gives the same files, byte for byte.
struct SampleProvince: Sendable {
  /// The number of officers.
  var officerCount: Int { officers.count }
  /// The classes, the last of which is not over.
  let classes: [ClassForm]
  let officers: [SampleOfficer]
  let evidence: [SampleEvidence]

  /// The seed of what stands in `rosters/`.
  static let standardSeed: UInt64 = 2020

  /// Makes the province of a seed.
  init(seed: UInt64 = standardSeed) {
    var random = SplitMix64(seed: seed)
    officers = OfficerMaker(seed: random.next()).officers
    let eager = Self.eager(officers, &random)
    let training = ClassMaker(seed: random.next(), officers: officers, eager: Set(eager))
    classes = training.forms
    evidence =
      EvidenceMaker(
        seed: random.next(),
        officers: officers,
        eager: eager,
        awards: training.awards
      )
      .lines
  }

  /// Writes its files into a folder, which is made where it is not there:
  /// `agencies.csv`, `officers-*.xlsx` and `.csv`, `classes/*.xlsx`, `evidence.csv`.
  func write(to directory: String) throws {
    let classFolder = directory + "/classes"
    try FileManager.default.createDirectory(
      atPath: classFolder,
      withIntermediateDirectories: true
    )
    try AgencyFile.write(to: directory + "/agencies.csv")
    try writeRosters(to: directory)
    for form in classes {
      try ClassFormWriter.write(
        form,
        to: "\(classFolder)/\(form.facts.code).xlsx",
        created: Self.created
      )
    }
    try EvidenceFile.write(evidence, to: directory + "/evidence.csv")
  }

  func writeRosters(to directory: String) throws {
    try FlatRoster.write(
      RosterLine.lines(officers, of: [.departments, .party, .forces]),
      to: directory + "/officers-province.xlsx",
      created: Self.created
    )
    try OfficialRoster(path: directory + "/officers-localities.xlsx", created: Self.created)
      .write(RosterLine.lines(officers, of: [.localities]))
    try FlatRoster.writeText(
      RosterLine.lines(officers, of: [.press]),
      to: directory + "/officers-press.csv"
    )
  }

  /// Focal points who are sent to every class that is for them.
  private static func eager(_ officers: [SampleOfficer], _ random: inout SplitMix64) -> [String] {
    let candidates = officers.filter { officer in
      let first = officer.assignments.first
      return officer.duties(on: .sample("2020-12-31")).count == 1
        && (first?.from ?? .last) < .sample("2019-03-01")
        && (first?.last ?? .last) > .sample("2021-12-31")
        && EvidenceMaker.requirements[first?.duty ?? ""] != nil
    }
    return random.shuffled(candidates).prefix(30).map(\.code).sorted()
  }

  /// The moment that the workbooks name, so that they do not change from run to run.
  private static let created = Instant(startOf: .sample("2021-01-04"))
}
