import Vietnamese

/// Why what was sent can't be taken.
enum UploadRefusal: Refusal, Equatable {
  /// The request says that it holds something other than a form.
  case noForm
  /// The form is not built as RFC 7578 says.
  case malformed
  /// It ends before its end.
  case cutOff
  /// It takes too long to come.
  case tooSlow(seconds: Int)
  case tooLarge(bytes: Int)
  case tooManyParts(Int)
  case fieldTooLong(name: String, bytes: Int)
  case headersTooLong
  case nameTooLong
  /// It comes from a page of another site.
  case otherSite

  /// The status of HTTP that belongs to it.
  var status: Int {
    switch self {
    case .noForm: 415
    case .malformed, .cutOff, .tooManyParts, .headersTooLong, .nameTooLong: 400
    case .tooSlow: 408
    case .tooLarge, .fieldTooLong: 413
    case .otherSite: 403
    }
  }

  var explanation: Bilingual {
    switch self {
    case .noForm:
      Bilingual(
        vi: "Yêu cầu không phải là biểu mẫu gửi tệp. Hãy mở lại trang nhập tệp và gửi từ đó.",
        en: "The request is no form with a file. Open the page for files again and send from there."
      )
    case .malformed:
      Bilingual(
        vi:
          "Biểu mẫu gửi lên bị sai cấu trúc. Hãy mở lại trang nhập tệp và gửi lại bằng trình duyệt.",
        en: "The form that came is broken. Open the page for files again and send with a browser."
      )
    case .cutOff:
      Bilingual(
        vi: "Tệp gửi lên bị đứt giữa chừng, nên chưa ghi gì. Hãy gửi lại.",
        en: "What you sent was cut off, so nothing was recorded. Send it again."
      )
    case .tooSlow(let seconds):
      Bilingual(
        vi: "Tệp gửi lên quá \(seconds) giây chưa xong, nên chưa ghi gì. Hãy gửi lại.",
        en: "Sending took more than \(seconds) seconds, so nothing was recorded. Send it again."
      )
    default: limit
    }
  }

  private var limit: Bilingual {
    switch self {
    case .tooLarge(let bytes):
      Bilingual(
        vi: "Tệp gửi lên lớn hơn \(Self.size(bytes, ",")). Hãy chia thành nhiều tệp nhỏ hơn.",
        en: "What you sent is larger than \(Self.size(bytes, ".")). Split it into smaller files."
      )
    case .tooManyParts(let most):
      Bilingual(
        vi: "Biểu mẫu có hơn \(most) mục. Hãy gửi ít tệp hơn mỗi lần.",
        en: "The form has more than \(most) parts. Send fewer files at a time."
      )
    case .fieldTooLong(let name, let bytes):
      Bilingual(
        vi: "Ô “\(name)” dài hơn \(Self.size(bytes, ",")). Hãy ghi ngắn hơn.",
        en: "The field “\(name)” is longer than \(Self.size(bytes, ".")). Write less."
      )
    case .nameTooLong:
      Bilingual(
        vi: "Tên tệp hoặc tên ô quá dài. Hãy đổi tên tệp cho ngắn rồi gửi lại.",
        en: "The name of a file or field is too long. Give the file a short name and send it again."
      )
    case .otherSite:
      Bilingual(
        vi:
          "Yêu cầu đến từ một trang khác nên bị từ chối. Hãy mở trang nhập tệp ngay trên máy này.",
        en: "The request comes from another site and is refused. Open the page for files here."
      )
    default:
      Bilingual(
        vi: "Phần đầu của biểu mẫu quá dài. Hãy gửi lại bằng trình duyệt, tên tệp ngắn.",
        en: "The headings of the form are too long. Send again with a browser and short file names."
      )
    }
  }

  /// A round number where it is one: 20 MB, 64 KB, 1.5 MB.
  private static func size(_ bytes: Int, _ point: String) -> String {
    guard bytes >= 1 << 10 else { return "\(bytes) byte" }
    let (unit, name) = bytes >= 1 << 20 ? (1 << 20, "MB") : (1 << 10, "KB")
    let tenths = bytes * 10 / unit
    return tenths % 10 == 0
      ? "\(tenths / 10) \(name)" : "\(tenths / 10)\(point)\(tenths % 10) \(name)"
  }
}
