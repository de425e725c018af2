/// The titles under which people write each field, in Vietnamese and English. A title is compared
/// without regard to case, marks, spaces, line breaks and punctuation; to teach the reader another
/// one, it is enough to add it here.
enum RosterTitles {
  /// What a title may say, word for word.
  static let exact: [(field: RosterField, titles: [String])] =
    [
      (.number, ["STT", "TT", "Số TT", "Số thứ tự", "Thứ tự", "No.", "Nr."]),
      (.employeeCode, codes),
      (
        .fullName,
        [
          "Họ và tên", "Họ tên", "Họ, tên", "Họ và tên cán bộ", "Họ tên cán bộ",
          "Họ và tên học viên",
          "Họ và tên CBCCVC", "Họ tên đầy đủ", "Họ và tên khai sinh", "Họ, chữ đệm và tên",
          "Họ, chữ đệm và tên khai sinh", "Họ, chữ đệm, tên", "Tên cán bộ", "Full name", "Name",
        ]
      ),
      (
        .familyAndMiddleName,
        [
          "Họ và chữ đệm", "Họ và đệm", "Họ, chữ đệm", "Họ đệm", "Họ và tên đệm", "Họ và tên lót",
          "Họ lót", "Họ và chữ lót", "Họ, chữ lót", "Họ", "Surname", "Last name", "Family name",
          "Family and middle name", "Họ và tên Họ và chữ đệm", "Họ và tên Họ và đệm",
        ]
      ),
      (.givenName, ["Tên", "Given name", "First name", "Họ và tên Tên"]),
      (
        .birthDate,
        [
          "Ngày sinh", "Ngày, tháng, năm sinh", "Năm sinh", "Sinh ngày", "Sinh năm", "NTNS",
          "Ngày tháng sinh", "Date of birth", "DOB", "Birth date", "Birthday", "Year of birth",
        ]
      ),
      (.gender, ["Giới tính", "Giới", "GT", "Nam/Nữ", "Nam, nữ", "Phái", "Gender", "Sex"]),
      (.nationalID, identities),
      (.phone, phones),
      (
        .email,
        [
          "Email", "Thư điện tử", "Địa chỉ email", "Địa chỉ thư điện tử", "Email công vụ",
          "Mail công vụ",
          "Thư điện tử công vụ", "Hộp thư điện tử", "Hộp thư công vụ", "Email address", "Mail",
        ]
      ),
      (.position, positions),
      (.agency, agencies),
      (.rank, ranks),
      (
        .education,
        [
          "Trình độ chuyên môn", "Trình độ CM", "Chuyên môn", "Trình độ", "Trình độ đào tạo",
          "Trình độ học vấn", "Học vị", "Bằng cấp", "Trình độ chuyên môn nghiệp vụ",
          "Chuyên môn nghiệp vụ", "Trình độ CMNV", "Education", "Education level", "Qualification",
          "Degree",
        ]
      ),
      (
        .politicalTheory,
        [
          "LLCT", "Trình độ LLCT", "Lý luận chính trị", "Lí luận chính trị", "Chính trị",
          "Trình độ lý luận chính trị", "Trình độ lí luận chính trị", "Trình độ chính trị",
          "Political theory",
        ]
      ),
      (.foreignLanguage, ["Ngoại ngữ", "Trình độ ngoại ngữ", "Foreign language", "Languages"]),
      (
        .itSkill,
        [
          "Tin học", "Trình độ tin học", "CNTT", "Công nghệ thông tin", "IT skill", "IT skills",
          "Computer skills",
        ]
      ),
      (.ethnicity, ["Dân tộc", "Thành phần dân tộc", "Ethnicity", "Ethnic group"]),
      (.notes, ["Ghi chú", "Chú thích", "Notes", "Note", "Remarks", "Remark"]),
    ] + assignments

  private static let codes = [
    "Mã CBCCVC", "Mã cán bộ", "Mã nhân viên", "Mã số CBCCVC", "Mã CBCC", "Mã công chức",
    "Mã viên chức", "Mã NV", "Mã số cán bộ", "Số hiệu CBCC", "Số hiệu CBCCVC", "Số hiệu công chức",
    "Số hiệu cán bộ", "Employee code", "Employee ID", "Staff code", "Staff ID",
  ]

  private static let identities = [
    "Số CCCD", "CCCD", "CCCD/CMND", "Số CCCD/CMND", "CMND/CCCD", "Số CMND/CCCD", "CMND", "Số CMND",
    "CMTND", "Số CMTND",
    "Số định danh", "Số định danh cá nhân", "Mã định danh", "Mã định danh cá nhân",
    "Căn cước công dân", "Số căn cước công dân", "Căn cước", "Số căn cước", "Số thẻ căn cước",
    "Số thẻ CCCD", "Chứng minh nhân dân", "Số chứng minh nhân dân", "National ID",
    "National ID number", "Citizen ID", "Identity card", "ID card", "ID number", "ID No.",
  ]

  private static let phones = [
    "Điện thoại", "Số điện thoại", "SĐT", "Số ĐT", "ĐT", "Di động", "Số di động", "ĐTDĐ",
    "Điện thoại di động", "Số điện thoại di động", "ĐT di động", "Điện thoại liên hệ",
    "Số điện thoại liên hệ", "SĐT liên hệ", "Phone", "Phone number", "Mobile", "Mobile phone",
    "Mobile number", "Cell phone", "Tel.", "Telephone",
  ]

  private static let positions = [
    "Chức vụ", "Chức danh", "Chức vụ, chức danh", "Chức danh, chức vụ", "Chức vụ hiện nay",
    "Chức vụ công tác", "Chức vụ hoặc chức danh", "Vị trí việc làm", "Vị trí công tác", "Position",
    "Job title", "Title", "Post",
  ]

  private static let agencies = [
    "Đơn vị", "Cơ quan", "Đơn vị công tác", "Cơ quan công tác", "Cơ quan, đơn vị",
    "Cơ quan, đơn vị công tác", "Đơn vị, cơ quan", "Đơn vị, cơ quan công tác", "Tên cơ quan",
    "Tên đơn vị", "Tên cơ quan, đơn vị", "Nơi công tác", "Agency", "Organisation", "Organization",
    "Department", "Office", "Unit", "Workplace",
  ]

  private static let ranks = [
    "Ngạch", "Mã ngạch", "Mã ngạch công chức", "Mã ngạch viên chức", "Ngạch công chức",
    "Ngạch viên chức", "Ngạch công chức, viên chức", "Ngạch/CDNN", "CDNN", "Mã số CDNN", "Mã CDNN",
    "Chức danh nghề nghiệp", "Mã số chức danh nghề nghiệp", "Ngạch/chức danh nghề nghiệp",
    "Hạng chức danh nghề nghiệp", "Rank", "Civil service rank",
  ]

  private static let assignments: [(field: RosterField, titles: [String])] = [
    (
      .duty,
      [
        "Nhiệm vụ TTĐN", "Nhiệm vụ", "Phân công", "Vai trò", "Nhiệm vụ được giao",
        "Nhiệm vụ phân công", "Nhiệm vụ thông tin đối ngoại", "Duty",
      ]
    ),
    (.share, ["Chuyên trách/Kiêm nhiệm", "Hình thức", "Hình thức phân công", "Share"]),
    (.role, ["Chính/Phó", "Phụ trách/Dự phòng", "Tư cách", "Chính/Dự phòng", "Role"]),
    (
      .decision,
      [
        "Số quyết định", "QĐ phân công", "Quyết định phân công", "Quyết định", "Số QĐ",
        "Số QĐ phân công", "Số quyết định phân công", "Quyết định số", "Số, ngày quyết định",
        "Số, ngày QĐ", "Decision", "Decision number",
      ]
    ),
    (.decisionDay, ["Ngày quyết định", "Ngày QĐ", "Ngày ký", "Decision date"]),
    (.from, ["Từ ngày", "Ngày bắt đầu", "From", "First day"]),
    (.until, ["Đến ngày", "Đến hết ngày", "Ngày kết thúc", "Last day", "Until"]),
  ]

  /// What tells the field of a title that says more than that. Whole words only; where phrases of
  /// two fields stand in a title, it is left to the clerk.
  static let phrases: [(field: RosterField, phrases: [String])] = [
    (.familyAndMiddleName, ["họ và chữ đệm", "họ và tên đệm", "họ và đệm", "họ đệm"]),
    (.fullName, ["họ và tên", "họ tên", "full name"]),
    (.birthDate, ["ngày sinh", "năm sinh", "date of birth", "birth date"]),
    (.gender, ["giới tính", "nam nữ"]),
    (.nationalID, ["cccd", "cmnd", "căn cước", "định danh cá nhân", "chứng minh nhân dân"]),
    (.phone, ["điện thoại", "sđt", "đtdđ", "di động", "phone"]),
    (.email, ["email", "e mail", "thư điện tử"]),
    (.rank, ["chức danh nghề nghiệp", "ngạch", "cdnn"]),
    (.position, ["chức vụ", "chức danh", "position"]),
    (.agency, ["đơn vị", "cơ quan", "nơi công tác", "agency"]),
    (.education, ["chuyên môn", "học vị", "education"]),
    (.politicalTheory, ["llct", "lý luận chính trị", "lí luận chính trị"]),
    (.foreignLanguage, ["ngoại ngữ"]),
    (.itSkill, ["tin học"]),
    (.ethnicity, ["dân tộc"]),
    (.employeeCode, ["mã cbccvc", "mã cán bộ", "mã nhân viên"]),
    (.decision, ["số quyết định"]),
    (.notes, ["ghi chú"]),
  ]

  /// Words that make a title mean something else: where and when a card was issued, whose relative
  /// it is, what was before.
  static let foreign = [
    "ngày cấp", "nơi cấp", "hết hạn", "vợ", "chồng", "cha", "mẹ", "con", "thân nhân", "bố", "cũ",
    "trước đây", "nơi sinh", "quê quán", "vào đảng", "tuyển dụng", "bổ nhiệm", "tốt nghiệp",
    "số lượng", "tổng số",
  ]
}
