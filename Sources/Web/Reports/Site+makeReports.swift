import Logging
import Operations
import Personnel
import Records
import Reports

extension Site {
  /// Begins what waits to be made and nobody makes, the first asked for first, as far as this machine has
  /// room. Any machine does it, so that what a dead one left is taken over.
  func makeReports(_ logger: Logger) async {
    guard await reportWork.hasRoom else { return }
    let now = world.now()
    do {
      let waiting = try await world.store.read { records in
        try records.all(.openReportOrders(at: now)).map(\.id).filter { id in
          try records.first(.job(MakeReportOrder.name(id)))?.goesOn(at: now) != true
        }
      }
      for id in waiting {
        await reportWork.begin(
          id,
          { await makeReport(id, logger) },
          next: { await makeReports(logger) }
        )
      }
    } catch {
      logger.warning("report files: \(String(reflecting: error))")
    }
  }

  /// Makes one; false where something went wrong, which its page and the log tell.
  private func makeReport(_ id: ID<ReportOrder>, _ logger: Logger) async -> Bool {
    do {
      let folder = try SentFolder()
      defer { withExtendedLifetime(folder) {} }
      let (store, _) = await recordsForReports(logger)
      let longFrom = settings.longReportFrom
      try await MakeReportOrder(id, by: RunOnce.thisProcess).run(in: world) { order, told in
        try await OrderedFile(order: order, folder: folder)
          .made(from: store, longFrom: longFrom, telling: told.headway)
      }
      return true
    } catch is CancellationError {
      return false
    } catch {
      logger.error("report file \(id)", metadata: ["error": "\(String(reflecting: error))"])
      return false
    }
  }

  /// Makes what waits, and takes away what is over, for as long as the site is served: also where nobody
  /// looks.
  func makeReportsForever() async {
    let logger = Logger(label: "boiduong.web")
    while !Task.isCancelled {
      do {
        try await Schema.requireUsable(world.store)
        try await ForgetReportOrders().run(in: world)
        await makeReports(logger)
      } catch {
        // It is tried again.
      }
      try? await Task.sleep(for: .seconds(20))
    }
  }
}
