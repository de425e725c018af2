public import Foundation
public import Vietnamese

extension RosterParcel {
  /// What a child process is sent for: to read the roster that it gets as its standard input.
  public struct Errand: Equatable, Sendable {
    /// The file's name, which is only ever told.
    public let file: String
    public let referenceYear: Int
    public let meanings: RosterReader.Meanings

    /// An errand.
    public init(file: String, referenceYear: Int, meanings: RosterReader.Meanings) {
      self.file = file
      self.referenceYear = referenceYear
      self.meanings = meanings
    }

    /// As words of a command line.
    public var arguments: [String] {
      var words: [String] = []
      for (sheet, columns) in meanings.sorted(by: { $0.key < $1.key }) {
        for (column, field) in columns.sorted(by: { $0.key < $1.key }) {
          words += ["--column", "\(sheet):\(column)=\(field?.rawValue ?? "")"]
        }
      }
      // A name may begin with a hyphen.
      return ["roster", "parcel", "--reference-year", "\(referenceYear)"] + words + ["--", file]
    }
  }

  /// The meaning of a column as the command line has it, `0:3=fullName`; nil for anything else.
  public static func meaning(_ word: String) -> (sheet: Int, column: Int, field: RosterField?)? {
    let parts = word.utf8.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let place = parts[0].split(separator: UInt8(ascii: ":"))
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard place.count == 2, place[0] >= 0, place[1] >= 1 else { return nil }
    let name = String(decoding: parts[1], as: UTF8.self)
    if name.isEmpty { return (place[0], place[1], nil) }
    guard let field = RosterField(rawValue: name) else { return nil }
    return (place[0], place[1], field)
  }

  /// Why a file can't be read, as bytes.
  public static func pack(refusal explanations: [Bilingual]) throws -> Data {
    try JSONEncoder().encode(explanations.map { [$0.vi, $0.en] })
  }

  /// Why the file can't be read; throws ``Damaged`` or what the decoder throws.
  public static func unpackRefusal(_ bytes: Data) throws -> [Bilingual] {
    try JSONDecoder().decode([[String]].self, from: bytes).map(bilingual)
  }
}
