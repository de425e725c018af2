public import Vietnamese

/// Why a back-up can't be restored into a database.
public enum RestoreRefusal: Refusal, Equatable {
  /// There are tables already.
  case holdsOther(table: String)
  /// What was written is not what the back-up holds.
  case differs([String])

  public var explanation: Bilingual {
    switch self {
    case .holdsOther(let table):
      Bilingual(
        vi: """
          Nơi khôi phục phải trống, ở đây đã có bảng \(table); chưa ghi gì. Ghi địa chỉ của một tệp \
          mới hoặc một cơ sở dữ liệu trống: --database sqlite:khoi-phuc.sqlite
          """,
        en: """
          A back-up is restored into an empty place, and this one has a table \(table); nothing was \
          written. Give the address of a new file or an empty database: --database \
          sqlite:restored.sqlite
          """
      )
    case .differs(let tables):
      Bilingual(
        vi: """
          Dữ liệu ghi ra không khớp với bản sao lưu (bảng \(tables.joined(separator: ", "))); không \
          giữ lại gì. Kiểm tra ổ đĩa rồi làm lại.
          """,
        en: """
          What was written is not what the back-up holds (tables \
          \(tables.joined(separator: ", "))); nothing was kept. Check the disk and try again.
          """
      )
    }
  }
}
