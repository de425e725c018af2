import Credentials
import Personnel
import Records
import Training

/// Gives a code to every certificate that has none: those of records from before there were codes.
public struct GiveCertificateCodes: Sendable {
  /// All of them.
  public init() {}

  /// Gives them; to how many.
  @discardableResult
  public func run(in world: World) async throws -> Int {
    try await world.store.write { try $0.giveCertificateCodes() }
  }
}

extension Writing {
  /// Gives a code to every certificate that has none; to how many.
  func giveCertificateCodes() throws -> Int {
    var (last, given) = (Int64(0), 0)
    while true {
      let page = try all(.uncoded(after: last, limit: 1_000))
      guard let end = page.last else { return given }
      let rows = page.map { [$0.sqlValue, CertificateCode().text.sqlValue] }
      try append(rows, to: .certificateCodes)
      (last, given) = (end, given + page.count)
    }
  }

  /// Gives a code to each of the papers that some results have just got.
  func giveCertificateCodes(toPapersOf enrolments: [ID<Enrolment>]) throws {
    let papers = try all(.standingPapers(of: enrolments))
    try append(
      papers.map { [$0.sqlValue, CertificateCode().text.sqlValue] },
      to: .certificateCodes
    )
  }
}
