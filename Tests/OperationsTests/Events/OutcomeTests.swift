import Chronology
import Operations
import Records
import Testing
import Vietnamese

struct `What an import did` {
  @Test
  func `is told in a sentence`() {
    let outcome = ImportOutcome(read: 45, added: 40, changed: 3, held: 2)
    #expect(outcome.sentence.vi == "đọc 45 dòng: thêm 40 và sửa 3 mục hồ sơ, giữ lại 2 dòng")
    #expect(outcome.sentence.en == "rows read: 45; records added: 40, changed: 3; rows held: 2")
  }

  @Test(arguments: [(0, 0, true), (1, 0, false), (0, 1, false)])
  func `is nothing where nothing was added or changed`(added: Int, changed: Int, unchanged: Bool) {
    let outcome = ImportOutcome(read: 5, added: added, changed: changed, held: 1)
    #expect(outcome.isUnchanged == unchanged)
  }

  @Test
  func `names the file by the digest of its bytes`() {
    let file = SourceFile(name: "a.csv", bytes: Array("abc".utf8))
    #expect(file.digest == Digest(of: "abc"))
    #expect(file != SourceFile(name: "a.csv", bytes: Array("abd".utf8)))
  }
}

struct `The world of an operation` {
  @Test(arguments: [
    ("2020-03-01T16:59:59Z", "2020-03-01"), ("2020-03-01T17:00:00Z", "2020-03-02"),
    ("2020-02-29T23:30:00+07:00", "2020-02-29"),
  ])
  func `has the day of Vietnam`(moment: String, day: String) async throws {
    #expect("\(try await Scene(at: moment).world.today)" == day)
  }
}
