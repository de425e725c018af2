import Personnel

/// Who an officer is: man or woman, of which people, under which name.
struct PersonDraw {
  let gender: Gender
  let ethnicity: String
  let name: PersonName

  init(_ draw: inout Draw) {
    gender = draw.happens(460) ? .female : .male
    ethnicity = draw.pick(weighted: Self.peoples)
    name = PersonName(suggestingPartsOf: Self.name(gender, ethnicity, &draw))
  }

  private static let peoples: [(weight: Int, thing: String)] = [
    (920, "Kinh"), (22, "Ê-đê"), (20, "Chăm"), (14, "Ba-na"), (8, "Tày"), (7, "Nùng"), (5, "Hoa"),
    (4, "Mường"),
  ]

  private static func name(_ gender: Gender, _ people: String, _ draw: inout Draw) -> String {
    if draw.happens(2) {
      return draw.pick(gender == .male ? NameLists.longMen : NameLists.longWomen)
    }
    switch people {
    case "Ê-đê": return ede(gender, &draw)
    case "Chăm": return words(draw.pick(NameLists.chamFamilies), gender, &draw)
    case "Ba-na": return words(draw.pick(NameLists.banaFamilies), gender, &draw)
    default: return words(draw.pick(weighted: NameLists.families), gender, &draw)
    }
  }

  private static func ede(_ gender: Gender, _ draw: inout Draw) -> String {
    let family = draw.pick(NameLists.edeFamilies)
    switch gender {
    case .male: return "Y \(draw.pick(NameLists.edeMen)) \(family)"
    case .female: return "H'\(draw.pick(NameLists.edeWomen)) \(family)"
    }
  }

  private static func words(_ family: String, _ gender: Gender, _ draw: inout Draw) -> String {
    let middles = gender == .male ? NameLists.menMiddle : NameLists.womenMiddle
    let given = draw.pick(gender == .male ? NameLists.men : NameLists.women)
    let parts = [family, draw.pick(weighted: middles), given]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
