/// A province of the years before 2025, as far as a sample needs it: its people are invented.
struct Province {
  let name: String
  /// What the codes of its officers begin with.
  let code: String
  /// The first three digits of the identity numbers of those born there.
  let births: String

  init(_ name: String, _ code: String, _ births: String) {
    self.name = name
    self.code = code
    self.births = births
  }

  static let all = [
    Province("Phú Yên", "PY", "054"), Province("Khánh Hòa", "KH", "056"),
    Province("Bình Định", "BD", "052"), Province("Đắk Lắk", "DL", "066"),
    Province("Gia Lai", "GL", "064"), Province("Quảng Ngãi", "QNG", "051"),
    Province("Quảng Nam", "QNM", "049"), Province("Kon Tum", "KT", "062"),
    Province("Lâm Đồng", "LD", "068"), Province("Ninh Thuận", "NT", "058"),
    Province("Bình Thuận", "BT", "060"), Province("Đắk Nông", "DN", "067"),
    Province("Quảng Trị", "QT", "045"), Province("Quảng Bình", "QB", "044"),
    Province("Hà Tĩnh", "HT", "042"), Province("Nghệ An", "NA", "040"),
    Province("Thanh Hóa", "TH", "038"), Province("Đồng Nai", "DNA", "075"),
    Province("Bình Phước", "BP", "070"), Province("Tây Ninh", "TN", "072"),
  ]
}
