import Access
import Chronology
import Hummingbird
import Logging
import Operations
import Records
import Reports

extension Site {
  /// The day that pages show where nobody chose one.
  private var today: Day { settings.defaultDay ?? world.now().day() }

  /// Works out, before a page is read, what the page would have to count: where much was written just
  /// before. Whatever goes wrong, the page counts it itself.
  func keepFigures(_ context: SiteContext) async {
    guard let visit = context.visit, case .everybody = visit.scope.people else { return }
    do {
      try await KeepFigures(forPageOn: today).run(in: world.store)
    } catch {
      context.logger.warning("figures: \(String(reflecting: error))")
    }
  }

  /// Keeps figures up to date for as long as the site is served.
  func keepFiguresForever() async {
    while !Task.isCancelled {
      do {
        try await Schema.requireUsable(world.store)
        try await KeepFigures(on: today).run(in: world.store)
      } catch {
        // Pages count what is not kept; it is tried again.
      }
      try? await Task.sleep(for: .seconds(20))
    }
  }
}
