import Vietnamese

/// Why a request can't be answered as asked.
enum RequestRefusal: Refusal, Equatable {
  /// The address has signs that are no text.
  case unreadable
  case tooLong
  /// What was sent is longer than any form of ours.
  case formTooLong
  case noSuchDay(String)
  case noNumber(name: String, String)
  /// The name of the machine is not one that this site answers to.
  case otherHost

  /// The status of HTTP that belongs to it.
  var status: Int { self == .formTooLong ? 413 : 400 }

  var explanation: Bilingual {
    switch self {
    case .unreadable:
      Bilingual(
        vi: "Địa chỉ có ký tự không đọc được. Hãy mở lại trang từ menu.",
        en: "The address has signs that can't be read. Open the page from the menu again."
      )
    case .tooLong:
      Bilingual(
        vi: "Địa chỉ quá dài. Hãy tìm bằng ít chữ hơn.",
        en: "The address is too long. Search with fewer letters."
      )
    case .formTooLong:
      Bilingual(
        vi: "Nội dung gửi lên dài hơn mọi biểu mẫu của trang này, chưa ghi gì. Hãy ghi ngắn hơn.",
        en: "What you sent is longer than any form here; nothing was recorded. Write less."
      )
    case .noSuchDay(let text):
      Bilingual(
        vi: "Không có ngày “\(text)”. Ghi ngày, tháng, năm như 31/05/2020.",
        en: "There is no day “\(text)”. Write day, month and year as in 31/05/2020."
      )
    case .noNumber(_, let text):
      Bilingual(
        vi: "“\(text)” không phải là một lựa chọn của trang này. Hãy chọn lại từ danh sách.",
        en: "“\(text)” is no choice of this page. Choose from the list again."
      )
    case .otherHost:
      Bilingual(
        vi: "Trang này chỉ mở được ngay trên máy đang chạy, bằng địa chỉ 127.0.0.1.",
        en: "This site opens only on the machine that runs it, at 127.0.0.1."
      )
    }
  }
}
