import Chronology
import Records
import Reports
import Testing
import Vietnamese

struct `What a report says of where it was read` {
  @Test
  func `is nothing for the records themselves`() {
    #expect(Standing.primary.notice == nil)
  }

  @Test(arguments: [(0, "0,0", "0.0"), (950, "1,0", "1.0"), (12_340, "12,3", "12.3")])
  func `are the seconds of a standby, with the point of the language`(
    milliseconds: Int,
    vi: String,
    en: String
  ) throws {
    let notice = try #require(Standing.standby(milliseconds: milliseconds).notice)
    #expect(notice.vi == "Số liệu đọc từ máy dự phòng, chậm \(vi) giây.")
    #expect(notice.en == "The figures are read from a standby, \(en) s behind.")
  }

  @Test
  func `is a warning where nobody can tell`() throws {
    let notice = try #require(Standing.standby(milliseconds: nil).notice)
    #expect(notice.vi.contains("có thể thiếu"))
    #expect(notice.en.contains("may be missing"))
  }

  @Test(
    arguments: [
      ("2026-11-26T01:05:59Z", "08:05 26/11/2026"), ("2026-11-25T17:00:00Z", "00:00 26/11/2026"),
      ("1969-12-31T16:59:59Z", "23:59 31/12/1969"),
    ]
  )
  func `tells the clock time of Vietnam`(iso: String, words: String) throws {
    #expect(try #require(Instant(iso: iso)).clock(.vi) == words)
  }
}
