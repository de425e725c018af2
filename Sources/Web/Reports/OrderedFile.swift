import Access
import Foundation
import Operations
import Pages
import Personnel
import Records
import Reports
import Vietnamese
import Work

/// Makes the file of an order in a folder, as far as the asker's questions reached when it was asked for.
struct OrderedFile {
  let order: ReportOrder
  let folder: SentFolder

  /// More agencies than these have their reports made by command.
  static let most = 2_000
  /// So many are made beside each other; a server has others to answer too.
  private static let atOnce = 2

  /// The agencies that a bundle has, as far as a scope reaches; refuses a report that has none, and more
  /// than are made.
  static func agencies(
    of request: ReportRequest,
    in records: ScopedRecords
  ) throws -> [AgencyLine] {
    let agencies = try ReportBundle.agencies(of: request, in: records)
      .filter { records.scope.lists($0.id) }
    guard agencies.count <= most else { throw BundleRefusal.tooMany(agencies.count) }
    return agencies
  }

  /// Makes it.
  ///
  /// - Parameters:
  ///   - longFrom: From how many assignments on a workbook is written while it is read.
  ///   - headway: Is told how many reports are made, of how many.
  func made(
    from store: any Store,
    longFrom: Int?,
    telling headway: Headway
  ) async throws -> MadeReport {
    let request = try ReportRequest(order)
    switch order.asked.kind {
    case .bundle: return try await bundle(of: request, from: store, telling: headway)
    case .workbook: return try await workbook(of: request, from: store, longFrom: longFrom)
    }
  }

  private func bundle(
    of request: ReportRequest,
    from store: any Store,
    telling headway: Headway
  ) async throws -> MadeReport {
    let scope = order.scope
    let agencies = try await store.read {
      try Self.agencies(of: request, in: ScopedRecords($0, scope))
    }
    let path = folder.url(SentFolder.file).path
    headway.reached(.writing, 0, of: agencies.count)
    let parts = try await ReportBundle(request, for: agencies, atOnce: Self.atOnce).write(
      to: path,
      by: folder.url(".").path,
      from: store,
      seen: { ScopedRecords($0, scope) },
      told: { headway.reached(.writing, $0, of: agencies.count) }
    )
    return MadeReport(
      at: path,
      named: "\(request.report)-tung-co-quan.zip",
      refused: parts.compactMap { part in
        part.refusal.map { .init(part.agency, name: part.name, sentence: $0) }
      }
    )
  }

  private func workbook(
    of request: ReportRequest,
    from store: any Store,
    longFrom: Int?
  ) async throws -> MadeReport {
    let (scope, path) = (order.scope, folder.url(SentFolder.file).path)
    let document = try await store.read {
      try ReportCatalogue.write(
        request,
        to: path,
        in: ScopedRecords($0, scope),
        longFrom: longFrom
      )
    }
    return MadeReport(at: path, named: "\(document.report)-\(document.period.code).xlsx")
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
          Có \(count) cơ quan, nhiều hơn \(OrderedFile.most). Chọn một cơ quan cấp trên, hoặc nhờ quản trị \
          chạy lệnh “report each”.
          """,
        en: """
          There are \(count) agencies, more than \(OrderedFile.most). Choose an agency above some, or ask the \
          administrator for the command “report each”.
          """
      )
    }
  }
}
