public import Vietnamese

/// Why records can't be copied into a database.
public enum CopyRefusal: Refusal, Equatable {
  /// What stands in a table is no part of the source.
  case holdsOther(table: String)
  /// The two are not the same in the end.
  case differs([String])

  public var explanation: Bilingual {
    switch self {
    case .holdsOther(let table):
      Bilingual(
        vi: """
          Nơi đến đã có dữ liệu khác (bảng \(table)), chưa chép gì thêm. Ghi địa chỉ của một cơ sở \
          dữ liệu trống.
          """,
        en: """
          The target holds other records (table \(table)); nothing more was copied. Give the address \
          of an empty database.
          """
      )
    case .differs(let tables):
      Bilingual(
        vi: """
          Bản chép không khớp với nguồn (bảng \(tables.joined(separator: ", "))): có người đã ghi \
          trong lúc chép. Dừng máy chủ, xóa nơi đến rồi chép lại.
          """,
        en: """
          The copy is not the same as its source (tables \(tables.joined(separator: ", "))): somebody \
          wrote meanwhile. Stop the server, empty the target and copy again.
          """
      )
    }
  }
}
