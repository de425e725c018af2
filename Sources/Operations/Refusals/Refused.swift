public import Records

/// Something that somebody tried and was not let do: what the log has of it. No value that was typed is
/// part of it, since that may be a secret.
public struct Refused: Equatable, Sendable {
  public let why: Why
  /// What was tried: an address of the site as it is declared, or an account.
  public let subject: Event.Subject
  public let key: String
  /// Who, as far as that is known, and from where.
  public let actor: Actor
  /// The names of fields that were sent and belong to no form of the sender's.
  public let fields: [String]
  /// By which many of a kind are told apart besides; it is not written down.
  let about: String

  /// Why it was refused.
  public enum Why: String, CaseIterable, Sendable {
    /// The address is for others.
    case notYours
    /// There is no such record, or none within the sender's reach: which of the two is not told apart.
    case noSuchRecord
    /// It came under the name of another machine.
    case otherHost
    /// A form of another site, or of nobody knows where.
    case otherSite
    /// A form without the mark of its reader.
    case noMark
    /// Fields that are not the sender's: the rest was done.
    case otherFields
    /// A name that no account has.
    case unknownName
    /// The account is closed, has no password, or was not used for long.
    case closedAccount
    case wrongPassword
    case wrongCode
    /// A one-time code that is unknown, used or run out.
    case spentSecret
    /// There were too many attempts before.
    case waits
  }

  /// An attempt by its facts.
  public init(
    _ why: Why,
    _ subject: Event.Subject,
    _ key: String,
    by actor: Actor,
    fields: [String] = [],
    about: String = ""
  ) {
    self.why = why
    self.subject = subject
    self.key = key
    self.actor = actor
    self.fields = fields
    self.about = about
  }

  /// The line of the log.
  ///
  /// - Parameter times: How many more there were since one that was written down; nil for that one.
  func event(times: Int?) -> Event {
    let fields = fields.isEmpty ? nil : fields.joined(separator: ", ")
    let told: [(name: String, value: SQLValue)] = [
      ("why", .text(why.rawValue)), ("fields", fields.sqlValue), ("times", times.sqlValue),
    ]
    let isSignIn = subject == .account && why != .waits
    return Event(
      isSignIn ? .signInFailed : .refused,
      subject,
      key: key,
      new: Fields(told.filter { $0.value != .null })
    )
  }
}
