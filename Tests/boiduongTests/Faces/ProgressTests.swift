import Testing
import Vietnamese
import Work

@testable import boiduong

@Suite("A long work on a terminal")
struct ProgressTests {
  private func text(
    _ done: Int,
    of total: Int?,
    _ seconds: Double = 2,
    columns: Int = 100,
    _ language: Language = .vi
  ) -> String {
    let mark = Headway.Mark(.checking, done, of: total)
    return ProgressLine(mark: mark, seconds: seconds).text(columns: columns, in: language)
  }

  @Test("shows a bar, its share and the time still to wait where the end is known")
  func bar() {
    #expect(
      text(4_500, of: 10_000, 9)
        == "[#########...........]  45 %  đang kiểm tra  4.500/10.000 dòng  còn khoảng 11 giây"
    )
    #expect(
      text(4_500, of: 10_000, 9, .en)
        == "[#########...........]  45 %  checking  4,500/10,000 rows  about 11 s left"
    )
  }

  @Test("shows a count where the end is not known, and no promise")
  func count() {
    let mark = Headway.Mark(.reading, 12_000)
    let line = ProgressLine(mark: mark, seconds: 3)
    #expect(line.text(columns: 80, in: .vi) == "đang đọc  12.000 dòng")
  }

  @Test("tells a long wait in minutes and no wait before it can be judged")
  func waiting() {
    #expect(text(10, of: 100, 60).hasSuffix("còn khoảng 9 phút"))
    #expect(!text(1, of: 100, 60).contains("còn"))
    #expect(!text(50, of: 100, 0.2).contains("còn"))
    #expect(text(100, of: 100, 9).hasPrefix("[####################]  100 %"))
    #expect(!text(100, of: 100, 9).contains("còn"))
  }

  @Test("never fills a line of the terminal", arguments: [1, 10, 24, 30, 45, 60, 80])
  func width(columns: Int) {
    let line = text(99_999, of: 100_000, 300, columns: columns)
    #expect(line.count < columns)
    #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 })
  }

  @Test("a share past its end stays at the end")
  func beyond() {
    #expect(text(12, of: 10).contains("100 %"))
    #expect(text(3, of: 0) == "đang kiểm tra  3 dòng")
  }
}

@Suite("When progress is drawn")
struct ProgressPaceTests {
  private let mark = Headway.Mark(.reading, 1)

  @Test("nothing is drawn for work of less than a second")
  func patience() {
    var pace = ProgressBar.Pace(at: 100)
    #expect(pace.line(mark, at: 100) == nil)
    #expect(pace.line(mark, at: 100.99) == nil)
    #expect(pace.line(mark, at: 101) != nil)
  }

  @Test("ten lines a second are enough")
  func pause() {
    var pace = ProgressBar.Pace(at: 0)
    let drawn = (0..<100_000).count { pace.line(mark, at: Double($0) / 10_000) != nil }
    #expect((80...91).contains(drawn))
  }

  @Test("the time of a stage begins with the stage")
  func stages() {
    var pace = ProgressBar.Pace(at: 0)
    _ = pace.line(mark, at: 0)
    _ = pace.line(Headway.Mark(.writing, 1, of: 2), at: 10)
    let line = pace.line(Headway.Mark(.writing, 2, of: 2), at: 14)
    #expect(line?.seconds == 4)
    #expect(line?.mark == Headway.Mark(.writing, 2, of: 2))
  }
}

@Suite("Progress and what a command says")
struct ProgressOutputTests {
  @Test("a log gets no progress")
  func log() async throws {
    let desk = try Desk()
    let rows = (1...3_000).map { "\($0);Nguyễn Văn An;05/02/1980" }
    try desk.write("STT;Họ và tên;Ngày sinh\n" + rows.joined(separator: "\n"), to: "a.csv")
    let answer = try await desk.shell(#""$boiduong" roster read a.csv >out.txt"#)
    #expect(!answer.errors.contains("\r"))
    #expect(!answer.errors.contains("\u{1B}"))
  }
}
