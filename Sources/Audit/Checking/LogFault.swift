public import Vietnamese

/// The first thing in a log that does not fit, with the place of the entry, from 1, at which it
/// begins.
public enum LogFault: Refusal, Hashable {
  /// An entry is not as it was sealed.
  case changed(EntryLabel)
  /// An entry is gone.
  case missing(place: Int64, id: Int64?)
  /// An entry turned up where all had been sealed.
  case added(id: Int64)
  /// Two entries stand in each other's place.
  case swapped(place: Int64, with: Int64)
  /// A payload is gone, and no entry tells of it.
  case erased(EntryLabel)
  /// Entries fit what is kept of them, but not their seal: both were changed.
  case rewritten(ClosedRange<Int64>, seal: Int64)
  /// A seal is gone.
  case sealMissing(number: Int64, place: Int64)
  /// A seal is not what its key signed.
  case sealForged(number: Int64, place: Int64)
  /// A seal does not hold on to the one before.
  case chainBroken(number: Int64, place: Int64)
  /// A seal was made with a key that is not ours.
  case unknownKey(number: Int64, key: VerifyingKey, place: Int64)
  /// A seal is another than the one that was exported.
  case otherSeal(number: Int64, place: Int64)
  /// Exported seals are gone from the end, with all that they sealed.
  case tailCut(from: Int64, through: Int64, place: Int64)

  /// The place of the entry at which the log stops to fit; nil for one that has none.
  public var place: Int64? {
    switch self {
    case .changed(let entry), .erased(let entry): entry.place
    case .added: nil
    case .rewritten(let places, _): places.lowerBound
    case .missing(let place, _), .swapped(let place, _), .sealMissing(_, let place),
      .sealForged(_, let place), .chainBroken(_, let place), .unknownKey(_, _, let place),
      .otherSeal(_, let place), .tailCut(_, _, let place):
      place
    }
  }

  /// A word for programs.
  public var word: String {
    switch self {
    case .changed: "changed"
    case .missing: "missing"
    case .added: "added"
    case .swapped: "swapped"
    case .erased: "erased"
    case .rewritten: "rewritten"
    case .sealMissing: "sealMissing"
    case .sealForged: "sealForged"
    case .chainBroken: "chainBroken"
    case .unknownKey: "unknownKey"
    case .otherSeal: "otherSeal"
    case .tailCut: "tailCut"
    }
  }

  public var explanation: Bilingual {
    let what = sentence
    return Bilingual(
      vi: "Nhật ký không khớp: \(what.vi). \(Self.advice.vi)",
      en: "The log does not fit: \(what.en). \(Self.advice.en)"
    )
  }

  private static let advice = Bilingual(
    vi: "Giữ nguyên cơ sở dữ liệu và so với bản sao lưu gần nhất còn khớp.",
    en: "Keep the database as it is, and compare it with the newest back-up that still fits."
  )
}
