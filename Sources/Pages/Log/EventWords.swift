public import Records
public import Vietnamese

extension Event.Verb {
  /// What was done.
  public var title: Bilingual {
    switch self {
    case .added: Bilingual(vi: "thêm", en: "added")
    case .changed: Bilingual(vi: "sửa", en: "changed")
    case .removed: Bilingual(vi: "xóa", en: "removed")
    case .assessed: Bilingual(vi: "xét kết quả", en: "assessed")
    case .amended: Bilingual(vi: "đính chính", en: "amended")
    case .sampled: Bilingual(vi: "tạo dữ liệu mẫu", en: "sampled")
    case .differed: Bilingual(vi: "đánh dấu khác với", en: "differed from")
    case .merged: Bilingual(vi: "gộp hồ sơ", en: "merged")
    case .separated: Bilingual(vi: "tách hồ sơ đã gộp", en: "separated again")
    case .signedIn: Bilingual(vi: "đăng nhập", en: "signed in")
    case .signedOut: Bilingual(vi: "đăng xuất", en: "signed out")
    case .signInFailed: Bilingual(vi: "đăng nhập không được", en: "failed to sign in")
    case .saved: Bilingual(vi: "tải về", en: "saved")
    case .refused: Bilingual(vi: "bị từ chối", en: "was refused")
    case .read: Bilingual(vi: "xem thông tin được che của", en: "uncovered")
    case .erased: Bilingual(vi: "xóa nội dung trong nhật ký", en: "erased from the log")
    }
  }
}

extension Event.Subject {
  /// What it was done to.
  public var title: Bilingual {
    switch self {
    case .curriculumFile: Bilingual(vi: "tệp chương trình", en: "curriculum file")
    case .agency: Bilingual(vi: "cơ quan", en: "agency")
    case .officer: Bilingual(vi: "cán bộ", en: "officer")
    case .assignment: Bilingual(vi: "phân công", en: "assignment")
    case .trainingClass: Bilingual(vi: "lớp", en: "class")
    case .session: Bilingual(vi: "buổi", en: "session")
    case .enrolment: Bilingual(vi: "ghi danh", en: "enrolment")
    case .attendance: Bilingual(vi: "điểm danh", en: "attendance")
    case .score: Bilingual(vi: "điểm thành phần", en: "score")
    case .result: Bilingual(vi: "kết quả", en: "result")
    case .certificate: Bilingual(vi: "chứng chỉ, giấy chứng nhận", en: "certificate")
    case .evidence: Bilingual(vi: "minh chứng", en: "evidence")
    case .sample: Bilingual(vi: "dữ liệu mẫu", en: "sample")
    case .account: Bilingual(vi: "tài khoản", en: "account")
    case .grant: Bilingual(vi: "vai trò", en: "role")
    case .delegation: Bilingual(vi: "ủy quyền", en: "delegation")
    case .report: Bilingual(vi: "báo cáo", en: "report")
    case .list: Bilingual(vi: "danh sách", en: "list")
    case .retention: Bilingual(vi: "dữ liệu hết hạn lưu", en: "what has run out")
    case .address: Bilingual(vi: "địa chỉ", en: "address")
    case .nomination: Bilingual(vi: "đề cử", en: "nomination")
    case .plan: Bilingual(vi: "kế hoạch năm", en: "plan of")
    case .planLine: Bilingual(vi: "dòng kế hoạch", en: "plan line")
    case .cost: Bilingual(vi: "khoản chi của lớp", en: "amount spent on")
    case .needsSurvey: Bilingual(vi: "khảo sát nhu cầu năm", en: "needs survey of")
    case .needsReturn: Bilingual(vi: "phiếu nhu cầu", en: "needs return")
    }
  }
}

/// The names of values, as events keep them, in words.
public enum FieldName {
  /// The name itself where it has no words.
  public static func title(_ name: String) -> Bilingual {
    titles[name].map { Bilingual(vi: $0.vi, en: $0.en) } ?? Bilingual(both: name)
  }

  /// The names of values that are yes or no.
  static let flags: Set<String> = [
    "disabled", "everywhere", "rollCallClosed", "beyondQuota",
  ]

  /// The names of values that tell which thing the other values are of.
  static let identifying: Set<String> = [
    "component", "attempt", "competency", "course", "duty", "agency", "day", "part", "kind",
  ]

  /// The names of values that are hundredths of a point.
  public static let points: Set<String> = ["score", "mark", "proposed"]

  private static let titles: [String: (vi: String, en: String)] = [
    "code": ("mã", "code"), "familyName": ("họ", "family name"),
    "middleName": ("tên đệm", "middle name"), "givenName": ("tên", "given name"),
    "name": ("tên gọi", "name"), "birthDate": ("ngày sinh", "birth date"),
    "gender": ("giới tính", "gender"), "nationalID": ("số CCCD", "national ID"),
    "phone": ("điện thoại", "phone"), "email": ("thư điện tử", "e-mail"),
    "position": ("chức vụ", "position"), "rank": ("ngạch", "rank"),
    "education": ("trình độ", "education"),
    "politicalTheory": ("lý luận chính trị", "political theory"),
    "foreignLanguage": ("ngoại ngữ", "foreign language"), "itSkill": ("tin học", "IT skill"),
    "ethnicity": ("dân tộc", "ethnicity"), "agency": ("cơ quan", "agency"),
    "notes": ("ghi chú", "notes"), "duty": ("nhiệm vụ", "duty"),
    "decision": ("số quyết định", "decision"), "decisionDay": ("ngày quyết định", "decision day"),
    "share": ("chuyên trách, kiêm nhiệm", "share"), "role": ("vai trò", "role"),
    "from": ("từ ngày", "from"), "until": ("đến trước ngày", "until"),
    "title": ("tên gọi", "title"), "course": ("chương trình", "course"),
    "place": ("địa điểm", "place"), "lead": ("đơn vị chủ trì", "lead"),
    "first": ("ngày đầu", "first day"), "last": ("ngày cuối", "last day"),
    "state": ("trạng thái", "state"), "day": ("ngày", "day"), "part": ("buổi", "part of day"),
    "periods": ("số tiết", "periods"), "rollCallClosed": ("đã chốt điểm danh", "roll-call closed"),
    "topic": ("nội dung", "topic"), "status": ("điểm danh", "status"),
    "creditedPeriods": ("số tiết được tính", "credited periods"),
    "component": ("thành phần", "component"), "attempt": ("lần thi", "attempt"),
    "score": ("điểm", "score"), "outcome": ("kết quả", "outcome"),
    "mark": ("điểm tổng kết", "mark"),
    "classification": ("xếp loại", "classification"), "competency": ("năng lực", "competency"),
    "level": ("mức", "level"), "kind": ("loại", "kind"), "on": ("ngày", "on"),
    "source": ("nguồn", "source"), "issuedOn": ("ngày cấp", "issued on"),
    "withdrawnOn": ("ngày rút", "withdrawn on"), "withdrawnReason": ("lý do rút", "withdrawn for"),
    "held": ("số tiết đã học", "held periods"), "coming": ("số tiết sắp tới", "coming periods"),
    "fullName": ("họ và tên", "full name"), "disabled": ("khóa", "closed"),
    "recoveryCodes": ("mã khôi phục", "recovery codes"), "invited": ("đã cấp", "issued"),
    "password": ("mật khẩu", "password"), "secondFactor": ("xác thực hai bước", "second step"),
    "trainer": ("giảng viên", "trainer"), "to": ("cho", "to"),
    "everywhere": ("mọi nơi", "everywhere"),
    "events": ("các sự kiện", "events"), "fields": ("thông tin", "what"),
    "rows": ("số dòng", "rows"), "address": ("từ trang", "from the page"),
    "merged": ("hồ sơ gộp vào", "merged record"), "officer": ("cán bộ", "officer"),
    "count": ("số mục", "how many"), "through": ("kết thúc đến ngày", "ended by"),
    "why": ("lý do", "why"), "times": ("thêm số lần trong một phút", "more within a minute"),
    "factor": ("xác thực bằng", "by"),
    "distinctFrom": ("không phải là", "is not"),
    "room": ("phòng", "room"), "seats": ("số chỗ", "seats"),
    "nominateUntil": ("hạn đề cử", "nominations until"),
    "planState": ("bước của kế hoạch", "state of the plan"),
    "amendment": ("lần điều chỉnh", "amendment"), "lines": ("số dòng", "lines"),
    "submission": ("số tờ trình", "submission"), "planLine": ("dòng kế hoạch", "plan line"),
    "lastDay": ("hạn gửi", "to be sent by"), "closed": ("đóng khảo sát", "closed on"),
    "asked": ("số cơ quan được hỏi", "agencies asked"),
    "needs": ("đề nghị học", "asked for"),
    "shortfall": ("nguyên nhân chưa đạt", "why less was done"),
    "audience": ("đối tượng", "for whom"), "classes": ("số lớp", "classes"),
    "learners": ("số học viên một lớp", "learners in a class"), "quarter": ("quý", "quarter"),
    "mode": ("hình thức", "mode"), "partners": ("cơ quan phối hợp", "with"),
    "central": ("ngân sách trung ương (đồng)", "central budget (dong)"),
    "local": ("ngân sách địa phương (đồng)", "local budget (dong)"),
    "other": ("nguồn khác (đồng)", "other (dong)"), "basis": ("căn cứ", "basis"),
    "task": ("nhiệm vụ năm", "task of the year"),
    "carried": ("chuyển từ dòng", "carried from line"),
    "fundingSource": ("nguồn kinh phí", "source of money"),
    "dong": ("số tiền (đồng)", "amount (dong)"),
    "paid": ("ngày chi", "paid on"), "what": ("nội dung chi", "what for"),
    "letter": ("công văn triệu tập", "call-up letter"),
    "letterDay": ("ngày công văn triệu tập", "day of the letter"),
    "quotas": ("chỉ tiêu", "shares"), "trainers": ("giảng viên", "trainers"),
    "nominationState": ("tình trạng đề cử", "nomination"),
    "dispatch": ("công văn đề cử", "letter"), "dispatchDay": ("ngày công văn", "day of the letter"),
    "waitPlace": ("thứ tự chờ", "place on the wait-list"),
    "beyondQuota": ("vượt chỉ tiêu", "beyond the share"), "reason": ("lý do", "reason"),
    "act": ("việc đã làm", "what was done"), "people": ("số người", "people"),
    "undone": ("hoàn tác việc", "taken back"),
    "calendar": ("địa chỉ lịch", "calendar address"),
    "marker": ("người chấm", "marker"), "proposed": ("đề nghị", "asked for"),
    "standings": ("tên gọi theo thời gian", "names over time"),
    "successors": ("cơ quan kế tục", "successors"), "replaces": ("thay cho", "in place of"),
    "sha256": ("mã băm SHA-256", "SHA-256"), "body": ("nội dung tệp", "what the file says"),
    "signedAt": ("ký lúc", "signed at"), "signedBy": ("người ký", "signed by"),
  ]
}
