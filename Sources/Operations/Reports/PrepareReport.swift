public import Chronology
public import Personnel
public import Records
public import Vietnamese

/// Hands a report in to be signed: its workbook and its figures are kept as they are at that moment.
public struct PrepareReport: Sendable {
  let asked: ReportCopy.Asked
  let title: Bilingual
  let knownAt: Instant
  let figuresDigest: String
  let workbook: [UInt8]
  let figures: [UInt8]
  let key: FormKey?

  /// A report as it was made.
  ///
  /// - Parameters:
  ///   - figuresDigest: SHA-256 of the figures in their canonical form.
  ///   - workbook: The very bytes that are to be signed.
  ///   - figures: The figures with their lists, from which a page can be drawn.
  public init(
    _ asked: ReportCopy.Asked,
    titled title: Bilingual,
    knownAt: Instant,
    figuresDigest: String,
    workbook: [UInt8],
    figures: [UInt8],
    key: FormKey? = nil
  ) {
    self.asked = asked
    self.title = title
    self.knownAt = knownAt
    self.figuresDigest = figuresDigest
    self.workbook = workbook
    self.figures = figures
    self.key = key
  }

  /// Keeps it; refuses a second copy of the same figures while one waits.
  public func run(in world: World, by actor: Actor) async throws -> ID<ReportCopy> {
    let now = world.now()
    let prints = ReportCopy.Prints(
      figures: figuresDigest,
      workbook: Digest(of: workbook).hexadecimal,
      knownAt: knownAt
    )
    let number = try await world.store.write { [self] records in
      try records.once(key, at: now) {
        let others = try records.all(.reportCopies(asked: asked))
        if let other = others.first(where: { $0.isOpen && $0.prints.figures == prints.figures }) {
          throw ReportCopyRefusal.waitsAlready(other.id.number)
        }
        let copy = try records.one(.insert(asked, titled: title, prints, at: now, by: actor))
        try records.run(.insert(.workbook, of: copy, workbook))
        try records.run(.insert(.figures, of: copy, figures))
        try Ledger(records, at: now, by: actor, verb: "prepare report").note(
          Event(
            .added,
            .report,
            key: "\(asked.report) \(copy)",
            new: Fields(["workbook": prints.workbook, "figures": prints.figures])
          )
        )
        return copy.number
      }
    }
    return ID(number)
  }
}
