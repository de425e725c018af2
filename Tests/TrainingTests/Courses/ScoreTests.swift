import Testing
import Training

struct `A score` {
  @Test(
    arguments: [
      ("8", 800), ("8.5", 850), ("8,5", 850), ("8.25", 825), ("8,25", 825), ("8.05", 805),
      ("8.50", 850), ("0", 0), ("0.01", 1), ("0,0", 0), ("10", 1000), ("10.0", 1000),
      ("10,00", 1000), ("08", 800), ("00", 0), ("9.99", 999), ("5.0", 500), ("4.95", 495),
    ]
  )
  func `is read exactly`(text: String, hundredths: Int) {
    #expect(Score(text)?.hundredths == hundredths)
  }

  @Test(arguments: [
    "", " ", "11", "10.01", "10,1", "99", "100", "-1", "-0", "+8", "8.255", "8.250", "8.", ".5",
    "8,",
    ",5", "8..5", "8.5.0", "8,5,0", "8.,5", "1e1", "1E1", "0x8", "8 ", " 8", "8\n", "8.5\r\n",
    "8 .5",
    "８", "8．5", "8٫5", "٨", "Ⅷ", "⑧", "8\u{0301}", "8.5\u{200B}", "nan", "inf", "tám", "x", "8/10",
    "8'5", "008", "8.5e0", "1_0",
  ])
  func `refuses what is no score of the ten-point scale, and rounds nothing`(text: String) {
    #expect(Score(text) == nil)
  }

  @Test(arguments: [-1, 1001, Int.min, Int.max])
  func `lies between 0 and 10`(hundredths: Int) {
    #expect(Score(hundredths: hundredths) == nil)
  }

  @Test(
    arguments: [
      (0, "0.0"), (1, "0.01"), (10, "0.1"), (105, "1.05"), (850, "8.5"), (825, "8.25"),
      (800, "8.0"), (1000, "10.0"),
    ]
  )
  func `is written with no more places than it needs, at least one`(
    hundredths: Int,
    text: String
  ) throws {
    #expect("\(try #require(Score(hundredths: hundredths)))" == text)
  }

  @Test
  func `reads what it wrote, over the whole scale`() throws {
    for hundredths in 0...1000 {
      let score = try #require(Score(hundredths: hundredths))
      #expect(Score("\(score)") == score)
    }
  }

  @Test
  func `is ordered by value, not by text`() throws {
    let scores = ["10", "8.1", "9.5", "8.05", "0.9"].compactMap { Score($0) }
    #expect(scores.sorted().map(\.description) == ["0.9", "8.05", "8.1", "9.5", "10.0"])
  }
}
