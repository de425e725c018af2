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
    guard let standby else { return (world.store, nil) }
    do {
      return (standby, try await standby.standing().notice)
    } catch {
      context.logger.error("standby", metadata: ["error": "\(String(reflecting: error))"])
      let notice = Bilingual(
        vi: "Máy dự phòng không trả lời; số liệu được đọc từ máy chính.",
        en: "The standby does not answer; the figures are read from the primary."
      )
      return (world.store, notice)
    }
  }
}
