/// The rhymes of Vietnamese, without tone, and the consonants that begin a syllable.
enum Rhymes {
  static let all = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay
    oăc oăm oăn oăng oăt oăp oe oem oen oeo oet
    ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uâ uân uâng uât uây uê uêch uên uênh uêt uêu uơ uôc uôi uôm uôn uông uôt
    uy uya uych uyn uynh uyp uyt uyu uyên uyêt
    ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y yêm yên yêng yêt yêu ynh yt
    """.split { $0 == " " || $0 == "\n" }.map { SyllableCode(toneless: String($0)) }
  )

  static let initials = Set(
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split(separator: " ")
      .map { SyllableCode(toneless: String($0)) }
  )

  static let finals = Set(
    "c ch m n ng nh p t".split(separator: " ").map { SyllableCode(toneless: String($0)) }
  )
}

/// Letters without tone packed into one number, so that a set of them is quick to ask.
struct SyllableCode: Hashable {
  private(set) var value: UInt64 = 0

  init(_ letters: ArraySlice<Letter>) {
    for letter in letters { value = value << 8 | UInt64(letter.code) }
  }

  init(toneless text: String) {
    self.init(text.unicodeScalars.compactMap { LetterTable.shared[$0.value] }[...])
  }
}

extension Letter {
  /// One byte for the letter and its shape; only of use for Vietnamese letters.
  var code: UInt8 { UInt8(truncatingIfNeeded: base) &- 96 | quality << 5 }

  var isVowel: Bool {
    switch base {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }

  /// Whether Vietnamese writes it: no other letter, and no mark but its own.
  var isVietnamese: Bool {
    isLatin && foreign == 0 && (tone == .ngang || isVowel)
  }

  var isMarked: Bool { quality != 0 || tone != .ngang }
}
