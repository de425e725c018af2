import HTTPTypes
import NIOCore
import Vietnamese

extension HTTPResponse {
  /// The answer to what is no whole request: a sentence in both languages, since nobody knows who
  /// asks.
  static func refusal(
    _ status: Status,
    isOverTLS: Bool
  ) -> (head: HTTPResponse, body: ByteBuffer) {
    let said = sentence(status)
    let body = ByteBuffer(string: "\(said.vi)\n\(said.en)\n")
    var head = HTTPResponse(
      status: status,
      headerFields: [
        .contentType: "text/plain; charset=utf-8", .contentLength: "\(body.readableBytes)",
        .connection: "close",
      ]
    )
    head.headerFields.protect(isOverTLS: isOverTLS)
    return (head, body)
  }

  private static func sentence(_ status: Status) -> Bilingual {
    switch status {
    case .requestTimeout:
      Bilingual(
        vi: "Yêu cầu gửi đến quá chậm nên đã bị ngắt, chưa ghi gì. Hãy gửi lại.",
        en: "The request came too slowly and was cut off; nothing was recorded. Send it again."
      )
    case .contentTooLarge:
      Bilingual(
        vi: "Nội dung gửi lên quá lớn, chưa ghi gì. Hãy chia thành nhiều tệp nhỏ hơn.",
        en: "What you sent is too large; nothing was recorded. Split it into smaller files."
      )
    case .requestHeaderFieldsTooLarge:
      Bilingual(
        vi: "Phần đầu của yêu cầu quá dài. Hãy xóa cookie của trang này rồi mở lại.",
        en:
          "The head of the request is too long. Delete the cookies of this site and open it again."
      )
    default:
      Bilingual(
        vi: "Yêu cầu không đúng quy cách HTTP. Hãy mở lại trang bằng trình duyệt.",
        en: "The request is no proper HTTP. Open the page again with a browser."
      )
    }
  }
}
