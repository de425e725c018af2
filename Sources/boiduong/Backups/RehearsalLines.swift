import Backups
import Chronology
import Operations
import Records
import Reports
import Vietnamese

/// What a rehearsal has to tell, name by name: the same on the terminal and in the minutes.
struct RehearsalLines {
  let rehearsal: Rehearsal
  let file: String

  /// Each line's name and what stands beside it.
  var lines: [(name: Bilingual, value: Bilingual)] {
    about + parts + [
      (
        Bilingual(vi: "Kết quả", en: "Outcome"),
        rehearsal.failure.map { Bilingual(vi: "KHÔNG ĐẠT: \($0.vi)", en: "FAILED: \($0.en)") }
          ?? Bilingual(
            vi: "ĐẠT: khôi phục được toàn bộ dữ liệu, khớp với bản sao lưu",
            en: "PASSED: all records came back, the same as in the back-up"
          )
      )
    ]
  }

  private var about: [(name: Bilingual, value: Bilingual)] {
    let began = rehearsal.beganAt
    var lines = [
      (
        Bilingual(vi: "Bắt đầu lúc", en: "Began at"),
        Bilingual(vi: began.clock(.vi), en: began.clock(.en))
      ), (Bilingual(vi: "Tệp sao lưu", en: "Back-up"), Bilingual(both: file)),
    ]
    guard let manifest = rehearsal.manifest else { return lines }
    let (made, rows) = (manifest.opening.at, manifest.closing.fingerprint.rows)
    lines += [
      (
        Bilingual(vi: "Bản sao lưu lập lúc", en: "Made at"),
        Bilingual(vi: made.clock(.vi), en: made.clock(.en))
      ),
      (
        Bilingual(vi: "Phiên bản, cơ sở dữ liệu", en: "Version, database"),
        Bilingual(both: "\(manifest.opening.version), \(manifest.opening.engine)")
      ),
      (
        Bilingual(vi: "Số dòng dữ liệu", en: "Rows"),
        Bilingual(vi: OfficialNumber.text(rows, in: .vi), en: OfficialNumber.text(rows, in: .en))
      ),
      (Bilingual(both: "SHA-256"), Bilingual(both: manifest.sha256.hexadecimal)),
      (
        Bilingual(vi: "Dấu vân tay dữ liệu", en: "Digest of the records"),
        Bilingual(both: manifest.digest.hexadecimal)
      ),
    ]
    return lines
  }

  private var parts: [(name: Bilingual, value: Bilingual)] {
    [
      (
        Bilingual(vi: "Đọc và kiểm tra tệp", en: "Reading the file"),
        seconds(from: rehearsal.beganAt, to: rehearsal.read)
      ),
      (
        Bilingual(vi: "Khôi phục và đối chiếu", en: "Restoring and comparing"),
        seconds(from: rehearsal.read, to: rehearsal.restored)
      ),
      (
        Bilingual(vi: "Kiểm tra cơ sở dữ liệu", en: "Looking the database over"),
        seconds(from: rehearsal.restored, to: rehearsal.lookedOver)
      ),
    ]
  }

  private func seconds(from start: Instant?, to end: Instant?) -> Bilingual {
    guard let tenths = Rehearsal.tenths(from: start, to: end) else {
      return Bilingual(vi: "chưa thực hiện", en: "not reached")
    }
    return Bilingual(
      vi: "\(tenths / 10),\(tenths % 10) giây",
      en: "\(tenths / 10).\(tenths % 10) s"
    )
  }
}
