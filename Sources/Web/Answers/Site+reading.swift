import Hummingbird
import Logging
import Operations
import Records
import Reports
import Vietnamese

extension Site {
  /// Where a report is read from, and what its reader should know of that. A standby that does not
  /// answer is no reason to make no report: the records themselves are asked then.
  func recordsForReports(
    _ context: SiteContext
  ) async -> (store: any Store, notice: Bilingual?) {
    await recordsForReports(context.logger)
  }

  /// The same for work behind an answer.
  func recordsForReports(_ logger: Logger) async -> (store: any Store, notice: Bilingual?) {
    guard let standby else { return (world.store, nil) }
    do {
      let standing = try await standby.standing()
      if standing.isFarBehind, let notice = standing.notice {
        logger.warning("\(notice.vi)")
      }
      return (standby, standing.notice)
    } catch {
      let notice = Bilingual(
        vi: "Máy dự phòng không trả lời; số liệu được đọc từ máy chính.",
        en: "The standby does not answer; the figures are read from the primary."
      )
      logger.error(
        "\(notice.vi)",
        metadata: ["error": "\(String(reflecting: error))"]
      )
      return (world.store, notice)
    }
  }
}

extension Standing {
  /// Whether whoever runs the machines should know: a second or more, or nobody can tell.
  fileprivate var isFarBehind: Bool {
    switch self {
    case .primary: false
    case .standby(let milliseconds): (milliseconds ?? .max) >= 1_000
    }
  }
}
