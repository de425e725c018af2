import Vietnamese

/// The forms of writing in which one agency's name comes: short words, and the province's name
/// behind it. They work on folds, syllable by syllable.
struct AgencyWriting {
  /// The names of the province that agencies' own names end in, each behind `tỉnh`.
  private let provinces: Set<String>

  /// The forms that go with the folds of these names.
  init(_ folds: some Sequence<String>) {
    var provinces: Set<String> = []
    for fold in folds {
      let syllables = fold.split(separator: " ")
      guard let place = syllables.lastIndex(where: { $0 == Self.province }) else { continue }
      let name = syllables[(place + 1)...]
      // `Công an tỉnh Phú Yên`; the names of provinces have up to four syllables.
      if (1...4).contains(name.count) { provinces.insert(name.joined(separator: " ")) }
    }
    self.provinces = provinces
  }

  /// A fold with its short words written out.
  func whole(_ fold: String) -> String {
    guard Self.mayBeShort(fold) else { return fold }
    var text = " \(fold) "
    for (short, long) in Self.shortWords where text.contains(short) {
      text = text.replacing(short, with: long)
    }
    return String(text.dropFirst().dropLast())
  }

  /// What to look for in place of a fold, one after another: written out, then without the name of
  /// our province, and without `tỉnh`. The name of another province stays.
  func forms(of fold: String) -> [String] {
    let whole = whole(fold)
    guard let province = provinces.first(where: { whole.hasSuffix(" \($0)") }) else {
      return [whole]
    }
    let bare = String(whole.dropLast(province.count + 1))
    let word = " \(Self.province)"
    return bare.hasSuffix(word)
      ? [whole, bare, String(bare.dropLast(word.count))] : [whole, bare]
  }

  /// The locality whose committee a fold names.
  func locality(of fold: String) -> String? {
    let whole = whole(fold)
    let committee = "\("Ủy ban nhân dân".matchingFold) "
    return whole.hasPrefix(committee) ? String(whole.dropFirst(committee.count)) : nil
  }

  /// Whether some short word begins in a fold. Hardly any name on record has one, and a country has
  /// thousands of names.
  private static func mayBeShort(_ fold: String) -> Bool {
    fold.utf8.split(separator: space).contains { syllable in
      beginnings.contains { $0.count == syllable.count && $0.elementsEqual(syllable) }
    }
  }

  private static let province = "tỉnh".matchingFold
  private static let space = UInt8(ascii: " ")

  /// The syllables with which short words begin.
  private static let beginnings = Set(
    shortWords.compactMap { $0.short.utf8.split(separator: space).first.map(Array.init) }
  )

  /// Short words and what they stand for, the longer ones first.
  private static let shortWords: [(short: String, long: String)] =
    [
      ("VH,TT&DL", "Văn hóa, Thể thao và Du lịch"), ("VHTT&DL", "Văn hóa, Thể thao và Du lịch"),
      ("VHTTDL", "Văn hóa, Thể thao và Du lịch"),
      ("LĐ-TB&XH", "Lao động - Thương binh và Xã hội"),
      ("LĐTB&XH", "Lao động - Thương binh và Xã hội"),
      ("LĐTBXH", "Lao động - Thương binh và Xã hội"),
      ("NN&PTNT", "Nông nghiệp và Phát triển nông thôn"),
      ("NNPTNT", "Nông nghiệp và Phát triển nông thôn"),
      ("TT&TT", "Thông tin và Truyền thông"), ("TTTT", "Thông tin và Truyền thông"),
      ("KH&ĐT", "Kế hoạch và Đầu tư"), ("KHĐT", "Kế hoạch và Đầu tư"),
      ("KH&CN", "Khoa học và Công nghệ"), ("KHCN", "Khoa học và Công nghệ"),
      ("GD&ĐT", "Giáo dục và Đào tạo"), ("GDĐT", "Giáo dục và Đào tạo"),
      ("TN&MT", "Tài nguyên và Môi trường"), ("TNMT", "Tài nguyên và Môi trường"),
      ("NN&MT", "Nông nghiệp và Môi trường"), ("GTVT", "Giao thông vận tải"),
      ("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"), ("MTTQ", "Mặt trận Tổ quốc"),
      ("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân"), ("VP", "Văn phòng"),
      ("TP", "Thành phố"), ("TX", "Thị xã"),
    ]
    .map { (" \($0.0.matchingFold) ", " \($0.1.matchingFold) ") }
}
