import Chronology
@testable import Records
import Testing
import Vietnamese

@testable import Pages

struct `A change in words` {
  private func line(old: String?, new: String?) throws -> HistoryLine {
    HistoryLine(
      subject: .result,
      at: try #require(Instant(iso: "2020-12-31T02:00:00Z")),
      actor: "Trần Thị Lan",
      source: "web",
      verb: .changed,
      old: old,
      new: new,
      reason: nil
    )
  }

  @Test
  func `has moments as people in Vietnam write them`() throws {
    let line = try line(
      old: #"{"signedAt":null}"#,
      new: #"{"signedAt":"2020-12-31T17:05:04.489475Z"}"#
    )
    #expect(line.words(.vi) == ["ký lúc: – → 01/01/2021 00:05"])
    #expect(line.words(.en).first?.contains("00:05") == true)
    #expect(line.words(.en).first?.contains("489475") == false)
  }

  @Test
  func `has days and points as people write them`() throws {
    let line = try line(
      old: #"{"score":850,"on":"2020-12-31"}"#,
      new: #"{"score":925,"on":"2021-01-02"}"#
    )
    #expect(
      Set(line.words(.vi)) == ["điểm: 8,50 → 9,25", "ngày: 31/12/2020 → 02/01/2021"]
    )
  }

  @Test
  func `tells credited periods as one number, a fraction too`() throws {
    let first = try line(
      old: nil,
      new: #"{"enrolment":92,"creditedNumerator":40,"creditedDenominator":1}"#
    )
    #expect(first.words(.vi) == ["số tiết được tính: 40"])
    let later = try line(
      old: #"{"creditedNumerator":40,"creditedDenominator":1}"#,
      new: #"{"creditedNumerator":40,"creditedDenominator":3}"#
    )
    #expect(later.words(.vi) == ["số tiết được tính: 40 → 40/3"])
    #expect(later.words(.en) == ["credited periods: 40 → 40/3"])
    let same = try line(
      old: #"{"creditedNumerator":81,"creditedDenominator":2,"coming":0}"#,
      new: #"{"creditedNumerator":81,"creditedDenominator":2,"coming":4}"#
    )
    #expect(same.words(.vi) == ["số tiết sắp tới: 0 → 4"])
    let gone = try line(old: #"{"creditedNumerator":9,"creditedDenominator":2}"#, new: nil)
    #expect(gone.words(.vi) == ["số tiết được tính: 9/2"])
  }

  @Test
  func `leaves text alone that only resembles a moment`() throws {
    for text in ["2020-12-31T", "2020-12-31T25:00:00Z", "T", "2020-02-30T10:00:00Z"] {
      let line = try line(old: #"{"notes":"x"}"#, new: #"{"notes":"\#(text)"}"#)
      #expect(line.words(.vi) == ["ghi chú: x → \(text)"])
    }
  }

  @Test
  func `does not name what stayed as it was, but what it is said of`() throws {
    let line = try line(
      old: #"{"component":"TN","notes":"x","score":850}"#,
      new: #"{"component":"TN","notes":"x","score":900}"#
    )
    #expect(Set(line.words(.vi)) == ["thành phần: TN", "điểm: 8,50 → 9,00"])
  }
}
