import Testing
import Vietnamese

struct `Sort key` {
  @Test
  func `sorts the given names of the domain notes as an official list does`() {
    let expected = [
      "An", "Anh", "Ảnh", "Ánh", "Ạnh", "Ân", "Dạt", "Dung", "Dũng", "Đạt", "Hoa", "Hòa", "Hoả",
      "Hoã", "Hóa", "Hoạ", "Ý", "Yến",
    ]
    #expect(expected.reversed().sorted { SortKey($0) < SortKey($1) } == expected)
  }

  @Test
  func `knows the whole alphabet`() {
    let alphabet = "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z"
    let letters = alphabet.split(separator: " ").map(String.init)
    for (left, right) in zip(letters, letters.dropFirst()) {
      #expect(SortKey(left) < SortKey(right), "\(left) before \(right)")
      #expect(SortKey(left + "z") < SortKey(right), "\(left)z before \(right)")
      #expect(SortKey(left + "ỵ") < SortKey(right + "a"), "\(left)ỵ before \(right)a")
    }
  }

  @Test(arguments: ["aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "yỳỷỹýỵ"])
  func `puts the tones in the order of official lists`(row: String) {
    let forms = row.map { "\($0)" }
    #expect(forms.shuffled().sorted { SortKey($0) < SortKey($1) } == forms)
  }

  @Test(
    arguments: [
      ("Hoa Đào", "Hòa Bình", "the first syllable decides before the second is looked at"),
      ("Anh", "Anh Đào", "shorter before longer"),
      ("Hà", "Han", "letters before tones"),
      ("Hạ", "Han", "a tone is no letter"),
      ("anh", "Anh", "lower case first"),
      ("Anh An", "anh Ân", "case only where all else is equal"),
      ("An", "Ân", "another letter"),
      ("Zung", "Ж", "letters from elsewhere come last"),
      ("aЖ", "ă", "but do not move a further letter of the alphabet"),
    ]
  )
  func `puts one before the other`(first: String, second: String, why: String) {
    #expect(SortKey(first) < SortKey(second), "\(why)")
    #expect(!(SortKey(second) < SortKey(first)), "\(why)")
  }

  @Test(
    arguments: [
      ("Hoà", "Hòa"), ("Thuý", "Thúy"), ("H'Hen", "H’Hen"), ("Ê-đê", "Ê đê"),
      ("Tuy  Hòa ", "Tuy\u{A0}Hòa"), ("Ho\u{300}a", "Hòa"), ("Ð\u{1EA1}t", "Đạt"),
      ("Việ\u{200B}t", "Việt"),
    ]
  )
  func `is the same for`(one: String, other: String) {
    #expect(SortKey(one).text == SortKey(other).text)
  }

  @Test
  func `is plain ASCII that every database keeps as it is`() {
    for text in ["Nguyễn Thị Hòa", "H'Hen Niê", "Y Bhăm Niê Kdăm", "Ж 中", "", "José Ángel Č"] {
      let bytes = SortKey(text).text.utf8
      #expect(bytes.allSatisfy { (0x21...0x7E).contains($0) })
    }
  }

  @Test
  func `is written as documented`() {
    #expect(SortKey("hòa").text == "hoa!C!!")
    #expect(SortKey("Đạt").text == "d|at!K!u!")
    #expect(
      NameParts(splitting: "Nguyễn Văn Hòa").sortKey.text == "hoa!C!nguye|n!Gva|n!A!u!u!u!"
    )
  }

  @Test
  func `tells letters apart that only another alphabet has`() {
    #expect(SortKey("Niĕ") != SortKey("Nie"))
    #expect(SortKey("Ne X") < SortKey("Nĕ"))
    #expect(SortKey("Nĕ") < SortKey("Nea"))
    #expect(SortKey("Nĕ") < SortKey("Nè"))
    #expect(SortKey("Hélène") != SortKey("Héléne"))
    #expect(SortKey("ƀa") < SortKey("ca"))
    #expect(SortKey("ba") < SortKey("ƀa"))
  }
}
