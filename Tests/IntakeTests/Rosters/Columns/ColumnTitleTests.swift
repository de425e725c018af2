import Personnel
import Testing
import Vietnamese

@testable import Intake

struct `A column's title` {
  static func field(_ titles: String...) -> RosterField? { ColumnMatcher.match(titles)?.field }

  @Test(
    arguments: [
      ("STT", .number), ("Số TT", .number), ("TT", .number), ("No.", .number),
      ("Họ và tên", .fullName), ("Họ tên", .fullName), ("Full name", .fullName),
      ("Họ và chữ đệm", .familyAndMiddleName), ("Tên", .givenName), ("Ngày sinh", .birthDate),
      ("Năm sinh", .birthDate), ("D.O.B.", .birthDate), ("Giới tính", .gender), ("Sex", .gender),
      ("CCCD/CMND", .nationalID), ("Số định danh", .nationalID), ("ID No.", .nationalID),
      ("Mã nhân viên", .employeeCode), ("Điện thoại", .phone), ("SĐT", .phone),
      ("Di động", .phone), ("E-mail", .email), ("Thư điện tử", .email), ("Chức vụ", .position),
      ("Chức danh", .position), ("Chức vụ/chức danh", .position), ("Đơn vị", .agency),
      ("Cơ quan", .agency), ("Organization", .agency), ("Mã ngạch", .rank), ("CDNN", .rank),
      ("Trình độ chuyên môn", .education), ("LLCT", .politicalTheory),
      ("Ngoại ngữ", .foreignLanguage), ("Tin học", .itSkill), ("Dân tộc", .ethnicity),
      ("Nhiệm vụ TTĐN", .duty), ("Phân công", .duty), ("Vai trò", .duty),
      ("Số quyết định", .decision), ("QĐ phân công", .decision), ("Ngày QĐ", .decisionDay),
      ("Từ ngày", .from), ("Đến hết ngày", .until), ("Ghi chú", .notes), ("Remarks", .notes),
    ] as [(String, RosterField)]
  )
  func `tells the field, in Vietnamese or English`(title: String, field: RosterField) {
    #expect(Self.field(title) == field)
  }

  @Test(
    arguments: [
      "HỌ VÀ TÊN", "họ và tên", "Ho va ten", "Họ  và\ntên", "Họ và tên:", " HỌ\r\nVÀ\r\nTÊN ",
      "Họ, và tên", "Ho\u{323} va\u{300} te\u{302}n",
    ]
  )
  func `is the same in whatever case, marks, breaks and punctuation`(title: String) {
    #expect(Self.field(title) == .fullName)
  }

  @Test(
    arguments: [
      ("Họ và tên (chữ in hoa)", .fullName), ("Số ĐT (di động)", .phone),
      ("Ngày, tháng, năm sinh (dd/mm/yyyy)", .birthDate), ("Giới tính (Nam/Nữ)", .gender),
      ("Số CCCD (12 số)", .nationalID), ("Đơn vị công tác (ghi đầy đủ)", .agency),
      ("Ngày sinh (ghi theo CCCD)", .birthDate), ("Trình độ chuyên môn [cao nhất]", .education),
    ] as [(String, RosterField)]
  )
  func `may say in parentheses how to fill it in`(title: String, field: RosterField) {
    #expect(Self.field(title) == field)
  }

  @Test(
    arguments: [
      ("Họ và tên học viên lớp 1", .fullName), ("SĐT liên lạc", .phone),
      ("Mobile Phone No.", .phone), ("Cơ quan, đơn vị đang công tác", .agency),
      ("Trình độ tin học (chứng chỉ)", .itSkill), ("Chức vụ Đảng", .position),
    ] as [(String, RosterField)]
  )
  func `may say more than its field`(title: String, field: RosterField) {
    #expect(Self.field(title) == field)
  }

  @Test(
    arguments: [
      "Sở thích", "Tôn giáo", "Quê quán", "Nơi sinh", "Hệ số lương", "Bậc", "Ngày vào Đảng",
      "Năm tốt nghiệp", "Số năm công tác", "Ký nhận", "Kết quả", "",
    ]
  )
  func `that is of no field stays unknown`(title: String) {
    #expect(Self.field(title) == nil)
  }

  @Test(
    arguments: [
      "Họ tên vợ/chồng", "Họ và tên cha", "Họ tên mẹ", "Họ tên con", "Năm sinh của vợ",
      "Điện thoại của chồng", "Ngày cấp CCCD", "Nơi cấp CMND", "Số CCCD cũ",
      "Ngày hết hạn thẻ căn cước", "Ngày bổ nhiệm chức vụ", "Chức vụ trước đây",
      "Đơn vị cũ", "Ngày bổ nhiệm ngạch",
    ]
  )
  func `of a relative, of a card's issue, or of before is of no field`(title: String) {
    #expect(Self.field(title) == nil)
  }

  @Test(
    arguments: [
      "Điện thoại cơ quan", "Chức vụ, đơn vị công tác", "Họ và tên, chức vụ", "Email/Điện thoại",
      "Họ tên, ngày sinh",
    ]
  )
  func `of two fields is left to the clerk`(title: String) {
    #expect(Self.field(title) == nil)
  }

  @Test(
    arguments: [
      ("Họ và tên", "Họ và chữ đệm", .familyAndMiddleName), ("Họ và tên", "Tên", .givenName),
      ("Họ và tên", "Họ", .familyAndMiddleName), ("Trình độ", "Chuyên môn", .education),
      ("Trình độ", "LLCT", .politicalTheory), ("Trình độ", "Ngoại ngữ", .foreignLanguage),
      ("Trình độ", "Tin học", .itSkill), ("Liên hệ", "Điện thoại", .phone),
      ("Quyết định phân công", "Số QĐ", .decision),
    ] as [(String, String, RosterField)]
  )
  func `under a joint one tells the piece`(upper: String, lower: String, field: RosterField) {
    #expect(Self.field(upper, lower) == field)
  }

  @Test(
    arguments: [
      ("Ngày sinh", "Nam", .birthDate, .male), ("Năm sinh", "Nữ", .birthDate, .female),
      ("Ngày, tháng, năm sinh", "NỮ", .birthDate, .female), ("Giới tính", "Nam", .gender, .male),
      ("Giới tính", "Nữ", .gender, .female),
    ] as [(String, String, RosterField, Gender)]
  )
  func `of one gender stands under a birth date or a gender`(
    upper: String,
    lower: String,
    field: RosterField,
    gender: Gender
  ) {
    let match = ColumnMatcher.match([upper, lower])
    #expect(match?.field == field)
    #expect(match?.gender == gender)
  }

  @Test
  func `of one gender alone is a column of marks`() {
    #expect(ColumnMatcher.match(["Nữ"])?.gender == .female)
    #expect(ColumnMatcher.match(["Nữ"])?.field == .gender)
  }

  @Test
  func `says in a sentence why it was taken`() {
    let exact = ColumnMatcher.match(["Họ tên"])
    #expect(exact?.reason.vi == "Là họ và tên, vì tiêu đề là “Họ tên”.")
    let contained = ColumnMatcher.match(["SĐT liên lạc"])
    #expect(contained?.reason.vi == "Là điện thoại, vì tiêu đề “SĐT liên lạc” có chữ “sđt”.")
    #expect(contained?.isExact == false)
  }

  @Test
  func `of every entry of the table belongs to one field only`() {
    var owners: [String: RosterField] = [:]
    for (field, titles) in RosterTitles.exact {
      for title in titles {
        #expect(owners[title.titleFold] ?? field == field, "\(title)")
        owners[title.titleFold] = field
      }
    }
  }
}
