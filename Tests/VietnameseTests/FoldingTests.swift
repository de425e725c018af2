import Testing
import Vietnamese

struct `Search folding` {
  @Test(
    arguments: [
      ("Tuy Hòa", "tuy hoa"), ("  Tuy\u{A0}\u{A0}HÒA\t", "tuy hoa"), ("Đông Hòa", "dong hoa"),
      ("đường Đ", "duong d"), ("Ð\u{1EA1}t", "dat"), ("Ƣu tiên", "uu tien"),
      ("H’Hen Niê", "h'hen nie"), ("Y Bhăm Niê Kdăm", "y bham nie kdam"), ("Ê-đê", "e-de"),
      ("Čư Ƀ", "cu b"), ("054180001234", "054180001234"), ("Việ\u{200B}t\u{FEFF}", "viet"),
      ("", ""), (" \u{3000} ", ""), ("a\r\nb", "a b"), ("A+B_%", "a+b_%"),
    ]
  )
  func `drops marks and case and collapses spaces`(text: String, fold: String) {
    #expect(text.searchFold == fold)
    #expect(text.decomposed.searchFold == fold)
  }

  @Test
  func `finds a place without its marks`() {
    #expect("UBND thành phố Tuy Hòa".searchFold.contains("tuy hoa".searchFold))
  }

  @Test
  func `leaves nothing but ASCII of Vietnamese text`() {
    let text = "Ắ ằ Ẳ ẵ ặ Ế ề ể Ễ ệ Ố ồ ổ ỗ Ộ Ớ ờ ở ỡ Ợ Ứ ừ ử ữ Ự Ý ỳ ỷ ỹ Ỵ Đ đ"
    #expect(text.searchFold.utf8.allSatisfy { $0 < 0x80 })
  }
}

struct `Matching fold` {
  @Test(
    arguments: [
      ("hoà", "hòa"), ("thuý", "thúy"), ("khoẻ", "khỏe"), ("uỷ", "ủy"), ("quý", "qúy"),
      ("Hoà", "HÒA"), ("Tuy Ho\u{300}a", "Tuy Hòa"), ("H'Hen Niê", "H’HEN  NIÊ"),
      ("Ê-đê", "ê đê"), ("Ðức", "Đức"), ("ngu\u{323}o\u{302}n", "nguộn"),
      ("a\u{323}\u{302}", "ậ"), ("a\u{302}\u{323}", "ậ"), ("a\u{301}\u{302}", "ấ"),
      ("ngươi\u{300}", "người"),
    ]
  )
  func `is the same for spellings of one word`(one: String, other: String) {
    #expect(one.matchingFold == other.matchingFold)
  }

  @Test(
    arguments: [
      ("Hòa", "Hóa"), ("Mỹ", "Mĩ"), ("Lý", "Lí"), ("Hoa", "Hòa"), ("Đạt", "Dạt"), ("Ân", "An"),
      ("Hà Nội", "Ha Nôi"), ("hoàn", "hoan"), ("An Na", "Anna"), ("Nĕ", "Nê"), ("Nĕ", "Ne"),
      ("Ba Na", "Bà Na"), ("A1", "A"),
    ]
  )
  func `keeps apart what are different words`(one: String, other: String) {
    #expect(one.matchingFold != other.matchingFold)
  }

  @Test
  func `is readable`() {
    #expect("Nguyễn Thị Hoà".matchingFold == "nguyên3 thi5 hoa1")
    #expect("".matchingFold == "")
    #expect("Tuy  -  Hòa".matchingFold == "tuy0 hoa1")
  }
}

struct `Normal forms` {
  @Test
  func `compose and decompose by scalar`() {
    let decomposed = Array("ắ".decomposed.unicodeScalars.map(\.value))
    #expect(decomposed == [0x61, 0x306, 0x301])
    #expect(Array("a\u{306}\u{301}".composed.unicodeScalars.map(\.value)) == [0x1EAF])
    #expect(Array("a\u{323}\u{302}".composed.unicodeScalars.map(\.value)) == [0x1EAD])
    #expect(Array("a\u{302}\u{323}".composed.unicodeScalars.map(\.value)) == [0x1EAD])
    #expect(Array("đ".decomposed.unicodeScalars.map(\.value)) == [0x111])
  }

  @Test
  func `of names in Vietnamese letters is what is already there`() {
    let name = "Nguyễn Đình Chiểu"
    #expect(name.composed.utf8.elementsEqual(name.utf8))
    #expect(name.decomposed.composed.utf8.elementsEqual(name.utf8))
    #expect(name.decomposed.utf8.count > name.utf8.count)
  }

  @Test
  func `are tidied with single spaces`() {
    #expect("  Lê\u{A0} Thị\r\nHồng\tGấm ".tidied == "Lê Thị Hồng Gấm")
    #expect(Array("e\u{302}\u{300}".tidied.unicodeScalars.map(\.value)) == [0x1EC1])
    #expect("\u{A0}\u{3000}".tidied == "")
  }
}
