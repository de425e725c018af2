public import Records
public import Vietnamese

extension Standing {
  /// What the reader of a report should know of where its figures come from; nil where they come from
  /// the records themselves.
  public var notice: Bilingual? {
    switch self {
    case .primary: nil
    case .standby(let milliseconds?):
      Bilingual(
        vi: "Số liệu đọc từ máy dự phòng, chậm \(Self.seconds(milliseconds, ",")) giây.",
        en: "The figures are read from a standby, \(Self.seconds(milliseconds, ".")) s behind."
      )
    case .standby(nil):
      Bilingual(
        vi: """
          Số liệu đọc từ máy dự phòng đang mất liên lạc với máy chính: có thể thiếu những gì vừa ghi.
          """,
        en: """
          The figures are read from a standby that has lost its primary: what was recorded lately may \
          be missing.
          """
      )
    }
  }

  /// With one digit behind the point.
  private static func seconds(_ milliseconds: Int, _ point: String) -> String {
    let tenths = (max(milliseconds, 0) + 50) / 100
    return "\(tenths / 10)\(point)\(tenths % 10)"
  }
}
