import Training

/// Where things stand in the workbook of a class; the writer and the reader share it.
enum ClassFormLayout {
  static let instructions = "Hướng dẫn"
  static let facts = "Lớp"
  static let sessions = "Buổi học"
  static let places = "Học viên"
  static let attendance = "Điểm danh"
  static let scores = "Điểm"
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
