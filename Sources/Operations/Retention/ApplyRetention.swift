import Chronology
public import Personnel
public import Records
public import Vietnamese

/// Does what a rule of retention asks for with all that has run out by it, in one transaction.
public struct ApplyRetention: Sendable {
  let code: Code<RetentionRule>
  let stamp: String?

  /// A rule by its code.
  ///
  /// - Parameter stamp: Of what somebody looked at; nothing is done where it is something else now.
  public init(_ code: Code<RetentionRule>, stamp: String? = nil) {
    self.code = code
    self.stamp = stamp
  }

  /// Does it; what was done with how many things.
  @discardableResult
  public func run(in world: World, by actor: Actor) async throws -> DueByRule {
    try await world.store.write { [self] records in
      let today = world.today
      let rules = try records.all(.retentionRules)
      guard let rule = rules.first(where: { $0.code == code && $0.days.contains(today) }) else {
        throw RetentionRefusal.noSuchRule(code.text)
      }
      let due = try DueByRule(rule, on: today, in: records)
      if let stamp, due.stamp != stamp { throw RetentionRefusal.changedMeanwhile }
      guard let end = due.end, !due.items.isEmpty else { return due }
      try apply(due, in: records, world, by: actor)
      let event = Event(
        .removed,
        .retention,
        key: code.text,
        old: Fields(["count": due.items.count, "through": end]),
        reason: rule.basis
      )
      try records.run(.insert(event, at: world.now(), by: actor, batch: nil))
      return due
    }
  }

  private func apply(
    _ due: DueByRule,
    in records: any Writing,
    _ world: World,
    by actor: Actor
  ) throws {
    let ids = due.items.map(\.id)
    switch due.rule.matter {
    case .rosterFiles:
      for statement in SQL.eraseRosters(ids.map { ID($0) }) { try records.run(statement) }
    case .mergeImages: try records.run(.eraseImages(ofMerges: ids.map { ID($0) }))
    case .signIns:
      for first in stride(from: 0, to: ids.count, by: 500) {
        let part = ids[first..<min(first + 500, ids.count)]
        try records.run(.delete(signIns: part.map { ID($0) }))
      }
    case .officers:
      for item in due.items {
        guard let officer = Code<Officer>(item.name) else { continue }
        _ = try EraseOfficer(officer, because: due.rule.basis).run(in: records, world, by: actor)
      }
    }
  }
}

/// Why nothing was deleted.
public enum RetentionRefusal: Refusal, Equatable {
  case noSuchRule(String)
  /// What has run out is something else than was looked at.
  case changedMeanwhile

  public var explanation: Bilingual {
    switch self {
    case .noSuchRule(let code):
      Bilingual(
        vi: "Không có quy định lưu giữ \(code) đang có hiệu lực. Xem: boiduong retention preview",
        en: "No rule of retention \(code) is in force. See: boiduong retention preview"
      )
    case .changedMeanwhile:
      Bilingual(
        vi: "Danh sách hết hạn vừa thay đổi. Chưa xóa gì: xem lại rồi xóa.",
        en: "What has run out has changed just now. Nothing was deleted: look at it again."
      )
    }
  }
}
