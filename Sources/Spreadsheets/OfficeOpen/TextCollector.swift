/// Gathers a text that may come in several runs with fonts of their own.
struct TextCollector {
  /// What has been gathered; numbers use it as well.
  private(set) var bytes: [UInt8] = []
  private var runs: [TextRun] = []
  private var font: String?
  private var runStart = 0
  private var isRich = false
  private var isPhonetic = false
  private var isCollecting = false
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  mutating func begin(collecting: Bool) {
    bytes.removeAll(keepingCapacity: true)
    isCollecting = collecting
    guard isRich else { return }
    runs.removeAll(keepingCapacity: true)
    font = nil
    runStart = 0
    isRich = false
  }

  mutating func pause() { isCollecting = false }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) throws {
    guard isCollecting else { return }
    guard bytes.count + text.count <= limit else {
      throw WorkbookError.tooLarge(.textBytes, allowed: limit)
    }
    bytes.append(contentsOf: text)
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "t": isCollecting = !isPhonetic
    case "r": beginRun()
    case "rFont": font = attributes.text("val")
    case "rPh": isPhonetic = true
    default: break
    }
  }

  mutating func end(_ name: XMLName) {
    switch name {
    case "t": isCollecting = false
    case "r": endRun()
    case "rPh": isPhonetic = false
    default: break
    }
  }

  private mutating func beginRun() {
    isRich = true
    font = nil
    runStart = bytes.count
  }

  private mutating func endRun() {
    guard bytes.count > runStart else { return }
    runs.append(TextRun(font: font, text: EscapedText.decode(bytes[runStart...])))
  }

  /// The whole text.
  var text: String { EscapedText.decode(bytes[...]) }

  /// Its pieces, or nil where none has a font of its own.
  var fontRuns: [TextRun]? {
    isRich && runs.contains { $0.font != nil } ? runs : nil
  }
}
