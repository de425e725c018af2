/// Invented people, real kinds of agencies and titles: what rosters are made of.
enum NameCorpus {
  static let all = people + agencies + titles

  static let people: [String] = {
    let families = lines(
      """
      Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đoàn Trịnh Đinh Mai Cao
      Tô Lương Hà Từ Châu Trương Thái Tạ Phùng Quách Triệu Nghiêm Ngụy Khổng Kiều Mạc Lưu Thạch Giáp
      """
    )
    let middles = lines(
      """
      Thị Văn Hữu Đức Thị Ngọc Minh Quốc Thị Xuân Thị Hồng Bá Công Đình Thị Kim Thị Thúy Gia Khánh
      Thị Bích Duy Thế Phước Thị Mỹ Thiện Tấn Trọng Thị Như Quỳnh Thị Ánh Tuyết Hoài Thị Cẩm Viết Thị
      """
    )
    let given = lines(
      """
      Hòa Hoà Thúy Thuý Khỏe Khuyên Quyên Quỳnh Hoằng Tuấn Dũng Hương Giang Nguyệt Phượng Thuở Ước
      Liễu Yến Oanh Uyên Huệ Huế Khoa Loan Toàn Thoại Nghĩa Nghiệp Ngãi Ngoạn Giỏi Giềng Gìn Quang
      Quân Quốc Quế Quý Quyết Quyền Kỳ Kiệt Kha Cúc Cường Cẩn Chiến Chước Trước Trường Trầm Thắm Thưởng
      Phụng Phấn Phát Nhẫn Nhàn Nhượng Đạt Đượm Ấn Ổn Yên Ý Tý Tỵ Vỹ Mỹ Lĩnh Lĩnh Sĩ Sỹ Xoan Xứng Rạng
      Bằng Bắc Bổng Bửu Diễm Diệp Duẩn Đĩnh Đẳng Hạnh Hiển Hợi Hưởng Hữu Khuê Khương Lẫm Lựu Mẫn Mậu
      """
    )
    return given.indices.map { index in
      let family = families[index * 7 % families.count]
      let middle = middles[index * 11 % middles.count]
      return "\(family) \(middle) \(given[index])"
    } + families.indices.map { "\(families[$0]) \(given[($0 * 13 + 5) % given.count])" }
  }()

  static let agencies = phrases(
    """
    Sở Ngoại vụ; Sở Thông tin và Truyền thông; Văn phòng Tỉnh ủy; Văn phòng UBND tỉnh Phú Yên
    Ban Tuyên giáo Tỉnh uỷ; Ban Dân vận; Ban Quản lý Khu kinh tế; Sở Giáo dục và Đào tạo
    Sở Khoa học và Công nghệ; Sở Lao động - Thương binh và Xã hội; Sở Kế hoạch và Đầu tư
    Sở Nông nghiệp và Phát triển nông thôn; Sở Tài nguyên và Môi trường; Sở Y tế; Sở Xây dựng
    Sở Văn hóa, Thể thao và Du lịch; Thanh tra tỉnh; Bộ Chỉ huy Quân sự tỉnh; Công an tỉnh
    Bộ Chỉ huy Bộ đội Biên phòng; Đài Phát thanh và Truyền hình; Báo Phú Yên; Hội Nhà báo
    Hội Liên hiệp Phụ nữ; Liên đoàn Lao động; Hội Nông dân; Hội Cựu chiến binh; Tỉnh Đoàn
    UBND thành phố Tuy Hòa; UBND thị xã Sông Cầu; UBND thị xã Đông Hòa; UBND huyện Tuy An
    UBND huyện Đồng Xuân; UBND huyện Sơn Hòa; UBND huyện Sông Hinh; UBND huyện Tây Hòa
    UBND huyện Phú Hòa; Trường Chính trị; Trường Đại học Phú Yên; Thông tấn xã thường trú
    Phường Hòa Hiệp Trung; Xã Xuân Thọ; Xã An Chấn; Trung tâm Xúc tiến thương mại; Chi cục Thuế
    """
  )

  static let titles = phrases(
    """
    Họ và tên; Họ và chữ đệm; Ngày, tháng, năm sinh; Giới tính; Số định danh; Điện thoại; Chức vụ
    Đơn vị công tác; Mã ngạch; Trình độ chuyên môn; Lý luận chính trị; Ngoại ngữ; Tin học; Dân tộc
    Nhiệm vụ; Số quyết định; Ghi chú; Giám đốc; Phó Giám đốc; Trưởng phòng; Phó Trưởng phòng
    Chuyên viên; Chuyên viên chính; Chuyên viên cao cấp; Phóng viên; Biên tập viên; Biên dịch viên
    Cán sự; Nhân viên; Chánh Văn phòng; Phó Chánh Văn phòng; Chủ tịch; Phó Chủ tịch; Bí thư
    Cử nhân; Thạc sĩ; Tiến sĩ; Kỹ sư; Đại học; Cao đẳng; Trung cấp; Sơ cấp; Cao cấp; Kinh; Tày
    Mường; Ê-đê; Chăm; Nữ; Nam; Người phát ngôn; Kiêm nhiệm; Chuyên trách; Cộng tác viên
    Danh sách cán bộ làm công tác thông tin đối ngoại; Cộng hòa xã hội chủ nghĩa Việt Nam
    Độc lập - Tự do - Hạnh phúc; Người lập biểu; Thủ trưởng đơn vị; Khuếch tán; Nguệch ngoạc
    """
  )

  private static func lines(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  private static func phrases(_ text: String) -> [String] {
    text.split { $0 == ";" || $0 == "\n" }.map { $0.drop { $0 == " " } }.map(String.init)
  }
}
