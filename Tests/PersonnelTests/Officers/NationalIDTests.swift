import Personnel
import Testing

struct `A national ID` {
  @Test(arguments: ["054180001234", "000000000000", "221234567"])
  func `has 12 digits, or 9 on the older card`(text: String) throws {
    #expect(try #require(NationalID(text)).digits == text)
  }

  @Test(arguments: [
    "", "54180001234", "0541800012345", "22123456", "2212345678", "05418000123A", "054 180 001 234",
    "054180001234 ", " 221234567", "０５４１８０００１２３４", "٠٥٤١٨٠٠٠١٢٣٤", "-22123456", "+22123456",
    "05418000123\u{0301}", "05418000123\n", "05418000.234",
  ])
  func `is nothing else`(text: String) {
    #expect(NationalID(text) == nil)
  }

  @Test(arguments: [("054180001234", "054•••••••34"), ("221234567", "221••••67")])
  func `is shown with all but its first three and last two digits covered`(
    text: String,
    masked: String
  ) throws {
    #expect(try #require(NationalID(text)).masked == masked)
  }

  @Test
  func `covers enough of two cards that they look the same`() throws {
    let one = try #require(NationalID("054180001234"))
    let other = try #require(NationalID("054199999934"))
    #expect(one != other)
    #expect(one.masked == other.masked)
  }
}
