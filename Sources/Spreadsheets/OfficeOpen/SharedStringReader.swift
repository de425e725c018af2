/// Reads the texts that cells name by number.
final class SharedStringReader: XMLReceiver {
  private(set) var texts: [String] = []
  private(set) var runs: [Int: [TextRun]] = [:]
  private var collector: TextCollector
  private var isInside = false
  private var byteCount = 0
  private let limits: ReadingLimits

  init(limits: ReadingLimits) {
    self.limits = limits
    collector = TextCollector(limit: limits.textBytes)
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.equals("si") {
      isInside = true
      collector.begin(collecting: false)
    } else if isInside {
      collector.start(name, attributes)
    }
  }

  override func end(_ name: XMLName) throws {
    guard name.equals("si") else { return collector.end(name) }
    isInside = false
    byteCount += collector.bytes.count
    guard texts.count < limits.sharedStrings, byteCount <= limits.sharedStringBytes else {
      throw WorkbookError.tooLarge(.sharedStrings, allowed: limits.sharedStrings)
    }
    if let fontRuns = collector.fontRuns { runs[texts.count] = fontRuns }
    texts.append(collector.text)
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    try collector.append(bytes)
  }
}
