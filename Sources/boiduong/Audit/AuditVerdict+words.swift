import Audit
import Operations
import Records
import Reports
import Vietnamese

extension AuditVerdict {
  /// What was found, and what it rests on, for people.
  var lines: [Bilingual] {
    [outcome] + (fault == nil ? rest : [])
  }

  private var outcome: Bilingual {
    if let fault { return fault.explanation }
    guard let last else {
      return Bilingual(
        vi: "Nhật ký chưa được niêm phong lần nào. Chạy: boiduong audit seal --seal-key seal.key",
        en: "The log was never sealed. Run: boiduong audit seal --seal-key seal.key"
      )
    }
    let count = entries.words
    return Bilingual(
      vi: """
        Nhật ký khớp: \(count.vi) mục, \(Int(seals).words.vi) dấu niêm phong, dấu cuối số \
        \(last.statement.number) lúc \(last.statement.at.clock(.vi)) (\(last.digest.hexadecimal)).
        """,
      en: """
        The log fits: \(count.en) entries, \(Int(seals).words.en) seals, the last is number \
        \(last.statement.number) of \(last.statement.at.clock(.en)) (\(last.digest.hexadecimal)).
        """
    )
  }

  private var rest: [Bilingual] {
    var lines: [Bilingual] = []
    if unsealed > 0 {
      lines.append(
        Bilingual(
          vi: "Còn \(unsealed.words.vi) sự kiện chưa niêm phong, chưa kiểm tra được.",
          en: "\(unsealed.words.en) events are not sealed yet, and nothing can be said of them."
        )
      )
    }
    if erased > 0 {
      lines.append(
        Bilingual(
          vi: "\(erased.words.vi) mục đã xóa nội dung, có ghi lại trong nhật ký.",
          en: "\(erased.words.en) entries have lost what they said, as the log tells."
        )
      )
    }
    if last != nil { lines += [keyLine, exportLine] }
    return lines
  }

  private var keyLine: Bilingual {
    let shown = keys.map(\.shown).sorted().joined(separator: ", ")
    return knowsKeys
      ? Bilingual(
        vi: "Khóa \(shown) đúng là khóa đã cho.",
        en: "The key \(shown) is the one given."
      )
      : Bilingual(
        vi: """
          Khóa \(shown) lấy từ chính cơ sở dữ liệu: so dãy số này với khi tạo khóa, hoặc thêm \
          --seal-key seal.key.pub
          """,
        en: """
          The key \(shown) was taken from the database itself: compare it with what was noted when the \
          key was made, or add --seal-key seal.key.pub
          """
      )
  }

  private var exportLine: Bilingual {
    guard let exported else {
      return Bilingual(
        vi: """
          Không có dấu đã xuất để đối chiếu: nếu phần cuối nhật ký bị cắt cùng với dấu niêm phong thì \
          không thấy được. Thêm --against TỆP
          """,
        en: """
          No exported seals were given: had the end of the log been cut off with its seals, it would \
          not show. Add --against FILE
          """
      )
    }
    return Bilingual(
      vi: """
        Khớp với các dấu đã xuất, đến số \(exported.statement.number): không bị cắt trước mục \
        \(exported.statement.places.upperBound + 1).
        """,
      en: """
        It fits the exported seals, up to number \(exported.statement.number): nothing is cut off \
        before entry \(exported.statement.places.upperBound + 1).
        """
    )
  }

  /// The same for programs.
  func json(_ language: Language) -> String {
    Fields([
      "good": fault == nil, "entries": entries, "seals": seals, "unsealed": unsealed,
      "erased": erased, "last": last?.statement.number, "digest": last?.digest.hexadecimal,
      "knowsKeys": knowsKeys, "exported": exported?.statement.number, "fault": fault?.word,
      "place": fault?.place, "sentence": fault?.explanation[language],
    ]).json
      .with("keys", json: list(keys.map { "\"\($0.hexadecimal)\"" }.sorted()))
  }
}

extension Int {
  /// As officials write it.
  fileprivate var words: Bilingual {
    Bilingual(vi: OfficialNumber.text(self, in: .vi), en: OfficialNumber.text(self, in: .en))
  }
}
