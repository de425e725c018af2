import Personnel
import Testing
import Vietnamese

struct `An Ê-đê name` {
  @Test(
    arguments: [
      ("Y Bhăm Niê", "Niê", "Y", "Bhăm", "Niê Y"),
      ("Y Wang Mlô Duôn Du", "Mlô Duôn Du", "Y", "Wang", "Mlô Duôn Du Y"),
      ("H'Hen Niê", "Niê", "", "H'Hen", "Niê"), ("H Mai Êban", "Êban", "H", "Mai", "Êban H"),
      ("  H’Hen \u{A0} Nie\u{302} ", "Niê", "", "H’Hen", "Niê"),
    ]
  )
  func `is listed by the given name, with the family name in the column before it`(
    full: String,
    family: String,
    middle: String,
    given: String,
    column: String
  ) {
    let name = PersonName(suggestingPartsOf: full)
    #expect([name.family, name.middle, name.given] == [family, middle, given])
    #expect(name.familyAndMiddle == column)
    #expect(name.full == full.tidied)
  }

  @Test
  func `keeps its place whichever apostrophe was typed`() {
    let straight = PersonName(suggestingPartsOf: "H'Hen Niê")
    let curled = PersonName(suggestingPartsOf: "H’Hen Niê")
    #expect(straight.sortKey == curled.sortKey)
    #expect(straight != curled)
  }

  @Test(arguments: ["Y Bhăm", "Lê Y Lan", "Hà Mai Êban", "Ý Bhăm"])
  func `is no name that only looks like one`(full: String) {
    let name = PersonName(suggestingPartsOf: full)
    let words = full.split(separator: " ").map(String.init)
    #expect(name.family == words.first)
    #expect(name.given == words.last)
  }
}
