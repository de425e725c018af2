import Training

/// Where things stand in the workbook of a class; the writer and the reader share it.
public enum ClassFormLayout {
  /// The names of the sheets.
  static let instructions = "Hướng dẫn"
  public static let facts = "Lớp"
  public static let sessions = "Buổi học"
  public static let places = "Học viên"
  public static let attendance = "Điểm danh"
  public static let scores = "Điểm"
  /// Hidden: which form it is and whose, so that a sheet pasted from elsewhere is noticed.
  static let hidden = "_form"
  /// The sheets that must come back, in their order.
  static let filledIn = [facts, sessions, places, attendance, scores, hidden]

  /// The row of the labels over the sessions or components; the one under it holds their parts.
  static let headRow = 4
  /// The first row of people.
  static let firstRow = 6
  /// The column of the employee code in the roll-call and the score sheet.
  static let codeColumn = 2
  /// The first column of sessions, and of components.
  static let firstColumn = 4

  /// The labels of the facts, in the order of their rows.
  enum Fact: String, CaseIterable {
    case course = "Mã khóa bồi dưỡng"
    case code = "Mã lớp"
    case title = "Tên lớp"
    case place = "Địa điểm"
    case lead = "Cơ quan chủ trì (mã)"
    case first = "Ngày khai giảng"
    case last = "Ngày bế giảng"
    case state = "Trạng thái"
    case notes = "Ghi chú"
  }

  static let enrolled = "Đang học"
  static let withdrawn = "Đã rút"
  static let closed = "Đã chốt"
  static let open = "Chưa chốt"
}
