/// How many officers are to be invented, and from which seed.
public struct SampleOrder: Hashable, Sendable {
  /// How many.
  public let officers: Int
  /// What the lots are drawn from: the same seed gives the same records.
  public let seed: UInt64

  /// How many officers a sample can have: beyond it identity numbers would come twice.
  public static let officerCounts = 1...1_000_000

  /// An order, or nil where there are too many or no officers.
  public init?(officers: Int, seed: UInt64) {
    guard Self.officerCounts.contains(officers) else { return nil }
    self.officers = officers
    self.seed = seed
  }

  /// The provinces: one, or for a country one for each 50,000 officers.
  var provinces: [Province] {
    officers < 200_000 ? [Province.all[0]] : Array(Province.all.prefix(officers / 50_000))
  }

  /// The numbers of a province's officers.
  func officers(ofProvince place: Int) -> Range<Int> {
    let count = provinces.count
    return place * officers / count..<(place + 1) * officers / count
  }
}
