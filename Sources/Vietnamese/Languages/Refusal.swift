/// A rule said no. It was expected, it is the user's to mend, and it says how, in both languages.
///
/// What is ours to mend (a broken disk, a lost connection) is not a refusal.
public protocol Refusal: Error, Sendable {
  /// What is wrong, where, and what to do.
  var explanation: Bilingual { get }
}
