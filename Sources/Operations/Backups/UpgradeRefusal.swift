public import Vietnamese

/// Why a database is not brought to this program's schema.
public enum UpgradeRefusal: Refusal, Equatable {
  /// It holds records and no back-up was shown.
  case needsBackup(step: Int)
  /// The back-up is of another state or another database.
  case otherState(file: String, [String])

  public var explanation: Bilingual {
    switch self {
    case .needsBackup(let step):
      Bilingual(
        vi: """
          Cơ sở dữ liệu đang có dữ liệu của phiên bản trước (bước \(step)). Trước khi nâng cấp phải \
          có bản sao lưu: dừng máy chủ rồi chạy boiduong migrate --backup truoc-nang-cap.bdbackup --key-file \
          backup.key
          """,
        en: """
          The database holds records of an earlier version (step \(step)). Before an upgrade there \
          must be a back-up: stop the server and run boiduong migrate --backup \
          before-upgrade.bdbackup --key-file backup.key
          """
      )
    case .otherState(let file, let tables):
      Bilingual(
        vi: """
          \(file) không phải bản sao lưu của dữ liệu hiện nay (khác ở bảng \
          \(tables.joined(separator: ", "))); chưa nâng cấp. Dừng máy chủ rồi sao lưu vào tệp mới.
          """,
        en: """
          \(file) is no back-up of the records as they are now (tables \
          \(tables.joined(separator: ", ")) differ); nothing was upgraded. Stop the server and back \
          up into a new file.
          """
      )
    }
  }
}
