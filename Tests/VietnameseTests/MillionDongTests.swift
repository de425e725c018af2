import Testing
import Vietnamese

struct `Millions of đồng` {
  @Test(
    arguments: [
      ("12", 12_000_000), ("12,5", 12_500_000), ("0,000001", 1), ("1.250", 1_250_000_000),
      ("1.250.000,75", 1_250_000_750_000), ("007", 7_000_000), ("0", 0),
    ]
  )
  func `are read as they are typed`(_ text: String, _ dong: Int) {
    #expect(MillionDong.dong(typed: text) == dong)
  }

  @Test(
    arguments: [
      "", ",", "12,", ",5", "12.5", "1.25", "1.2500", "12,1234567", "-1", "+1", "1e3", "１２", "12 ",
      "1,2,3",
      ".250", "1..250", "1234567890123", "9.999.999.999.999",
    ]
  )
  func `that are no amount are refused`(_ text: String) {
    #expect(MillionDong.dong(typed: text) == nil)
  }

  @Test
  func `are written with no more digits than they need, and read again`() {
    #expect(MillionDong.text(1_250_500_000) == "1.250,5")
    #expect(MillionDong.text(1_250_500_000, in: .en) == "1,250.5")
    for dong in [0, 1, 10, 999_999, 1_000_000, 45_500_000, 123_456_789_012] {
      #expect(MillionDong.dong(typed: MillionDong.text(dong)) == dong)
    }
  }
}
