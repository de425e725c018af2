import Vietnamese

/// Writes text in the encodings of before Unicode, as Windows shows their bytes. From the published
/// tables of the encodings, not from the decoders.
enum OldEncoding: String, CaseIterable, Sendable {
  /// TCVN 5712, whose fonts have no capitals with tones.
  case tcvn3
  case vni
  case viscii
  case windows1258

  func write(_ text: String) -> String {
    switch self {
    case .tcvn3:
      String(text.composed.unicodeScalars.map { Self.tcvn3Letters[$0] ?? "\($0)" }.joined())
    case .vni: String(text.composed.unicodeScalars.map { Self.vniLetters[$0] ?? "\($0)" }.joined())
    case .viscii:
      String(text.composed.unicodeScalars.map { Self.visciiLetters[$0] ?? "\($0)" }.joined())
    case .windows1258: Self.windows(text)
    }
  }

  /// The bytes of what Windows-1252 shows.
  static func bytes(_ shown: String) -> [UInt8] {
    shown.unicodeScalars.map { scalar in
      middle[scalar] ?? (scalar.value < 0x100 ? UInt8(scalar.value) : UInt8(ascii: "?"))
    }
  }

  /// What Windows-1252 shows for 0x80 to 0x9F.
  private static let middle: [Unicode.Scalar: UInt8] = {
    let shown = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars
    return Dictionary(uniqueKeysWithValues: zip(shown, 0x80...0x9F))
  }()

  private static let tcvn3Letters: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    let letters =
      "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    let shown =
      "¡¢£¤¥¦§¨©ª«¬\u{AD}®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ"
    for (letter, byte) in zip(letters.unicodeScalars, shown.unicodeScalars) {
      table[letter] = "\(byte)"
    }
    for letter in letters.unicodeScalars {
      let upper = letter.properties.uppercaseMapping.unicodeScalars
      if let only = upper.first, upper.count == 1, table[only] == nil {
        table[only] = table[letter]
      }
    }
    return table
  }()

  /// RFC 1456, whose six rarest capitals are control characters.
  private static let visciiLetters: [Unicode.Scalar: String] = {
    let letters =
      "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂ"
      + "ẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
    var table: [Unicode.Scalar: String] = [
      "Ẳ": "\u{2}", "Ẵ": "\u{5}", "Ẫ": "\u{6}", "Ỷ": "\u{14}", "Ỹ": "\u{19}", "Ỵ": "\u{1E}",
    ]
    for (letter, byte) in zip(letters.unicodeScalars, UInt8(0x80)...0xFF) {
      let shown = middle.first { $0.value == byte }?.key ?? Unicode.Scalar(byte)
      table[letter] = "\(shown)"
    }
    return table
  }()

  private static let vniLetters: [Unicode.Scalar: String] = {
    let letters =
      "ẦẤÂẪẬẨẰẮĂẶẠÃÀÁẲẢẴỀẾÊỄỆỂẸẼÈÉẺỒỐÔỖỘỔỌÕÒÓỎỤŨÙÚỦỸỲÝỶầấâẫậẩằắăặạãàáẳảẵềếêễệểẹẽèéẻồốôỗộổọõòóỏ"
      + "ụũùúủỹỳýỷỢỠỜỚỞỰỮỪỨỬợỡờớởựữừứửỈÌÍỴĐỊĨƠƯỉìíỵđịĩơư"
    let shown =
      "AÀ|AÁ|AÂ|AÃ|AÄ|AÅ|AÈ|AÉ|AÊ|AË|AÏ|AÕ|AØ|AÙ|AÚ|AÛ|AÜ|EÀ|EÁ|EÂ|EÃ|EÄ|EÅ|EÏ|EÕ|EØ|EÙ|EÛ|OÀ|OÁ|"
      + "OÂ|OÃ|OÄ|OÅ|OÏ|OÕ|OØ|OÙ|OÛ|UÏ|UÕ|UØ|UÙ|UÛ|YÕ|YØ|YÙ|YÛ|aà|aá|aâ|aã|aä|aå|aè|aé|aê|aë|aï|aõ|"
      + "aø|aù|aú|aû|aü|eà|eá|eâ|eã|eä|eå|eï|eõ|eø|eù|eû|oà|oá|oâ|oã|oä|oå|oï|oõ|oø|où|oû|uï|uõ|uø|"
      + "uù|uû|yõ|yø|yù|yû|ÔÏ|ÔÕ|ÔØ|ÔÙ|ÔÛ|ÖÏ|ÖÕ|ÖØ|ÖÙ|ÖÛ|ôï|ôõ|ôø|ôù|ôû|öï|öõ|öø|öù|öû|"
      + "Æ|Ì|Í|Î|Ñ|Ò|Ó|Ô|Ö|æ|ì|í|î|ñ|ò|ó|ô|ö"
    let pairs = zip(letters.unicodeScalars, shown.split(separator: "|"))
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0, String($1)) })
  }()

  /// The letter with its shape, then the tone as a mark of its own.
  private static func windows(_ text: String) -> String {
    let tones: [Unicode.Scalar: String] = [
      "\u{300}": "Ì", "\u{309}": "Ò", "\u{303}": "Þ", "\u{301}": "ì", "\u{323}": "ò",
    ]
    let shapes: [Unicode.Scalar: String] = [
      "Ă": "Ã", "ă": "ã", "Đ": "Ð", "đ": "ð", "Ơ": "Õ", "ơ": "õ", "Ư": "Ý", "ư": "ý",
    ]
    return text.composed.unicodeScalars.map { scalar in
      let parts = "\(scalar)".decomposed.unicodeScalars
      let tone = parts.first { tones[$0] != nil }
      let rest = String(String.UnicodeScalarView(parts.filter { tones[$0] == nil })).composed
      let shape = rest.unicodeScalars.first.flatMap { shapes[$0] } ?? rest
      return shape + (tone.flatMap { tones[$0] } ?? "")
    }
    .joined()
  }
}
