public import Vietnamese

/// Why a report file is not made beside the pages, or not given.
public enum ReportOrderRefusal: Refusal, Equatable {
  /// The account has so many that are yet to be made.
  case tooMany(Int)
  case tooManyOfAll
  /// The file is larger than what is kept; of so many megabytes.
  case tooLarge(Int)
  /// Machines stopped while they made it.
  case stopped
  /// Something went wrong that is ours to mend.
  case fault
  /// The asker's questions no longer reach all that is in the file.
  case reachesLess

  public var explanation: Bilingual {
    switch self {
    case .tooMany(let count):
      Bilingual(
        vi: """
          Bạn đang có \(count) tệp báo cáo chưa lập xong. Đợi một tệp xong (xem ở trang Báo cáo) rồi yêu \
          cầu lại.
          """,
        en: """
          \(count) report files that you asked for are not made yet. Wait until one is there (see the page \
          Reports), then ask again.
          """
      )
    case .tooManyOfAll:
      Bilingual(
        vi: "Đang có quá nhiều tệp báo cáo chờ lập. Đợi vài phút rồi yêu cầu lại.",
        en: "Too many report files wait to be made. Wait some minutes, then ask again."
      )
    case .tooLarge(let megabytes):
      Bilingual(
        vi: """
          Tệp lớn hơn \(megabytes) MB nên không giữ lại để tải được. Chọn một cơ quan, hoặc nhờ quản trị chạy \
          lệnh “report”.
          """,
        en: """
          The file is larger than \(megabytes) MB and is not kept for download. Choose an agency, or ask the \
          administrator for the command “report”.
          """
      )
    case .stopped:
      Bilingual(
        vi:
          "Máy chủ đã dừng giữa chừng nhiều lần khi lập tệp này. Yêu cầu lại; nếu vẫn vậy, báo quản trị.",
        en: """
          The server stopped several times while it made this file. Ask again; tell the administrator if it \
          stays so.
          """
      )
    case .fault:
      Bilingual(
        vi: "Máy chủ gặp lỗi khi lập tệp này. Yêu cầu lại; nếu vẫn vậy, báo quản trị.",
        en: """
          Something went wrong on the server while this file was made. Ask again; tell the administrator if \
          it stays so.
          """
      )
    case .reachesLess:
      Bilingual(
        vi: """
          Phạm vi xem của bạn đã thu hẹp sau khi yêu cầu tệp này, nên không tải được nữa. Yêu cầu lại để có \
          tệp theo phạm vi hiện nay.
          """,
        en: """
          Since you asked for this file you may see less than is in it, so it can't be downloaded. Ask again \
          for what you may see now.
          """
      )
    }
  }
}
