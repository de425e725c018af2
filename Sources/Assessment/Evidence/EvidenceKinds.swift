/// A set of kinds of evidence, as small as a byte.
public struct EvidenceKinds: OptionSet, Hashable, Sendable {
  /// One bit a kind, in the order of `EvidenceKind.allCases`.
  public let rawValue: UInt8

  /// The set with these bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The set of one kind.
  public init(_ kind: EvidenceKind) {
    rawValue = kind.bit
  }

  /// The set of these kinds.
  public init(_ kinds: some Sequence<EvidenceKind>) {
    rawValue = kinds.reduce(0) { $0 | $1.bit }
  }

  /// Every kind that counts: all but what officers say of themselves.
  public static let counted = EvidenceKinds(EvidenceKind.allCases.filter { $0 != .self })

  /// The kinds in it, in the order in which they are declared.
  public var kinds: [EvidenceKind] {
    EvidenceKind.allCases.filter { contains(EvidenceKinds($0)) }
  }
}

extension EvidenceKind {
  /// The bit that stands for the kind.
  var bit: UInt8 {
    switch self {
    case .courseResult: 1
    case .examination: 2
    case .workProduct: 4
    case .rating: 8
    case .certificate: 16
    case .self: 32
    }
  }
}
