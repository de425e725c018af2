import Foundation
public import Vietnamese

/// Why a back-up can't be made or read.
public enum BackupFault: Refusal, Equatable {
  /// A key that is too short to keep anything.
  case weakKey
  /// The file is something else.
  case noBackup(file: String)
  /// The file was made by a later program.
  case newerForm(file: String)
  /// The key opens nothing: another key, or the file's beginning is damaged.
  case wrongKey(file: String)
  /// Something in the file is not what was written there; where, in bytes.
  case damaged(file: String, at: Int)
  /// The end of the file is missing; after how many bytes.
  case cutOff(file: String, at: Int)
  /// What was read is not what the file says it holds.
  case otherContents(file: String, tables: [String])
  /// A file of this name is there already; a back-up never replaces another.
  case taken(file: String)
  /// A file can't be opened, written or read; the system's number for why.
  case failed(file: String, code: Int32)
  /// The machine lacks the memory that the key needs.
  case noMemory

  public var explanation: Bilingual {
    switch self {
    case .weakKey:
      Bilingual(
        vi: """
          Khóa sao lưu quá ngắn: cần ít nhất \(BackupKey.shortest) ký tự trên một dòng. Tạo khóa \
          mới: boiduong backup-key --output backup.key
          """,
        en: """
          The key is too short: it needs a line of at least \(BackupKey.shortest) characters. Make \
          one: boiduong backup-key --output backup.key
          """
      )
    case .noBackup(let file):
      Bilingual(
        vi: "\(file) không phải bản sao lưu của chương trình này. Kiểm tra tên tệp.",
        en: "\(file) is no back-up of this program. Check the name of the file."
      )
    case .newerForm(let file):
      Bilingual(
        vi: "\(file) do phiên bản mới hơn tạo ra. Hãy nâng cấp chương trình.",
        en: "\(file) was made by a newer version. Upgrade the program."
      )
    case .wrongKey(let file):
      Bilingual(
        vi: """
          Khóa không mở được \(file): sai khóa, hoặc đầu tệp đã hỏng. Thử khóa đã dùng khi sao lưu; \
          nếu vẫn không được, dùng bản sao lưu khác.
          """,
        en: """
          The key does not open \(file): it is another one, or the beginning of the file is damaged. \
          Try the key it was made with, or take another back-up.
          """
      )
    case .damaged(let file, let place):
      Bilingual(
        vi: "\(file) đã hỏng ở byte \(place). Dùng bản sao lưu khác.",
        en: "\(file) is damaged at byte \(place). Take another back-up."
      )
    case .cutOff(let file, let place):
      Bilingual(
        vi: "\(file) thiếu phần cuối (chỉ còn \(place) byte). Chép lại tệp, hoặc dùng bản khác.",
        en:
          "The end of \(file) is missing (\(place) bytes are left). Copy it again or take another."
      )
    default: moreExplanation
    }
  }

  private var moreExplanation: Bilingual {
    switch self {
    case .otherContents(let file, let tables):
      Bilingual(
        vi: """
          \(file): nội dung không khớp với bảng kê của tệp (\(tables.joined(separator: ", "))). \
          Dùng bản sao lưu khác.
          """,
        en: """
          \(file): the contents are not those of its manifest (\(tables.joined(separator: ", "))). \
          Take another back-up.
          """
      )
    case .taken(let file):
      Bilingual(
        vi: "Đã có tệp \(file); bản sao lưu không ghi đè tệp nào. Đặt tên khác.",
        en: "There is a file \(file) already; a back-up replaces none. Choose another name."
      )
    case .failed(let file, let code):
      Bilingual(
        vi: "Không ghi hoặc đọc được \(file): \(Self.words(code).vi).",
        en: "\(file) can't be written or read: \(Self.words(code).en)."
      )
    default:
      Bilingual(
        vi: "Máy không đủ bộ nhớ để mở khóa sao lưu (cần khoảng 64 MB). Đóng bớt chương trình.",
        en: "The machine lacks the memory to open the key (about 64 MB). Close other programs."
      )
    }
  }

  /// What the system's number means to whoever runs the machine.
  private static func words(_ code: Int32) -> Bilingual {
    switch code {
    case ENOSPC, EDQUOT:
      Bilingual(vi: "ổ đĩa đã đầy, hãy dọn chỗ trống", en: "the disk is full, free some room")
    case EACCES, EPERM, EROFS:
      Bilingual(vi: "không có quyền, kiểm tra thư mục", en: "it is not permitted, check the folder")
    case ENOENT, ENOTDIR:
      Bilingual(vi: "không có tệp hoặc thư mục này", en: "there is no such file or folder")
    case EISDIR: Bilingual(vi: "đó là một thư mục", en: "it is a folder")
    default: Bilingual(both: String(cString: strerror(code)))
    }
  }
}
