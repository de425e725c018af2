import Assessment
import Chronology
import Personnel
import Testing
import Training
import Vietnamese

struct `Sentences` {
  private func node(
    _ demand: WhyNode.Demand,
    met: Bool,
    until: String? = nil,
    from: String? = nil,
    _ pieces: [Evidence] = []
  ) throws -> Bilingual {
    WhyNode(
      demand: demand,
      isSatisfied: met,
      until: try until.map { try day($0) },
      from: try from.map { try day($0) },
      evidence: pieces,
      parts: []
    ).sentence
  }

  @Test
  func `tell how much evidence is asked for and found`() throws {
    let pieces = [try evidence(1, 3, .workProduct, on: "2020-01-01")]
    let kinds = EvidenceKinds([.workProduct, .rating])
    let sentence = try node(
      .evidence(kinds, level: 3, count: 2, within: try term("P24M")),
      met: false,
      from: "2020-05-05",
      pieces
    )
    #expect(
      sentence.vi
        == "Có ít nhất 2 minh chứng mức 3 trở lên (sản phẩm công tác, đánh giá của người quản lý) "
        + "trong vòng 24 tháng: chưa đạt (có 1, cần 2), sẽ đạt từ ngày 05/05/2020."
    )
    #expect(
      sentence.en
        == "At least 2 pieces of evidence of level 3 or higher (work product, rating) "
        + "no older than 24 months: not met (1 of 2 found), will be met from 5 May 2020."
    )
  }

  @Test
  func `leave out kinds where every counted one will do`() throws {
    let sentence = try node(
      .evidence(.counted, level: 1, count: 1, within: nil),
      met: true,
      until: "2021-01-01",
      [try evidence(1, 3, on: "2020-01-01")]
    )
    #expect(
      sentence.vi
        == "Có ít nhất 1 minh chứng mức 1 trở lên: đạt (có 1, cần 1), đến hết ngày 31/12/2020."
    )
    #expect(
      sentence.en
        == "At least 1 piece of evidence of level 1 or higher: met (1 of 1 found), through 31 Dec 2020."
    )
  }

  @Test
  func `tell of levels and of parts`() throws {
    #expect(
      try node(.level(3, of: try code("A3")), met: true)
        == Bilingual(
          vi: "Đạt mức 3 trở lên của năng lực A3: đạt, không thời hạn.",
          en: "Level 3 or higher of competency A3: met, with no end."
        )
    )
    #expect(
      try node(.all, met: false)
        == Bilingual(
          vi: "Đạt tất cả các tiêu chí sau: chưa đạt.",
          en: "All of the following: not met."
        )
    )
    #expect(
      try node(.any, met: true, until: "2020-03-01")
        == Bilingual(
          vi: "Đạt ít nhất một trong các tiêu chí sau: đạt, đến hết ngày 29/02/2020.",
          en: "At least one of the following: met, through 29 Feb 2020."
        )
    )
  }

  @Test(
    arguments: [
      ("P1M", "1 tháng", "1 month"), ("P24M", "24 tháng", "24 months"), ("P1D", "1 ngày", "1 day"),
      ("P0D", "0 ngày", "0 days"), ("P6M10D", "6 tháng 10 ngày", "6 months and 10 days"),
      ("P90D", "90 ngày", "90 days"),
    ]
  )
  func `tell terms in words`(_ text: String, _ vi: String, _ en: String) throws {
    let sentence = try node(
      .evidence(.counted, level: 1, count: 1, within: try term(text)),
      met: false
    )
    #expect(sentence.vi.contains("trong vòng \(vi):"))
    #expect(sentence.en.contains("no older than \(en):"))
  }

  @Test
  func `tell a piece of evidence with its days`() throws {
    let open = try evidence(1, 3, .rating, on: "2020-01-05")
    #expect(
      open.phrase.vi == "đánh giá của người quản lý mức 3, từ ngày 05/01/2020, không thời hạn"
    )
    #expect(open.phrase.en == "rating of level 3, from 5 Jan 2020, with no end")
    let closed = Evidence(
      id: ID(1),
      competency: try code("C"),
      level: try level(2),
      kind: .courseResult,
      on: try day("2020-01-05"),
      until: try day("2022-01-05"),
      recordedAt: try late(),
      source: "LOP-2020-03"
    )
    #expect(
      closed.phrase.vi
        == "kết quả khóa bồi dưỡng mức 2, từ ngày 05/01/2020 đến hết ngày 04/01/2022 – LOP-2020-03"
    )
    #expect(
      closed.phrase.en
        == "course result of level 2, from 5 Jan 2020 through 4 Jan 2022 – LOP-2020-03"
    )
  }

  @Test
  func `tell the whole of why, line under line`() throws {
    let framework = try Framework(competencies: [
      try competency("C", levels: [1, 2], [2: .all([.level(1, of: nil), .standard])])
    ])
    let why = try #require(
      Engine(framework).why(
        try code("C"),
        of: [try evidence(1, 1, on: "2020-01-01")],
        on: try day("2020-03-01"),
        knownAt: try late()
      )
    )
    #expect(why.lines.map(\.depth) == [0, 1, 2, 0, 1, 2, 3, 4, 2])
    #expect(
      why.lines.map(\.isSatisfied)
        == [true, true, nil, false, false, true, true, nil, false]
    )
    #expect(why.lines[0].text.vi == "Ngày 01/03/2020: đạt mức 1 của năng lực C.")
    #expect(why.lines[3].text.en == "To reach level 2 of competency C:")
    let none = try #require(
      Engine(framework).why(try code("C"), of: [], on: try day("2020-03-01"), knownAt: try late())
    )
    #expect(none.summary.vi == "Ngày 01/03/2020: chưa đạt mức nào của năng lực C.")
    #expect(none.summary.en == "On 1 Mar 2020: no level of competency C is held.")
  }
}
