import Personnel
import Training
import Vietnamese

/// Reads how official reports look.
struct FormReading {
  /// The forms; of one report no two on the same day.
  func forms(_ spot: Spot) -> [ReportForm]? {
    guard let list = spot.fields("forms")?.required("forms") else { return nil }
    var dated = DatedEntries()
    return list.all(atLeast: 1) { item in
      dated.add(item, as: item.scalar("report") ?? "")
      return form(item)
    }
  }

  /// The reports that are made, or will be.
  private static let reports = [
    "ttdn-summary", "training-results", "plan", "class-list", "attendance", "marks",
    "certificate-proposal", "certificate-register", "competency-person", "competency-matrix",
    "focal-points", "feedback", "budget",
  ]

  private func report(_ spot: Spot) -> String? {
    guard let name = spot.node.scalar, Self.reports.contains(name) else {
      spot.expected(Wording.oneOf(Self.reports))
      return nil
    }
    return name
  }

  private func form(_ spot: Spot) -> ReportForm? {
    guard
      let fields = spot.fields(
        "report",
        "version",
        "from",
        "until",
        "number",
        "letterhead",
        "signature",
        "groups"
      )
    else { return nil }
    let report = fields.maybe("report", report)
    let version = fields.required("version")?.text()
    let days = fields.days()
    let number = fields.maybe("number") { $0.wording() }
    let letterhead = fields.required("letterhead").flatMap(letterhead)
    let signature = fields.required("signature").flatMap(signature)
    let groups = fields.maybe("groups", groups)
    guard let report, let version, let days, let number, let letterhead, let signature, let groups
    else { return nil }
    return ReportForm(
      report: report,
      version: version,
      days: days,
      number: number,
      letterhead: letterhead,
      signature: signature,
      groups: groups ?? []
    )
  }

  private func letterhead(_ spot: Spot) -> ReportForm.Letterhead? {
    guard let fields = spot.fields("upper", "issuer", "place") else { return nil }
    let upper = fields.maybe("upper") { $0.wording() }
    let issuer = fields.required("issuer")?.all(atLeast: 1) { $0.wording() }
    let place = fields.required("place")?.wording()
    guard let upper, let issuer, let place else { return nil }
    return ReportForm.Letterhead(upper: upper, issuer: issuer, place: place)
  }

  private func signature(_ spot: Spot) -> ReportForm.Signature? {
    guard let fields = spot.fields("lines", "preparer", "checker") else { return nil }
    let lines = fields.required("lines")?.all(atLeast: 1) { $0.wording() }
    let preparer = fields.required("preparer")?.wording()
    let checker = fields.maybe("checker") { $0.wording() }
    guard let lines, let preparer, let checker else { return nil }
    return ReportForm.Signature(lines: lines, preparer: preparer, checker: checker)
  }

  private func groups(_ spot: Spot) -> [ReportForm.Group]? {
    var seen: Set<AgencyGroup> = []
    return spot.all(atLeast: 1) { item in
      guard let fields = item.fields("numeral", "group", "title") else { return nil }
      let numeral = fields.required("numeral")?.text()
      let group = fields.required("group")?.choice(AgencyGroup.self)
      let title = fields.required("title")?.bilingual()
      guard let numeral, let group, let title else { return nil }
      if !seen.insert(group).inserted { item.fault(Wording.repeated(group.rawValue)) }
      return ReportForm.Group(numeral: numeral, group: group, title: title)
    }
  }
}

extension Spot {
  /// A text in both languages, or one text that stands in either.
  fileprivate func wording() -> Bilingual? {
    if case .fields(let fields) = node.content, !fields.isEmpty { return bilingual() }
    return text().map { Bilingual(both: $0) }
  }
}
