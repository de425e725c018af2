import HTTPTypes
import Hummingbird
import Operations

extension Response {
  /// A roster that goes back. Its name may have any letter: it is percent-encoded byte by byte, with
  /// a plain one beside it for old programs (RFC 6266).
  init(_ roster: ReturnedRoster) {
    let type =
      switch roster.kind {
      case .workbook: ReportFormat.xlsx.mediaType
      case .text: "text/csv; charset=utf-8"
      }
    self.init(file: roster.bytes, name: roster.name, type: type)
    guard let plain = headers[.contentDisposition] else { return }
    headers[.contentDisposition] = plain + "; filename*=UTF-8''" + Self.encoded(roster.name)
  }

  private static func encoded(_ name: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46, 95: bytes.append(byte)
      default: bytes += [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
