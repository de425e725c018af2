import Foundation
public import Vietnamese

/// What is wrong with a key for seals.
public enum SealKeyFault: Refusal, Equatable {
  /// No key was named.
  case notNamed
  /// The file holds something else.
  case noKey(file: String)
  /// Everybody on the machine can read the file.
  case open(file: String)
  /// A file of this name is there already; a key never replaces another.
  case taken(file: String)
  /// A file can't be opened, written or read; the system's number for why.
  case failed(file: String, code: Int32)

  public var explanation: Bilingual {
    switch self {
    case .notNamed:
      Bilingual(
        vi: """
          Chưa cho biết khóa niêm phong. Thêm --seal-key seal.key; nếu chưa có khóa, tạo một lần: \
          boiduong audit key seal.key
          """,
        en: """
          The key of the seals is missing. Add --seal-key seal.key; if there is none yet, make it \
          once: boiduong audit key seal.key
          """
      )
    case .noKey(let file):
      Bilingual(
        vi: "\(file) không phải tệp khóa niêm phong. Kiểm tra tên tệp.",
        en: "\(file) is no key of seals. Check the name of the file."
      )
    case .open(let file):
      Bilingual(
        vi: "Mọi người trên máy đều đọc được khóa \(file). Chạy: chmod 600 \(file)",
        en: "Everybody on the machine can read the key \(file). Run: chmod 600 \(file)"
      )
    case .taken(let file):
      Bilingual(
        vi: "Đã có tệp \(file); khóa mới không ghi đè tệp nào. Đặt tên khác.",
        en: "There is a file \(file) already; a key replaces none. Choose another name."
      )
    case .failed(let file, let code):
      Bilingual(
        vi: "Không ghi hoặc đọc được khóa \(file): \(Self.words(code).vi).",
        en: "The key \(file) can't be written or read: \(Self.words(code).en)."
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
