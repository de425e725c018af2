public import Vietnamese

/// Something that can be done or seen. Every address of the site needs exactly one, or none.
public enum Right: String, CaseIterable, Hashable, Sendable {
  case readCurricula, readAgencies, readPeople, readClasses, readReports, readOwnRecord
  case keepPeople, mergePeople, keepAgencies, keepRosters
  case keepClasses, nominate, recordClasses, signResults
  case prepareReports, signReports
  case readPlans, keepPlans, decidePlans
  case readNeeds, sendNeeds
  case keepAccounts, readLog, readJobs, keepRetention

  /// In words, after “may”.
  public var title: Bilingual {
    switch self {
    case .readCurricula:
      Bilingual(vi: "xem chương trình và khung năng lực", en: "see courses and competencies")
    case .readAgencies: Bilingual(vi: "xem các cơ quan", en: "see the agencies")
    case .readPeople: Bilingual(vi: "xem hồ sơ cán bộ", en: "see the records of officers")
    case .readClasses:
      Bilingual(vi: "xem các lớp và học viên", en: "see classes and their learners")
    case .readReports: Bilingual(vi: "xem và tải báo cáo", en: "see and save reports")
    case .readOwnRecord: Bilingual(vi: "xem hồ sơ của chính mình", en: "see their own record")
    case .keepPeople:
      Bilingual(vi: "thêm, sửa cán bộ và phân công", en: "add and change officers and assignments")
    case .mergePeople: Bilingual(vi: "gộp hồ sơ trùng", en: "merge duplicate records")
    case .keepAgencies: Bilingual(vi: "thêm, sửa cơ quan", en: "add and change agencies")
    case .keepRosters:
      Bilingual(vi: "nhận và nhập danh sách gửi đến", en: "receive and record rosters")
    case .keepClasses:
      Bilingual(vi: "mở lớp, duyệt học viên", en: "call classes and approve nominations")
    case .nominate: Bilingual(vi: "đề cử cán bộ đi học", en: "nominate officers for classes")
    case .recordClasses:
      Bilingual(
        vi: "điểm danh và ghi kết quả lớp",
        en: "record attendance and results of classes"
      )
    case .signResults: Bilingual(vi: "ký kết quả lớp", en: "sign the results of classes")
    case .prepareReports:
      Bilingual(vi: "lập và trình ký báo cáo", en: "prepare reports and hand them in")
    case .signReports: Bilingual(vi: "ký báo cáo", en: "sign reports")
    case .readPlans: Bilingual(vi: "xem kế hoạch năm", en: "see the yearly plans")
    case .keepPlans:
      Bilingual(
        vi: "lập, điều chỉnh và theo dõi kế hoạch năm",
        en: "make, amend and follow the yearly plans"
      )
    case .decidePlans:
      Bilingual(vi: "duyệt kế hoạch năm", en: "decide on the yearly plans")
    case .readNeeds:
      Bilingual(vi: "xem nhu cầu bồi dưỡng của các cơ quan", en: "see what agencies need")
    case .sendNeeds:
      Bilingual(vi: "gửi nhu cầu bồi dưỡng của cơ quan", en: "send what an agency needs")
    case .keepAccounts:
      Bilingual(
        vi: "quản lý tài khoản, vai trò và ủy quyền",
        en: "keep accounts, roles, delegations"
      )
    case .readLog: Bilingual(vi: "xem nhật ký", en: "read the log")
    case .readJobs: Bilingual(vi: "xem việc chạy nền", en: "see the jobs")
    case .keepRetention:
      Bilingual(
        vi: "xem trước và xóa dữ liệu hết hạn lưu",
        en: "preview and erase what has run out"
      )
    }
  }
}

extension Role {
  /// What the role lets somebody do.
  public var rights: Set<Right> { Self.rightsOfAll[self] ?? [] }

  /// Made once: a page asks dozens of times.
  private static let rightsOfAll = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.listedRights) }
  )

  private var listedRights: Set<Right> {
    switch self {
    case .administrator: [.keepAccounts, .readLog, .readJobs, .keepRetention]
    case .provinceHR:
      [
        .readCurricula, .readAgencies, .readPeople, .readClasses, .readReports, .keepPeople,
        .mergePeople, .keepAgencies, .keepRosters, .readJobs, .keepClasses, .nominate,
        .recordClasses, .signResults, .prepareReports, .readPlans, .keepPlans, .readNeeds,
        .sendNeeds,
      ]
    case .agencyHR:
      [
        .readCurricula, .readAgencies, .readPeople, .readClasses, .readReports, .keepPeople,
        .nominate, .readNeeds, .sendNeeds,
      ]
    case .trainer: [.readCurricula, .readClasses, .recordClasses]
    case .leadership:
      [
        .readCurricula, .readAgencies, .readPeople, .readClasses, .readReports, .signReports,
        .signResults, .readPlans, .decidePlans, .readNeeds,
      ]
    case .oversight: [.readCurricula, .readReports]
    case .officer: [.readCurricula, .readOwnRecord]
    }
  }

  /// Whether the role uncovers what the law calls sensitive, such as ethnicity, of single people.
  ///
  /// Source: Nghị định 356/2025/NĐ-CP Điều 4 (sensitive personal data: access is restricted).
  public var uncoversSensitive: Bool { self == .provinceHR }

  /// Whether the role sees national ID numbers whole; others see `054•••••••12`.
  public var uncoversNationalID: Bool { self == .provinceHR || self == .agencyHR }
}
