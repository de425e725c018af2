public import Vietnamese

/// Seals that were kept off the machine: what the log must still say, whatever became of it.
public struct ExportedSeals: Sendable {
  private var digests: [Int64: (digest: Hash, first: Int64)] = [:]
  /// The keys they were made with.
  public private(set) var keys: Set<VerifyingKey> = []
  /// The last of them.
  public private(set) var last: Seal?

  /// None.
  public init() {}

  /// Takes the seals of an export in, each held against the one before.
  ///
  /// - Parameter lines: The lines of the file; empty ones are passed over.
  public mutating func read(_ lines: some Sequence<some StringProtocol>, file: String)
    throws(ExportFault)
  {
    var before: Seal?
    for (place, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      guard let seal = Seal(line: String(line)) else { throw .noSeal(file: file, line: place + 1) }
      guard seal.isSound, before.map(seal.follows) ?? true else {
        throw .forged(file: file, line: place + 1)
      }
      try add(seal, file: file, line: place + 1)
      before = seal
    }
    guard before != nil else { throw .empty(file: file) }
  }

  private mutating func add(_ seal: Seal, file: String, line: Int) throws(ExportFault) {
    let number = seal.statement.number
    if let known = digests[number], known.digest != seal.digest {
      throw .forged(file: file, line: line)
    }
    digests[number] = (seal.digest, seal.statement.first)
    keys.insert(seal.key)
    if last.map({ $0.statement.number < number }) ?? true { last = seal }
  }

  /// Whether a seal is another than the one that was exported under its number.
  func contradict(_ seal: Seal) -> Bool {
    digests[seal.statement.number].map { $0.digest != seal.digest } ?? false
  }

  /// The place of the first entry of an exported seal.
  func first(of number: Int64) -> Int64? { digests[number]?.first }
}

extension Seal {
  /// Whether it holds on to another one, and its entries stand behind the other's.
  public func follows(_ before: Seal) -> Bool {
    statement.number == before.statement.number + 1 && statement.previous == before.digest
      && statement.first == before.statement.places.upperBound + 1
  }
}

/// What is wrong with a file of exported seals.
public enum ExportFault: Refusal, Equatable {
  case noSeal(file: String, line: Int)
  /// A seal does not fit itself, the one before or another file.
  case forged(file: String, line: Int)
  case empty(file: String)

  public var explanation: Bilingual {
    switch self {
    case .noSeal(let file, let line):
      Bilingual(
        vi: "\(file), dòng \(line): không phải dấu niêm phong. Kiểm tra tên tệp.",
        en: "\(file), line \(line): no seal. Check the name of the file."
      )
    case .forged(let file, let line):
      Bilingual(
        vi: """
          \(file), dòng \(line): dấu niêm phong không khớp với chữ ký hoặc với dấu trước. Tệp đã bị \
          sửa; dùng bản đã cất ở nơi khác.
          """,
        en: """
          \(file), line \(line): the seal does not fit its signature or the one before. The file was \
          changed; use a copy that is kept elsewhere.
          """
      )
    case .empty(let file):
      Bilingual(
        vi: "\(file) không có dấu niêm phong nào. Kiểm tra tên tệp.",
        en: "\(file) has no seals. Check the name of the file."
      )
    }
  }
}
