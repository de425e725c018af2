/// The columns of a roster of officers.
enum RosterField: Hashable, Sendable {
  case number, code, fullName, familyAndMiddleName, givenName, birthDate, gender, nationalID, phone
  case email, position, agency, rank, education, politicalTheory, ethnicity, notes
  case duty, share, role, decision, decisionDay, from, until
}

extension [FieldTitles<RosterField>] {
  /// The titles under which they are written, in Vietnamese and English.
  static let roster: Self = [
    FieldTitles(.number, "STT", "TT", "Số TT", "No."),
    FieldTitles(.code, "Mã CBCCVC", "Mã cán bộ", "Mã nhân viên", "Mã số CBCCVC", "Employee code"),
    FieldTitles(.fullName, "Họ và tên", "Họ tên", "Full name", "Name"),
    FieldTitles(
      .familyAndMiddleName,
      "Họ và chữ đệm",
      "Họ và tên Họ và chữ đệm",
      "Họ và đệm",
      "Họ và tên Họ và đệm"
    ),
    FieldTitles(.givenName, "Tên", "Họ và tên Tên"),
    FieldTitles(
      .birthDate,
      "Ngày sinh",
      "Ngày tháng năm sinh",
      "Ngày, tháng, năm sinh",
      "Năm sinh",
      "Birth date"
    ),
    FieldTitles(.gender, "Giới tính", "Gender", "Sex"),
    FieldTitles(.nationalID, "Số CCCD", "CCCD", "CCCD/CMND", "Số định danh", "National ID"),
    FieldTitles(.phone, "Điện thoại", "Số điện thoại", "SĐT", "Di động", "Phone"),
    FieldTitles(.email, "Email", "E-mail", "Thư điện tử", "Email công vụ"),
    FieldTitles(
      .position,
      "Chức vụ",
      "Chức danh",
      "Chức vụ, chức danh",
      "Chức vụ/chức danh",
      "Position"
    ),
    FieldTitles(
      .agency,
      "Đơn vị",
      "Cơ quan",
      "Đơn vị công tác",
      "Cơ quan, đơn vị",
      "Cơ quan, đơn vị công tác",
      "Agency"
    ),
    FieldTitles(.rank, "Ngạch", "Mã ngạch", "CDNN", "Ngạch/CDNN", "Rank"),
    FieldTitles(.education, "Trình độ chuyên môn", "Chuyên môn", "Education"),
    FieldTitles(
      .politicalTheory,
      "LLCT",
      "Trình độ LLCT",
      "Lý luận chính trị",
      "Trình độ lý luận chính trị",
      "Political theory"
    ),
    FieldTitles(.ethnicity, "Dân tộc", "Ethnicity"),
    FieldTitles(.duty, "Nhiệm vụ TTĐN", "Nhiệm vụ", "Phân công", "Vai trò", "Duty"),
    FieldTitles(
      .share,
      "Chuyên trách/Kiêm nhiệm",
      "Chuyên trách, kiêm nhiệm",
      "Hình thức",
      "Share"
    ),
    FieldTitles(
      .role,
      "Chính/Phó",
      "Chính, phó",
      "Phụ trách/Dự phòng",
      "Tư cách",
      "Chính/Dự phòng",
      "Role"
    ),
    FieldTitles(
      .decision,
      "Số quyết định",
      "QĐ phân công",
      "Quyết định phân công",
      "Quyết định",
      "Số QĐ",
      "Decision"
    ),
    FieldTitles(.decisionDay, "Ngày quyết định", "Ngày QĐ", "Ngày ký", "Decision date"),
    FieldTitles(.from, "Từ ngày", "From"),
    FieldTitles(.until, "Đến ngày", "Đến hết ngày", "Last day"),
    FieldTitles(.notes, "Ghi chú", "Notes"),
  ]
}
