import Personnel
import Training
import Vietnamese

/// Reads the ways of being at a session.
struct AttendanceReading {
  /// The statuses; each code once, and on one day each sign once.
  func statuses(_ spot: Spot) -> [AttendanceStatus]? {
    guard let list = spot.fields("statuses")?.required("statuses") else { return nil }
    var codes = OnlyOnce()
    var signs = DatedEntries()
    return list.all(atLeast: 1) { item in
      codes.add(item.scalar("code"), at: item)
      signs.add(item, as: item.scalar("symbol"))
      return status(item)
    }
  }

  private func status(_ spot: Spot) -> AttendanceStatus? {
    guard let fields = spot.fields("code", "symbol", "title", "share", "excused", "from", "until")
    else { return nil }
    let code = fields.required("code")?.code(AttendanceStatus.self)
    let symbol = fields.required("symbol")?.text()
    let title = fields.required("title")?.bilingual()
    let share = fields.required("share").flatMap(share)
    let excused = fields.required("excused")?.flag()
    let days = fields.days()
    guard let code, let symbol, let title, let share, let excused, let days else { return nil }
    return AttendanceStatus(
      code: code,
      title: title,
      symbol: symbol,
      share: share,
      excused: excused,
      days: days
    )
  }

  private func share(_ spot: Spot) -> AttendanceStatus.Share? {
    guard let share = spot.node.scalar.flatMap(Self.share) else {
      spot.expected(Wording.share)
      return nil
    }
    return share
  }

  /// `1`, `0.25` or `1/4`, exactly.
  private static func share(_ text: String) -> AttendanceStatus.Share? {
    if let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) {
      guard let parts = digits(text[..<slash]), let whole = digits(text[slash...].dropFirst())
      else { return nil }
      return AttendanceStatus.Share(parts, of: whole)
    }
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let units = halves.first.flatMap({ digits($0) }), units <= 1 else { return nil }
    guard halves.count == 2 else { return AttendanceStatus.Share(units, of: 1) }
    guard halves[1].utf8.count <= 6, let places = digits(halves[1]) else { return nil }
    let scale = repeatElement(10, count: halves[1].utf8.count).reduce(1, *)
    return AttendanceStatus.Share(units * scale + places, of: scale)
  }

  private static func digits(_ text: some StringProtocol) -> Int? {
    guard (1...7).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }
}
