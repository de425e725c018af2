/// The names that people of a sample get, as they are common along that coast.
enum NameLists {
  static let families: [(weight: Int, thing: String)] = [
    (300, "Nguyễn"), (110, "Trần"), (95, "Lê"), (60, "Phạm"), (50, "Huỳnh"), (50, "Võ"),
    (40, "Phan"), (35, "Đặng"), (30, "Bùi"), (30, "Đỗ"), (25, "Hồ"), (25, "Ngô"), (25, "Dương"),
    (20, "Lương"), (20, "Trương"), (15, "Đinh"), (15, "Cao"), (12, "Lý"), (10, "Mai"), (10, "Tô"),
    (8, "Châu"), (8, "Đào"), (6, "Quách"), (5, "Thái"), (5, "Ngụy"), (4, "Âu Dương"),
    (3, "Tôn Thất"),
  ]

  static let menMiddle: [(weight: Int, thing: String)] = [
    (30, "Văn"), (10, "Minh"), (8, "Hữu"), (8, "Đức"), (7, "Quốc"), (6, "Thanh"), (6, "Công"),
    (5, "Xuân"), (5, "Ngọc"), (4, "Đình"), (4, "Trọng"), (3, "Anh"), (3, "Hoàng"), (2, "Bá"),
    (2, ""),
  ]

  static let womenMiddle: [(weight: Int, thing: String)] = [
    (34, "Thị"), (8, "Thị Thanh"), (7, "Thị Hồng"), (6, "Thị Kim"), (5, "Thị Ngọc"), (5, "Thị Thu"),
    (4, "Thị Bích"), (4, "Ngọc"), (4, "Minh"), (4, "Phương"), (3, "Thị Mỹ"), (3, "Thùy"),
    (3, "Hoài"), (2, "Khánh"), (2, ""),
  ]

  static let men = [
    "An", "Ánh", "Bảo", "Bình", "Châu", "Cường", "Dũng", "Duy", "Đạt", "Định", "Đức", "Giang",
    "Hải", "Hào", "Hậu", "Hiếu", "Hòa", "Hoàng", "Hùng", "Huy", "Khánh", "Khoa", "Kiên", "Lâm",
    "Long", "Lộc", "Lợi", "Mạnh", "Minh", "Nam", "Nghĩa", "Nhân", "Phong", "Phú", "Phúc", "Phương",
    "Quân", "Quang", "Quý", "Sang", "Sơn", "Tài", "Tân", "Thắng", "Thành", "Thịnh", "Thuận", "Tiến",
    "Toàn", "Trí", "Trung", "Tú", "Tuấn", "Tùng", "Tuyên", "Việt", "Vinh", "Vũ", "Vương", "Xuân",
  ]

  static let women = [
    "An", "Anh", "Ánh", "Bích", "Châu", "Chi", "Cúc", "Diễm", "Dung", "Duyên", "Đào", "Giang", "Hà",
    "Hạnh", "Hằng", "Hiền", "Hoa", "Hòa", "Hồng", "Huệ", "Hương", "Khanh", "Lan", "Lệ", "Liên",
    "Linh", "Loan", "Ly", "Mai", "Mỹ", "Nga", "Ngân", "Ngọc", "Nguyệt", "Nhi", "Nhung", "Oanh",
    "Phượng", "Phương", "Quyên", "Sương", "Tâm", "Thanh", "Thảo", "Thắm", "Thoa", "Thu", "Thủy",
    "Thúy", "Tiên", "Trang", "Trâm", "Trinh", "Trúc", "Tuyết", "Uyên", "Vân", "Vy", "Xuân", "Yến",
  ]

  static let edeFamilies = ["Niê", "Mlô", "Êban", "Ksơr", "Byă", "Kpă", "Hwing", "Niê Kdăm"]
  static let edeMen = ["Thuin", "Blư", "Khuê", "Ngar", "Suôn", "Wiên", "Brơm", "Lách"]
  static let edeWomen = ["Bliă", "Nguôm", "Rưn", "Yăm", "Krih", "Suôn", "Mrui", "Điêm"]
  static let chamFamilies = ["La Mo", "La Lan", "Oi", "Mang", "So", "Ma", "La O"]
  static let banaFamilies = ["Đinh", "So Minh", "Alê", "La Chí"]

  /// Long ones, as registers have them.
  static let longWomen = [
    "Công Tằng Tôn Nữ Thị Hồng Phương Thảo", "Huyền Tôn Nữ Quỳnh Hương Giang",
    "Nguyễn Phước Thị Ngọc Bảo Trân", "Lê Hoàng Nguyễn Thị Kim Phượng Uyên",
  ]
  static let longMen = [
    "Nguyễn Phúc Hoàng Bảo Quốc Thiên Ân", "Trần Lê Nguyễn Minh Hoàng Khôi Nguyên",
    "Tôn Thất Hoàng Gia Bảo Minh Triết", "Âu Dương Nguyễn Quốc Thái Bình An",
  ]
}
