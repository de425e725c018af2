import Testing
import Vietnamese

@testable import Credentials

struct `Passwords that are good enough` {
  @Test(
    arguments: [
      "correct horse battery staple", "Ngựa đúng pin ghim giấy", "mưa rào giữa trưa hè",
      "con vịt đội mũ rơm ra đồng", "tám giờ tối ăn bún mắm", "ghế gỗ lim bốn chân khập khiễng",
      "ghegolimbonchankhapkhieng", "GHẾ GỖ LIM BỐN CHÂN", "my bicycle eats old cardboard",
      "bốn quả na trên mái đình cũ",
    ]
  )
  func `are phrases of several words, with marks and spaces or without`(typed: String) {
    for text in [typed.composed, typed.decomposed] { #expect(shortcomings(text).isEmpty) }
  }

  @Test(
    arguments: [
      "лошадь батарея скрепка", "青い自転車が古い段ボールを食べる", "녹색 의자와 느린 기차 여덟",
      "ม้าถูกแบตเตอรี่ลวดเย็บ", "cheval correct pile agrafe", "άλογο σωστό μπαταρία",
    ]
  )
  func `may be in any language`(typed: String) {
    #expect(shortcomings(typed).isEmpty)
  }

  @Test(
    arguments: [
      "xkqzwvjhgmtrbn", "XKQZWVJHGMTRBN", "x7#kQ2!zW9@vJ4", "gT$8vLq2^mZ0pR",
      "9f86d081884c7d659a2f",
      "7k2m9-xv4td-9hwpa", "tHJ-uUi-pO3-wq8-Xz",
    ]
  )
  func `need no capital letter, digit or sign, and may have all`(typed: String) {
    #expect(shortcomings(typed).isEmpty)
  }

  @Test
  func `may hold common words among others`() {
    for typed in [
      "mật khẩu của con vịt xiêm", "hanoi mua xuan ghe khap khieng", "password zebra quilt orbit",
      "Phú Yên có gành đá đĩa xếp", "2026 con kiến đen bò dọc tường",
    ] {
      #expect(shortcomings(typed).isEmpty, "\(typed)")
    }
  }

  private static let vietnamese = """
    ghế bút gạo đèn kẹo rùa vịt giày nón muỗng chén đũa thuyền lưới cá_mực tỏi ớt hành_tây gừng nghệ \
    mướp bí_đỏ khoai sắn ngô lạc vừng đậu rau_muống cải xà_lách măng nấm mộc_nhĩ bún phở bánh_xèo \
    chả nem giò cháo súp xôi chè kem đá cát sỏi bùn đất_sét gạch ngói xi_măng sắt thép đồng_hồ kẽm \
    chì nhôm thủy_tinh nhựa cao_su vải lụa len bông gai tơ chỉ kim kéo búa cưa đục bào khoan ốc_vít
    """
    .split(separator: " ").map { String($0.replacing("_", with: " ")) }

  private static let english = """
    anvil basket candle dagger easel fiddle gravel hammock igloo jigsaw kettle ladder mitten napkin \
    orbit paddle quilt ribbon saddle teapot umbrella velvet walnut yogurt zipper acorn bramble cactus \
    drizzle ember fjord glacier harvest inkwell jasmine kernel lantern meadow nectar otter pebble \
    quiver rafter spruce thistle urchin vortex willow yonder zephyr bishop cobalt dimple errand
    """
    .split(separator: " ").map(String.init)

  @Test(arguments: [(vietnamese, " "), (english, " "), (english, ""), (vietnamese + english, "-")])
  func `are two hundred of five unrelated words`(words: [String], between: String) {
    var random = Seeded(words.count)
    for _ in 0..<200 {
      let phrase = words.shuffled(using: &random).prefix(5).joined(separator: between)
      guard phrase.unicodeScalars.count >= PasswordRule.least else { continue }
      #expect(shortcomings(phrase, account: "hoa.nt", name: "Nguyễn Thị Hoa").isEmpty, "\(phrase)")
    }
  }

  @Test
  func `are nearly all that machines draw`() {
    let signs = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#%&*+-=?@_")
    var random = Seeded(16)
    let drawn = (0..<2_000).map { _ in String((0..<16).map { _ in random.pick(signs) }) }
    let refused = drawn.filter { !shortcomings($0).isEmpty }
    #expect(refused.isEmpty, "\(refused.prefix(10))")
  }

  @Test
  func `are judged quickly, however long and however common their words`() {
    let worst = String(repeating: "anhnangha", count: 40).prefix(255) + "q"
    let took = ContinuousClock().measure { _ = shortcomings(String(worst)) }
    #expect(took < .seconds(2))
  }
}
