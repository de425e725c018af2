import Chronology
import Personnel
import Vietnamese

/// A province with its agencies, from which its officers are drawn.
struct ProvinceScene {
  let province: Province
  let agencies: [SampleAgency]
  /// One entry for each place that an agency offers in a round, so that greater ones come more often.
  private let places: [(agency: Int, round: Int, weight: Int)]
  private let byID: [ID<Agency>: Int]

  /// The agencies of a province with so many officers; in a country each name says of which one.
  init(
    _ province: Province,
    officers: Int,
    isAlone: Bool,
    _ draw: inout Draw,
    _ ids: inout Numbering<Agency>
  ) throws {
    self.province = province
    let drafts = Self.drafts(count: max(20, officers / 4), &draw)
    let numbers = drafts.map { ($0.code, ids.next()) }
    let known = Dictionary(numbers, uniquingKeysWith: { $1 })
    var agencies: [SampleAgency] = []
    for (place, draft) in drafts.enumerated() {
      let own = isAlone ? draft : draft.named(in: province)
      agencies.append(
        SampleAgency(
          agency: try own.agency(
            numbers[place].1,
            under: known,
            prefix: isAlone ? "" : "\(province.code)-"
          ),
          parent: draft.parent.flatMap { known[$0] },
          successors: draft.successors.compactMap { known[$0] },
          place: Int(numbers[place].1.number)
        )
      )
    }
    self.agencies = agencies
    byID = Dictionary(
      agencies.enumerated().map { ($1.agency.id, $0) },
      uniquingKeysWith: { $1 }
    )
    places = (0..<4).flatMap { round in
      drafts.indices.filter { drafts[$0].weight > round }.map { ($0, round, drafts[$0].weight) }
    }
  }

  /// Where an officer of the province works, and which one of those of the agency it is, from 0.
  func place(of number: Int) -> (agency: SampleAgency, slot: Int) {
    let (rounds, rest) = number.quotientAndRemainder(dividingBy: places.count)
    let place = places[rest]
    return (agencies[place.agency], rounds * place.weight + place.round)
  }

  func agency(_ id: ID<Agency>) -> SampleAgency? { byID[id].map { agencies[$0] } }

  /// The agency that leads the classes of a day.
  func lead(on day: Day) -> ID<Agency>? {
    let leading = ["STTTT", "SVHTTDL", "SNV"].lazy.compactMap { code in
      agencies.first { $0.agency.code.text.hasSuffix(code) && $0.agency.days.contains(day) }
    }
    return leading.first?.agency.id
  }

  /// The agencies, the ones that a small province needs first; what takes over from one that ends is
  /// always among them.
  private static func drafts(count: Int, _ draw: inout Draw) -> [AgencyDraft] {
    let districts = AgencyDraft.districts(&draw)
    var drafts = AgencyDraft.leading + [districts[2].own] + districts[2].successors
    for (number, district) in districts.enumerated() where number != 2 {
      if drafts.count < count { drafts += [district.own] + district.successors }
    }
    let further = AgencyDraft.further
    drafts += further.prefix(max(0, count - drafts.count))
    let earlier = districts.flatMap(\.earlier)
    drafts += earlier.prefix(max(0, count - drafts.count))
    return drafts
  }
}

extension AgencyDraft {
  /// The same in a country of several provinces.
  fileprivate func named(in province: Province) -> AgencyDraft {
    var draft = self
    draft.name = Self.name(name, in: province)
    draft.renamed = renamed.map { ($0.on, Self.name($0.name, in: province), $0.kind) }
    return draft
  }

  private static func name(_ name: Bilingual, in province: Province) -> Bilingual {
    let vi = name.vi.hasSuffix(" tỉnh") ? "\(name.vi) " : "\(name.vi) tỉnh "
    return Bilingual(vi: vi + province.name, en: "\(name.en), \(province.name)")
  }

  fileprivate func agency(
    _ id: ID<Agency>,
    under known: [String: ID<Agency>],
    prefix: String
  ) throws -> Agency {
    let above: Code<Agency>? = try parent.flatMap { parent in
      known[parent] == nil ? nil : try Code(made: prefix + parent)
    }
    func standing(_ days: DayRange?, _ name: Bilingual, _ kind: AgencyKind) -> Agency.Standing? {
      days.map { Agency.Standing(days: $0, name: name, kind: kind, group: group, parent: above) }
    }
    let first = standing(DayRange(from: from, until: renamed?.on ?? until), name, kind)
    let second = renamed.flatMap { renamed in
      standing(DayRange(from: renamed.on, until: until), renamed.name, renamed.kind)
    }
    return try Agency(
      id: id,
      code: Code(made: prefix + code),
      standings: [first, second].compactMap { $0 }
    )
  }
}
