public import Vietnamese

/// What the database itself can't do just now, told so that whoever runs the machine can act.
public enum StoreFault: Refusal, Equatable {
  /// The file or server can't be opened.
  case cannotOpen(String, String)
  /// The server can't be reached, or lets us not in.
  case noServer(String, String)
  /// The connection to the server broke before anything was saved.
  case connectionLost(String)
  /// The connection broke while the server was saving, and no server could be asked since.
  case outcomeUnknown(String)
  /// No room is left on the disk.
  case full
  /// The file or folder can't be written.
  case readOnly
  /// Somebody else holds the database for too long.
  case busy
  /// The file is damaged or is no database.
  case damaged(String)
  /// A statement broke a rule of the schema: a defect of this program, kept out of the records.
  case constraint(String)
  /// A text has a NUL in it, which neither database keeps whole.
  case nulInText
  /// Anything else that the database answered.
  case other(String)

  public var explanation: Bilingual {
    switch self {
    case .cannotOpen(let address, let why):
      Bilingual(
        vi: """
          Không mở được cơ sở dữ liệu \(address) (\(why)). Kiểm tra đường dẫn và quyền truy cập.
          """,
        en: "The database \(address) can't be opened: \(why). Check the path and the permissions."
      )
    case .noServer(let address, let why):
      Bilingual(
        vi: """
          Không kết nối được với cơ sở dữ liệu \(address) (\(why)). Kiểm tra địa chỉ, tên người dùng, \
          mật khẩu và máy chủ.
          """,
        en: """
          The database \(address) can't be reached: \(why). Check the address, the user, the password \
          and the server.
          """
      )
    case .connectionLost(let address):
      Bilingual(
        vi: "Mất kết nối với cơ sở dữ liệu \(address), chưa ghi gì. Đợi một lát rồi làm lại.",
        en: """
          The connection to the database \(address) broke and nothing was saved. Wait a moment and \
          try again.
          """
      )
    case .outcomeUnknown(let address):
      Bilingual(
        vi: """
          Mất kết nối với cơ sở dữ liệu \(address) trong lúc ghi, không biết đã lưu hay chưa. Khi có \
          kết nối lại, xem dữ liệu trước: chỉ làm lại nếu chưa thấy.
          """,
        en: """
          The connection to the database \(address) broke while saving, and it is not known whether it \
          was saved. Look once the database is there again, and repeat only what is missing.
          """
      )
    case .full:
      Bilingual(
        vi: "Ổ đĩa đã đầy, chưa ghi gì. Dọn chỗ trống rồi làm lại.",
        en: "The disk is full and nothing was written. Free some room and try again."
      )
    case .readOnly:
      Bilingual(
        vi: "Không ghi được vào cơ sở dữ liệu. Kiểm tra quyền ghi của thư mục.",
        en: "The database can't be written. Check the permissions of its folder."
      )
    case .busy:
      Bilingual(
        vi: "Cơ sở dữ liệu đang bận. Đợi một lát rồi làm lại.",
        en: "The database is busy. Wait a moment and try again."
      )
    case .damaged(let why):
      Bilingual(
        vi: """
          Cơ sở dữ liệu bị hỏng, hoặc tệp không phải cơ sở dữ liệu. Khôi phục bản sao lưu vào tệp \
          mới bằng lệnh boiduong restore TỆP-SAO-LƯU --key-file backup.key --database \
          sqlite:khoi-phuc.sqlite, và giữ nguyên tệp hỏng.
          """,
        en: """
          The database is damaged or is none (\(why)). Restore a back-up into a new file with \
          boiduong restore BACKUP --key-file backup.key --database sqlite:restored.sqlite, and keep \
          the damaged one as it is.
          """
      )
    case .constraint(let why):
      Bilingual(
        vi: "Cơ sở dữ liệu từ chối dữ liệu sai, chưa ghi gì: \(why).",
        en: "The database refused a wrong state and nothing was written: \(why)."
      )
    case .nulInText:
      Bilingual(
        vi: "Một ô chữ có ký tự NUL mà cơ sở dữ liệu không lưu được. Xóa ký tự đó rồi làm lại.",
        en: "A text has a NUL in it, which the database can't keep. Remove it and try again."
      )
    case .other(let why):
      Bilingual(vi: "Lỗi cơ sở dữ liệu: \(why).", en: "The database failed: \(why).")
    }
  }
}
