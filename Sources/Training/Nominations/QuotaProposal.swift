public import Personnel

/// How the seats of a class are shared out among agencies by how many of theirs need it.
public struct QuotaProposal: Equatable, Sendable {
  /// An agency with the number of its officers who need the class.
  public struct Need: Equatable, Sendable {
    public let agency: ID<Agency>
    public let officers: Int

    /// So many officers of an agency.
    public init(_ agency: ID<Agency>, _ officers: Int) {
      self.agency = agency
      self.officers = officers
    }
  }

  public let quotas: [ID<Agency>: Int]

  /// Shares seats out: every agency that needs one gets one first as far as they go, the others
  /// go where the need is greatest beside what was given. Nobody gets more than is needed, and no more
  /// than the seats are given. Of equals the one that is told first comes first.
  public init(of seats: Int, among needs: [Need]) {
    var given = [Int](repeating: 0, count: needs.count)
    let order = needs.indices.sorted { (-needs[$0].officers, $0) < (-needs[$1].officers, $1) }
    for _ in 0..<max(0, seats) {
      let open = order.filter { given[$0] < needs[$0].officers }
      guard var best = open.first else { break }
      // Adams's method: need ÷ seats given, without a division.
      for place in open.dropFirst()
      where needs[place].officers * given[best] > needs[best].officers * given[place] {
        best = place
      }
      given[best] += 1
    }
    quotas = Dictionary(zip(needs.map(\.agency), given), uniquingKeysWith: +)
  }
}
