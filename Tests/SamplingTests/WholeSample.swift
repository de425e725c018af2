import Assessment
import Foundation
import Intake
import Personnel
import Sampling
import Training

/// A sample with all its parts at once, taught by the curricula of this repository.
struct WholeSample {
  let curricula: Curricula
  let parts: [SamplePart]

  /// The curricula of this repository, read once.
  static let curricula = Result {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 1...3 { folder.deleteLastPathComponent() }
    return try CurriculaFolder.read(folder.appending(path: "curricula").path).curricula
  }

  /// A sample of 2,000 officers, which most tests look at.
  static let usual = Result { try WholeSample(officers: 2_000, seed: 1) }

  init(officers: Int, seed: UInt64) throws {
    guard let order = SampleOrder(officers: officers, seed: seed) else { throw Refused() }
    try self.init(order)
  }

  init(_ order: SampleOrder) throws {
    curricula = try Self.curricula.get()
    var sample = Sample(order, by: curricula)
    var parts: [SamplePart] = []
    while let part = try sample.next() { parts.append(part) }
    self.parts = parts
  }

  struct Refused: Error {}

  var agencies: [SampleAgency] { parts.flatMap(\.agencies) }
  var officers: [SampleOfficer] { parts.flatMap(\.officers) }
  var people: [Officer] { officers.map(\.officer) }
  var assignments: [Assignment] { officers.flatMap(\.assignments) }
  var classes: [SampleClass] { parts.flatMap(\.classes) }
  var places: [SamplePlace] { classes.flatMap(\.places) }
  var evidence: [Evidence] { officers.flatMap(\.evidence) + places.flatMap(\.evidence) }

  /// Everything in it, as text.
  var text: String { parts.map { "\($0)" }.joined(separator: "\n") }

  /// An agency by its id.
  var agenciesByID: [ID<Agency>: SampleAgency] {
    Dictionary(agencies.map { ($0.agency.id, $0) }, uniquingKeysWith: { $1 })
  }
}
