public import Audit

/// What a verification of the log found.
public struct AuditVerdict: Sendable {
  /// How many entries fit, up to the first that does not.
  public let entries: Int
  /// In how many seals.
  public let seals: Int64
  /// How many of them have lost their payload by an erasure that the log tells of.
  public let erased: Int
  /// How many events are not sealed.
  public let unsealed: Int
  /// The last seal that fits.
  public let last: Seal?
  /// The keys of the seals.
  public let keys: Set<VerifyingKey>
  /// The first thing that does not fit; nil where everything does.
  public let fault: LogFault?
  /// Whether the keys were named by somebody else than the records themselves.
  public let knowsKeys: Bool
  /// The last of the seals that were kept off the machine; nil where none was shown.
  public let exported: Seal?

  init(
    _ check: LogCheck,
    fault: LogFault?,
    unsealed: Int,
    _ trusted: Set<VerifyingKey>,
    _ exported: ExportedSeals
  ) {
    entries = check.entries
    seals = check.seals
    erased = check.erased
    last = check.seal
    keys = check.keys
    self.fault = fault
    self.unsealed = unsealed
    knowsKeys = !trusted.isEmpty || !exported.keys.isEmpty
    self.exported = exported.last
  }
}
