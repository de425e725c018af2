import Intake
import Personnel
import Testing
import Training
import Vietnamese

/// The file that says which reports are made by themselves.
struct `A schedule of reports` {
  static func read(_ text: String) throws(DocumentFaults) -> ReportSchedule {
    try ReportScheduleReader.read(
      SourceText(name: "lich.yaml", bytes: Array(text.utf8)),
      reports: ["ttdn-summary", "training-results"]
    )
  }

  static let good = """
    schedule:
      - name: tong-hop-quy
        report: ttdn-summary
        periods: ["Q1", "Q2", "Q3", "Q4"]
        daysAfter: 5
        agency: STTTT
        compare: true
      - name: tung-co-quan
        report: training-results
        periods: [""]
        each: true
    """

  @Test
  func `is read with what each report is asked for`() throws {
    let entries = try Self.read(Self.good).entries
    #expect(entries.map(\.name.text) == ["tong-hop-quy", "tung-co-quan"])
    #expect(entries[0].report == "ttdn-summary")
    #expect(entries[0].periods == ["Q1", "Q2", "Q3", "Q4"])
    #expect(entries[0].daysAfter == 5 && entries[0].isCompared && !entries[0].isForEach)
    #expect(entries[0].agency?.text == "STTTT")
    #expect(entries[1].daysAfter == 1 && entries[1].isForEach && !entries[1].isCompared)
    #expect(entries[1].periods == [""])
  }

  @Test(
    arguments: [
      ("report: ttdn-summary", "report: ttdn", "3:13"), ("[\"\"]", "[Q5]", "10:15"),
      ("daysAfter: 5", "daysAfter: 400", "5:16"), ("each: true", "each: yes", "11:11"),
      ("name: tung-co-quan", "name: tong-hop-quy", "8:5"),
      ("compare: true", "compares: true", "7:5"), ("name: tong-hop-quy\n    ", "", "2:5"),
    ]
  )
  func `is refused with the place of what is wrong`(
    right: String,
    wrong: String,
    place: String
  ) throws {
    let text = Self.good.replacing(right, with: wrong, maxReplacements: 1)
    #expect(text != Self.good)
    let faults = #expect(throws: DocumentFaults.self) { try Self.read(text) }
    let lines = try #require(faults).lines(in: .vi)
    #expect(lines.contains { $0.hasPrefix("lich.yaml:\(place):") }, "\(lines)")
  }

  @Test(arguments: ["", "schedule: []", "schedule: 3", "[", "báo cáo: x"])
  func `that says nothing is refused`(text: String) {
    #expect(throws: DocumentFaults.self) { try Self.read(text) }
  }
}
