import Testing

@testable import Pages

struct `A code for telephones` {
  /// Its three corners are as the standard has them, and the rest tells texts apart; that telephones
  /// read it is tried in a browser.
  @Test
  func `is a square with its three marks`() throws {
    let code = try #require(QRCode("https://boiduong.example/check-in/8/abcdefgh"))
    #expect(code.dark.count == code.width * code.width)
    #expect((code.width - 17).isMultiple(of: 4))
    for (row, column) in [(0, 0), (0, code.width - 7), (code.width - 7, 0)] {
      for step in 0..<7 {
        #expect(code.dark[(row + step) * code.width + column])
        #expect(code.dark[row * code.width + column + step])
      }
      #expect(!code.dark[(row + 1) * code.width + column + 1])
    }
    let other = try #require(QRCode("https://boiduong.example/check-in/8/abcdefgi"))
    #expect(other.dark != code.dark)
  }

  @Test
  func `is none of nothing, or of too much`() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "a", count: 5_000)) == nil)
  }
}
