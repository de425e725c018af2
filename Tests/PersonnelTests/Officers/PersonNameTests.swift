import Personnel
import Testing
import Vietnamese

struct `A person's name` {
  @Test(
    arguments: [
      ("Nguyễn Thị Hồng Gấm", "Nguyễn", "Thị Hồng", "Gấm"), ("Lê Hòa", "Lê", "", "Hòa"),
      ("Gấm", "", "", "Gấm"),
    ]
  )
  func `suggests its parts`(full: String, family: String, middle: String, given: String) {
    let name = PersonName(suggestingPartsOf: full)
    #expect(name == PersonName(full: full, family: family, middle: middle, given: given))
  }

  @Test
  func `is kept in composed letters and single spaces`() {
    let decomposed = "  Nguye\u{0302}\u{0303}n \u{00A0} Thi\u{0323}   Ho\u{0300}a "
    let name = PersonName(suggestingPartsOf: decomposed)
    #expect(Array(name.full.utf8) == Array("Nguyễn Thị Hòa".utf8))
    #expect(Array(name.given.utf8) == Array("Hòa".utf8))
  }

  @Test
  func `is split as people say, not as its form suggests`() {
    let name = PersonName(full: "Y Bhăm Niê", family: "Niê", middle: "Y", given: "Bhăm")
    #expect(name.familyAndMiddle == "Niê Y")
    #expect(name.full == "Y Bhăm Niê")
  }

  @Test
  func `has no stray space where a part is empty`() {
    #expect(PersonName(full: "Hòa", family: "", middle: "", given: "Hòa").familyAndMiddle == "")
    #expect(
      PersonName(full: "Lê Hòa", family: "Lê", middle: "", given: "Hòa").familyAndMiddle == "Lê"
    )
  }

  @Test
  func `sorts by given name first, then by family and middle name`() {
    let names = ["Trần Văn An", "Lê Thị Bình", "Đặng An", "Nguyễn Thị Ánh", "Lê Văn Bình", "Lê Ẩn"]
    let sorted = names.map(PersonName.init(suggestingPartsOf:))
      .sorted { $0.sortKey < $1.sortKey }
    #expect(
      sorted.map(\.full) == [
        "Đặng An", "Trần Văn An", "Nguyễn Thị Ánh", "Lê Ẩn", "Lê Thị Bình", "Lê Văn Bình",
      ]
    )
  }
}
