import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing

/// Chance that is the same at every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

struct `Rosters at random` {
  static let titles = """
    STT;Mã CBCCVC;Họ và tên;Ngày sinh;Giới tính;Điện thoại;Chức vụ;Dân tộc;Đơn vị;Nhiệm vụ;\
    Hình thức;Tư cách;Số quyết định;Từ ngày;Đến ngày
    """

  /// A row of one of five officers, each cell perhaps empty, now and then a wrong one.
  static func row(_ chance: inout Seeded) -> String {
    func any(_ texts: String...) -> String { texts.randomElement(using: &chance) ?? "" }
    let number = Int.random(in: 1...5, using: &chance)
    let assigned = Bool.random(using: &chance)
    let cells =
      [
        "1", "PY-\(number)", any("Lê Hòa", "Lê Văn Hòa"),
        any("", "1980", "05/02/1980", "31/02/1980"),
        any("", "Nam", "Nữ"), any("", "0905123456", "0905999999"),
        any("", "Chuyên viên", "Giám đốc"),
        any("", "Kinh", "Ê-đê"),
      ]
      + (assigned
        ? [
          any("SNgV", "DH", "Sở Vui chơi"), any("R1", "R4"), any("", "Chuyên trách"),
          any("", "Dự phòng"), any("15/QĐ", "16/QĐ"), any("10/01/2020", "01/02/2020"),
          any("", "30/06/2020"),
        ] : Array(repeating: "", count: 7))
    return cells.joined(separator: ";")
  }

  static func file(_ chance: inout Seeded) -> [String] {
    (0..<Int.random(in: 1...6, using: &chance)).map { _ in row(&chance) }
  }

  func scene() async throws -> Scene {
    let scene = try await Scene()
    try await scene.importProvince()
    return scene
  }

  @Test(arguments: 0..<12)
  func `never clear a value, never remove anything, and hold or take each row`(
    seed: Int
  ) async throws {
    var chance = Seeded(seed)
    let scene = try await scene()
    var filled: [String: Set<String>] = [:]
    var assignments = 0
    for _ in 0..<6 {
      let lines = Self.file(&chance)
      let (outcome, faults) = try await scene.importRoster(Self.titles, lines)
      #expect(outcome.read == lines.count)
      #expect(outcome.held <= lines.count)
      #expect((outcome.held == 0) == faults.isEmpty)
      for record in try await scene.all(Query<OfficerRecord>.officers) {
        let now = Set(record.fields.values.filter { $0.value != .null }.map(\.name))
        #expect(filled[record.officer.code.text, default: []].isSubset(of: now))
        filled[record.officer.code.text] = now
      }
      let count = try await scene.assignments().count
      #expect(count >= assignments)
      assignments = count
    }
  }

  @Test(arguments: 20..<30)
  func `all or nothing write everything or nothing`(seed: Int) async throws {
    var chance = Seeded(seed)
    let scene = try await scene()
    for _ in 0..<6 {
      let lines = Self.file(&chance)
      let before = try await scene.fingerprint()
      do {
        let (outcome, _) = try await scene.importRoster(Self.titles, lines, allOrNothing: true)
        #expect(outcome.held == 0)
      } catch is FileRefusal {
        #expect(try await scene.fingerprint() == before)
      }
    }
  }

  @Test(arguments: 40..<50)
  func `leave a history from which each officer can be told again`(seed: Int) async throws {
    var chance = Seeded(seed)
    let scene = try await scene()
    for _ in 0..<5 { _ = try await scene.importRoster(Self.titles, Self.file(&chance)) }
    for record in try await scene.all(Query<OfficerRecord>.officers) {
      let code = record.officer.code.text
      let history = try await scene.all(.history(of: .officer, key: code)).reversed()
      #expect(history.map(\.verb).filter { $0 == .added }.count == 1)
      #expect(history.first?.verb == .added)
      #expect(history.first?.old == nil)
      #expect(history.dropFirst().allSatisfy { $0.old != nil && $0.new != nil && $0.old != "{}" })
      // The last word of the history on a value is what is on record.
      for field in record.fields.values {
        let told = "\"\(field.name)\":"
        let last = history.last { $0.new?.contains(told) == true }
        let expected = Fields([(field.name, field.value)]).json.dropFirst().dropLast()
        #expect(last?.new?.contains(expected) == true, "\(field.name)")
      }
    }
  }
}
