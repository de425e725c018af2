import Chronology
import Personnel
import Training
import Vietnamese

/// A cell is kept as its kind and its value, so that long lists stay short: `["c",12]`.
extension ReportCell: Codable {
  private enum Kind: String, Codable {
    case empty = "e"
    case text = "t"
    case count = "c"
    case quantity = "q"
    case share = "s"
    case mark = "m"
    case date = "d"
  }

  public init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    switch try values.decode(Kind.self) {
    case .empty: self = .empty
    case .text: self = .text(try values.decode(Bilingual.self))
    case .count: self = .count(try values.decode(Int.self))
    case .quantity: self = .quantity(try Self.fraction(&values))
    case .share: self = .share(try Self.fraction(&values))
    case .mark:
      let hundredths = try values.decode(Int.self)
      self = .mark(try Self.known(Score(hundredths: hundredths), in: values))
    case .date:
      let text = try values.decode(String.self)
      self = .date(try Self.known(PartialDate(iso: text), in: values))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    switch self {
    case .empty: try values.encode(Kind.empty)
    case .text(let text):
      try values.encode(Kind.text)
      try values.encode(text)
    case .count(let count):
      try values.encode(Kind.count)
      try values.encode(count)
    case .quantity(let number): try Self.encode(number, as: .quantity, to: &values)
    case .share(let share): try Self.encode(share, as: .share, to: &values)
    case .mark(let score):
      try values.encode(Kind.mark)
      try values.encode(score.hundredths)
    case .date(let date):
      try values.encode(Kind.date)
      try values.encode("\(date)")
    }
  }

  private static func encode(
    _ number: Fraction,
    as kind: Kind,
    to values: inout any UnkeyedEncodingContainer
  ) throws {
    try values.encode(kind)
    try values.encode(number.numerator)
    try values.encode(number.denominator)
  }

  private static func fraction(_ values: inout any UnkeyedDecodingContainer) throws -> Fraction {
    let (above, under) = (try values.decode(Int.self), try values.decode(Int.self))
    return try known(Fraction(above, over: under), in: values)
  }

  private static func known<Value>(
    _ value: Value?,
    in values: any UnkeyedDecodingContainer
  ) throws -> Value {
    guard let value else {
      throw DecodingError.dataCorruptedError(in: values, debugDescription: "no such value")
    }
    return value
  }
}
