import Testing
import Vietnamese

struct `A person's name` {
  @Test(
    arguments: [
      ("Nguyễn Văn Hòa", "Nguyễn", "Văn", "Hòa"),
      ("Lê Thị Hồng Gấm", "Lê", "Thị Hồng", "Gấm"),
      ("Trần Hưng", "Trần", "", "Hưng"),
      ("Hưng", "", "", "Hưng"),
      ("", "", "", ""),
      ("  Võ\u{A0} Thị  Sáu ", "Võ", "Thị", "Sáu"),
      ("Tôn Nữ Thị Ninh", "Tôn Nữ", "Thị", "Ninh"),
      ("Tôn Thất Tùng", "Tôn Thất", "", "Tùng"),
      ("Công Tằng Tôn Nữ Diệu Hiền", "Công Tằng Tôn Nữ", "Diệu", "Hiền"),
      ("Nguyễn Phúc Bảo Long", "Nguyễn Phúc", "Bảo", "Long"),
      ("Nguyễn Phúc Long", "Nguyễn", "Phúc", "Long"),
      ("Tôn Nữ", "Tôn", "", "Nữ"),
      ("La Mo Thị Bích", "La", "Mo Thị", "Bích"),
      ("So Minh Tâm", "So", "Minh", "Tâm"),
      ("NGUYỄN VĂN HÒA", "NGUYỄN", "VĂN", "HÒA"),
    ]
  )
  func `is split by first and last word`(
    full: String,
    family: String,
    middle: String,
    given: String
  ) {
    let name = NameParts(splitting: full)
    #expect(name == NameParts(family: family, middle: middle, given: given))
    #expect(name.full == full.tidied)
  }

  @Test(
    arguments: [
      ("Y Bhăm Niê", "Niê", "Y", "Bhăm"),
      ("Y Bhăm Niê Kdăm", "Niê Kdăm", "Y", "Bhăm"),
      ("H'Hen Niê", "Niê", "", "H'Hen"),
      ("H’Hen Niê", "Niê", "", "H’Hen"),
      ("H'Linh Buôn Yă", "Buôn Yă", "", "H'Linh"),
      ("H Mai Êban", "Êban", "H", "Mai"),
    ]
  )
  func `of an Ê-đê carries the family name last`(
    full: String,
    family: String,
    middle: String,
    given: String
  ) {
    let name = NameParts(splitting: full)
    #expect(name.isFamilyLast)
    #expect(name.family == family)
    #expect(name.middle == middle)
    #expect(name.given == given)
    #expect(name.full == full)
  }

  @Test
  func `keeps the parts that people state`() {
    let name = NameParts(family: "Niê", middle: "", given: "Y Bhăm", isFamilyLast: true)
    #expect(name.full == "Y Bhăm Niê")
    #expect(name.familyAndMiddle == "Niê")
    let other = NameParts(family: "Nguyễn", middle: "", given: "Phúc Long")
    #expect(other.full == "Nguyễn Phúc Long")
    #expect(other.sortKey != NameParts(splitting: "Nguyễn Phúc Long").sortKey)
  }

  @Test
  func `sorts by given name, then by family and middle name`() {
    let expected = [
      "Trần Văn An", "Lê Thị Anh", "Lê Văn Anh", "Nguyễn Anh", "Phạm Ánh", "Y Bhăm Niê",
      "Đặng Dũng", "Lê Đạt", "H'Hen Niê", "Đỗ Thị Hoa", "Lê Hòa", "Lê Hóa", "Lý Yến",
    ]
    let sorted = expected.shuffled().sorted {
      NameParts(splitting: $0).sortKey < NameParts(splitting: $1).sortKey
    }
    #expect(sorted == expected)
  }

  @Test(
    arguments: [
      ("LÊ THỊ HỒNG GẤM", "Lê Thị Hồng Gấm"), ("nguyễn văn đức", "Nguyễn Văn Đức"),
      ("H'HEN NIÊ", "H'Hen Niê"), ("h’hen niê", "H’Hen Niê"),
      ("Y BHĂM NIÊ KDĂM", "Y Bhăm Niê Kdăm"),
      ("jean-paul", "Jean-Paul"), ("ĐẶNG  ÁI\u{A0}ỨNG", "Đặng Ái Ứng"), ("", ""),
      ("NGUYE\u{302}\u{303}N", "Nguyễn"), ("e\u{306}ban", "Ĕban"),
    ]
  )
  func `is put in title case by syllable`(text: String, expected: String) {
    #expect(text.nameCased == expected)
    #expect(text.nameCased.utf8.elementsEqual(expected.composed.utf8))
    #expect(text.nameCased.nameCased == text.nameCased)
  }
}
