import Testing

@testable import Spreadsheets

struct `The height of a wrapped text` {
  @Test(
    arguments: [
      ("", 10, 1),
      ("ngắn", 10, 1),
      ("Trung tâm Văn hóa - Thông tin và Truyền thanh Đông Hòa", 30, 2),
      ("một\nhai\nba", 30, 3),
      (String(repeating: "x", count: 100), 20, 6),
      (String(repeating: "từ ", count: 40), 20, 6),
    ]
  )
  func `is that of its lines`(text: String, width: Double, lines: Int) {
    #expect(TextFit.lines(of: text, width: width, format: .plain) == lines)
    #expect(TextFit.height(of: text, width: width) == Double(lines) * 16)
  }

  @Test
  func `is that of the highest of several`() {
    let texts = [("ngắn", 30.0), (String(repeating: "dài ", count: 30), 30.0)]
    #expect(TextFit.height(of: texts) == TextFit.height(of: texts[1].0, width: 30))
    #expect(TextFit.height(of: []) == 15)
  }

  @Test
  func `grows with size, weight and capitals`() {
    let text = "Ủy ban nhân dân tỉnh Phú Yên và các cơ quan"
    let plain = TextFit.height(of: text, width: 18)
    #expect(TextFit.height(of: text, width: 18, format: .plain.with { $0.size = 20 }) > plain)
    #expect(TextFit.height(of: text.uppercased(), width: 18) > plain)
    #expect(
      TextFit.height(of: text, width: 18, format: .plain.with { $0.isBold = true }) >= plain
    )
  }
}
