import Chronology
import Personnel
import Testing
import Vietnamese

struct `A rule of retention` {
  @Test
  func `lets go what ended so long ago or longer, and nothing later, whatever the day`() throws {
    for term in [Term(months: 12), Term(months: 1), Term(months: 24, days: 10), Term(days: 90)] {
      let rule = RetentionRule(
        code: try #require(Code("r")),
        matter: .signIns,
        title: Bilingual(both: "r"),
        keptFor: try #require(term),
        act: .delete,
        days: .always,
        basis: "luật",
        certain: true
      )
      var day = try #require(Day(iso: "2020-01-01"))
      for _ in 0..<900 {
        let end = try #require(rule.lastEnd(runOutBy: day))
        #expect(end + rule.keptFor <= day)
        #expect(end.advanced(by: 1) + rule.keptFor > day)
        day = day.advanced(by: 1)
      }
    }
  }
}
