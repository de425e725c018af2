import Access
public import Markup
public import Vietnamese

/// What a page shows, as a value, and how it becomes markup.
public protocol Page: Equatable, Sendable {
  /// Its title, which is also its first heading.
  func title(_ say: Speaker) -> String
  /// Where it hangs in the menu; nil for none.
  var section: Section? { get }
  /// The pages above it but for the home page, the nearest last.
  func trail(_ say: Speaker) -> [Crumb]
  /// Whether it has something that a script makes plainer; it works without.
  var hasScript: Bool { get }
  /// A script of the page's own, by its file's name; nil for none.
  var ownScript: StaticString? { get }
  /// What stands under the first heading.
  func body(_ say: Speaker) -> HTML
}

extension Page {
  /// A page of the menu hangs under the home page only.
  public func trail(_ say: Speaker) -> [Crumb] { [] }

  /// Most pages are read, and need none.
  public var hasScript: Bool { false }

  /// Hardly any page has one.
  public var ownScript: StaticString? { nil }
}

/// A step on the way to a page.
public struct Crumb: Equatable, Sendable {
  public let words: String
  public let address: Address

  /// A step by its words and address.
  public init(_ words: String, _ address: Address) {
    self.words = words
    self.address = address
  }
}

/// The parts of the product, in the order of the menu.
public enum Section: CaseIterable, Equatable, Sendable {
  case home, agencies, officers, rosters, plans, needs, classes, courses, competencies, reports
  case accounts, log, jobs, retention

  /// In words.
  public var title: Bilingual {
    switch self {
    case .home: Bilingual(vi: "Trang chủ", en: "Home")
    case .agencies: Bilingual(vi: "Cơ quan", en: "Agencies")
    case .officers: Bilingual(vi: "Cán bộ", en: "Officers")
    case .rosters: Bilingual(vi: "Danh sách gửi đến", en: "Rosters")
    case .classes: Bilingual(vi: "Lớp", en: "Classes")
    case .courses: Bilingual(vi: "Chương trình", en: "Courses")
    case .competencies: Bilingual(vi: "Năng lực", en: "Competencies")
    case .reports: Bilingual(vi: "Báo cáo", en: "Reports")
    case .accounts: Bilingual(vi: "Tài khoản", en: "Accounts")
    case .log: Bilingual(vi: "Nhật ký", en: "Log")
    case .jobs: Bilingual(vi: "Việc chạy nền", en: "Jobs")
    case .retention: Bilingual(vi: "Lưu giữ dữ liệu", en: "Retention")
    case .plans: Bilingual(vi: "Kế hoạch", en: "Plans")
    case .needs: Bilingual(vi: "Nhu cầu", en: "Needs")
    }
  }

  /// Its first page.
  public var address: Address {
    switch self {
    case .home: .home
    case .agencies: .agencies
    case .officers: .officers
    case .rosters: .rosters
    case .classes: .classes
    case .courses: .courses
    case .competencies: .competencies
    case .reports: .reports
    case .accounts: .accounts
    case .log: .log
    case .jobs: .jobs
    case .retention: .retention
    case .plans: .plans
    case .needs: .needs
    }
  }

  /// Whether somebody has anything to find there.
  func isOpen(to reader: Reader) -> Bool {
    switch self {
    case .home: true
    case .agencies: reader.may(.readAgencies)
    case .officers: reader.may(.readPeople)
    case .rosters: reader.may(.keepRosters)
    case .classes: reader.may(.readClasses)
    case .courses, .competencies: reader.may(.readCurricula)
    case .reports: reader.may(.readReports)
    case .accounts: reader.may(.keepAccounts)
    case .log: reader.may(.readLog)
    case .jobs: reader.may(.readJobs)
    case .retention: reader.may(.keepRetention)
    case .plans: reader.may(.readPlans)
    case .needs: reader.may(.readNeeds)
    }
  }
}
