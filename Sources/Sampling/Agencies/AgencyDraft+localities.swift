import Chronology
import Personnel
import Vietnamese

extension AgencyDraft {
  /// A district of a province with what took over from it: communes and wards, and before them the
  /// communes of its time, which a greater province needs too.
  struct District {
    var own: AgencyDraft
    var successors: [AgencyDraft] = []
    var earlier: [AgencyDraft] = []
  }

  /// The districts of a province, by names that are drawn.
  static func districts(_ draw: inout Draw) -> [District] {
    var names = draw.some(150, of: localNames)[...]
    func name() -> String { names.popFirst() ?? "Phú Hòa" }
    return (1...9).map { number in
      let code = "H\(number)"
      let title = name()
      var district = District(own: own(number, code, title))
      let after = ([title] + (1...3).map { _ in name() }).enumerated()
      district.successors = after.map { place, name in
        local("\(code).\(place + 1)", name, place == 0 && number < 4 ? .ward : .commune)
          .founded(on: SampleCalendar.twoLevels)
      }
      district.own.successors = district.successors.map(\.code)
      district.earlier = (1...11).map { place in
        let kind: AgencyKind = number < 4 && place < 4 ? .ward : .commune
        var commune = local("\(code).X\(place)", name(), kind).weighing(1)
        commune.parent = code
        let heir = draw.pick(district.successors).code
        return commune.ended(on: SampleCalendar.twoLevels, [heir])
      }
      return district
    }
  }

  private static func own(_ number: Int, _ code: String, _ name: String) -> AgencyDraft {
    let kind: AgencyKind = number == 1 ? .city : number == 2 ? .town : .district
    let own = local(code, name, kind).weighing(4).ended(on: SampleCalendar.twoLevels, [])
    guard number == 3 else { return own }
    let town = local(code, name, .town).name
    return own.renamed(on: SampleCalendar.day(2020, 6, 1), town.vi, town.en, .town)
  }

  private static func local(_ code: String, _ name: String, _ kind: AgencyKind) -> AgencyDraft {
    let title = kind.title
    return AgencyDraft(
      code,
      "\(title.vi) \(name)",
      "\(name) \(title.en.lowercased())",
      kind,
      .localities,
      under: "UBND"
    )
  }

  /// Two syllables each, as places are called along that coast.
  private static let localNames: [String] = {
    let syllables = [
      "An", "Bình", "Đông", "Hòa", "Hải", "Long", "Phú", "Sơn", "Tân", "Thạnh", "Tây", "Vĩnh",
      "Xuân",
    ]
    return syllables.flatMap { first in
      syllables.filter { $0 != first }.map { "\(first) \($0)" }
    }
  }()
}
