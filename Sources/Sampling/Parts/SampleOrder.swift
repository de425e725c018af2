/// How many officers are to be invented, and from which seed.
public struct SampleOrder: Sendable {
  /// How many.
  public let officers: Int
  /// What the lots are drawn from: the same seed gives the same records.
  public let seed: UInt64
  /// Where they are.
  let provinces: [Province]

  /// How many officers a sample can have: beyond it identity numbers would come twice.
  public static let officerCounts = 1...1_000_000

  /// An order, or nil where there are too many or no officers. They are of one province, or from
  /// 200,000 on of a country with one for each 50,000.
  public init?(officers: Int, seed: UInt64) {
    guard Self.officerCounts.contains(officers) else { return nil }
    let provinces = officers < 200_000 ? 1 : officers / 50_000
    self.init(officers: officers, seed: seed, provinces: provinces)
  }

  /// An order of so many provinces.
  init(officers: Int, seed: UInt64, provinces: Int) {
    self.officers = officers
    self.seed = seed
    self.provinces = Array(Province.all.prefix(max(1, provinces)))
  }

  /// The numbers of a province's officers.
  func officers(ofProvince place: Int) -> Range<Int> {
    let count = provinces.count
    return place * officers / count..<(place + 1) * officers / count
  }
}
