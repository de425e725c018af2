public import Access
public import Chronology
import Markup
public import Personnel
public import Records
public import Vietnamese

/// A role of somebody, as it is read: what, where, from when until when.
public struct GrantLine: Equatable, Sendable {
  public let id: ID<Grant>
  public let role: Role
  public let agency: Bilingual?
  public let days: DayRange

  /// A role with the agency's name.
  public init(id: ID<Grant>, role: Role, agency: Bilingual?, days: DayRange) {
    self.id = id
    self.role = role
    self.agency = agency
    self.days = days
  }

  init(_ grant: Grant, names: [ID<Agency>: Bilingual]) {
    self.init(
      id: grant.id,
      role: grant.role,
      agency: grant.agency.map { names[$0] ?? Bilingual(both: "\($0)") },
      days: grant.days
    )
  }

  /// From when until when, as people say it.
  func time(_ say: Speaker) -> String {
    guard days.from == .first else { return say.days(days) }
    return days.last.map { say("đến hết \(say.date($0))", "until \(say.date($0))") }
      ?? say("không hạn", "without end")
  }

  func words(_ say: Speaker) -> String {
    let place = agency.map { " – " + say($0) } ?? ""
    return say(role.title) + place
  }
}

/// A browser in which somebody is signed in.
public struct SignInLine: Equatable, Sendable {
  public let id: ID<SignInRecord>
  public let began: Instant
  public let seen: Instant
  public let source: String
  public let agent: String
  /// Whether it is the one that reads this.
  public let isHere: Bool

  init(_ record: SignInRecord, here: ID<SignInRecord>?) {
    id = record.id
    began = record.began
    seen = record.seen
    source = record.source
    agent = record.agent
    isHere = record.id == here
  }

  /// What a browser is, as far as its long name tells.
  func browser(_ say: Speaker) -> String {
    let known = [
      ("Edg/", "Edge"), ("OPR/", "Opera"), ("coc_coc", "Cốc Cốc"), ("Firefox/", "Firefox"),
      ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ]
    let name = known.first { agent.contains($0.0) }?.1 ?? say("Trình duyệt khác", "Another browser")
    let systems = [
      ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
      ("Mac OS", "Mac"), ("Linux", "Linux"),
    ]
    return systems.first { agent.contains($0.0) }.map { "\(name), \($0.1)" } ?? name
  }
}
