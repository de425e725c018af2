import Chronology
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// The home page's five sentences on the small province.
struct `Home page's figures` {
  static func figures(_ day: String, knownAt: Instant = Province.made) async throws -> HomeFigures {
    try await Province.store().read {
      try HomeFigures(on: Province.day(day), knownAt: knownAt, in: $0)
    }
  }

  @Test(
    arguments: [
      (HomeFigures.Key.assigned, 5), (.trained, 3), (.meetsProfile, 2), (.withoutFocalPoint, 4),
      (.lapsing, 1),
    ]
  )
  func `are those counted by hand`(key: HomeFigures.Key, count: Int) async throws {
    let sentence = try #require(try await Self.figures("2020-12-31")[key])
    #expect(sentence.count == count)
    #expect(sentence.list.entries.filter(\.countsInTotal).count == count)
  }

  @Test(arguments: [("2020-03-19", 0), ("2020-03-20", 3), ("2020-12-30", 3)])
  func `count no class that closed after the day`(day: String, trained: Int) async throws {
    let sentence = try #require(try await Self.figures(day)[.trained])
    #expect(sentence.count == trained)
  }

  @Test
  func `agree with the summary of the year`() async throws {
    let home = try await Self.figures("2020-12-31")
    let document = try await Province.document(Province.request("ttdn-summary"))
    for (key, column) in [
      (HomeFigures.Key.assigned, "assigned"), (.trained, "trained"),
      (.meetsProfile, "meetsProfile"),
    ] {
      let sentence = try #require(home[key])
      #expect(document.cell(row: "total", column: column) == .count(sentence.count))
    }
  }

  @Test
  func `name the agencies whose focal point is missing and the duties`() async throws {
    let sentence = try #require(try await Self.figures("2020-12-31")[.withoutFocalPoint])
    // Đông Hòa has a principal, its own office and the army have nobody, the newspaper a deputy.
    #expect(sentence.list.entries.map(\.row) == ["BTG", "BPY", "BCH", "PVH"])
    #expect(sentence.whole == 7)
    #expect(sentence.list.entries.first?.cells.last == .text(Bilingual(both: "Đầu mối")))
  }

  @Test(arguments: [("2020-11-02", 1), ("2020-11-03", 2), ("2020-12-31", 1), ("2021-02-01", 0)])
  func `tell a certificate's end 90 days ahead`(day: String, count: Int) async throws {
    // One runs out on 2020-12-31, the other on 2021-02-01.
    let sentence = try #require(try await Self.figures(day)[.lapsing])
    #expect(sentence.count == count)
  }

  @Test
  func `are sentences in both languages`() async throws {
    let home = try await Self.figures("2020-12-31")
    #expect(home.sentences.map(\.key) == HomeFigures.Key.allCases)
    #expect(home[.trained]?.text.vi == "3/5 cán bộ (60,0%) đã qua bồi dưỡng trong năm 2020.")
    #expect(home[.trained]?.text.en == "3 of 5 officers (60.0%) were trained in 2020.")
    for sentence in home.sentences {
      #expect(sentence.text.vi != sentence.text.en)
    }
  }

  @Test
  func `have no share where nobody is assigned`() async throws {
    let home = try await Self.figures("2010-01-01")
    #expect(home[.assigned]?.count == 0)
    #expect(home[.trained]?.text.vi == "0/0 cán bộ đã qua bồi dưỡng trong năm 2010.")
  }
}
