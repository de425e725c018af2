import Access
import Foundation
import Operations
import Pages
import Records
import Reports
import Vietnamese

/// The same report for each agency that the reader's figures are made of, as one container.
struct BundleFile {
  let request: ReportRequest
  let visit: Visit

  /// More than these are made by command: nobody waits for a page that long.
  static let most = 200
  /// So many are made beside each other; a server has others to answer too.
  private static let atOnce = 2

  /// Makes it in a folder of its own.
  func made(in store: any Store) async throws -> SentFolder {
    let scope = visit.scope
    let agencies = try await store.read { records in
      try ReportBundle.agencies(of: request, in: ScopedRecords(records, scope))
        .filter { scope.lists($0.id) }
    }
    guard agencies.count <= Self.most else { throw BundleRefusal.tooMany(agencies.count) }
    let folder = try SentFolder()
    _ = try await ReportBundle(request, for: agencies, atOnce: Self.atOnce).write(
      to: folder.url(SentFolder.file).path,
      by: folder.url(".").path,
      from: store,
      seen: { ScopedRecords($0, scope) }
    )
    return folder
  }
}

/// Why the reports of several agencies are not made on a page.
enum BundleRefusal: Refusal, Equatable {
  case tooMany(Int)

  var explanation: Bilingual {
    switch self {
    case .tooMany(let count):
      Bilingual(
        vi: """
          Có \(count) cơ quan, nhiều hơn \(BundleFile.most). Chọn một cơ quan cấp trên, hoặc nhờ quản trị \
          chạy lệnh “report each”.
          """,
        en: """
          There are \(count) agencies, more than \(BundleFile.most). Choose an agency above some, or ask the \
          administrator for the command “report each”.
          """
      )
    }
  }
}
