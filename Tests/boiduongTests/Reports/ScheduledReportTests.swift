import Foundation
import Records
import Spreadsheets
import Testing

/// Reports in bulk and by a schedule, as the command makes them.
struct `Reports by themselves` {
  static let schedule = """
    schedule:
      - name: tong-hop-nam
        report: ttdn-summary
        periods: [""]
      - name: tung-co-quan
        report: ttdn-summary
        periods: [""]
        each: true
    """

  /// The sample province with a schedule in `lich.yaml`.
  private static func desk(with schedule: String = Self.schedule) async throws -> Desk {
    let desk = try await Province.desk()
    try desk.write(schedule, to: "lich.yaml")
    return desk
  }

  private static func due(into folder: String, tries: Int? = nil) -> [String] {
    ["report", "due", "--schedule", "lich.yaml", "--folder", folder]
      + (tries.map { ["--tries", "\($0)"] } ?? [])
  }

  private static func each(into path: String) -> [String] {
    ["report", "each", "ttdn-summary", "--period", "2020", "-o", path]
  }

  @Test
  func `are made for each agency into one file, and noted`() async throws {
    let desk = try await Province.desk()
    let answer = try await desk.run(Self.each(into: "tat-ca.zip"))
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.told.first?.hasPrefix("Đã ghi tat-ca.zip: báo cáo của") == true, "\(answer)")
    #expect(try desk.bytes("tat-ca.zip").starts(with: [0x50, 0x4B]))
    #expect(Set(try await desk.tablesThatDiffer()) == ["event"])
  }

  @Test(arguments: ["tat-ca.xlsx", "khong-co/tat-ca.zip"])
  func `are refused where no such file can be`(path: String) async throws {
    let desk = try await Province.desk()
    let answer = try await desk.run(Self.each(into: path))
    #expect(answer.status != 0 && answer.told.count == 1, "\(answer)")
    #expect(!desk.has(path))
  }

  @Test
  func `are made once when their period has ended, with a line each`() async throws {
    let desk = try await Self.desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("bao-cao"),
      withIntermediateDirectories: true
    )
    let due = Self.due(into: "bao-cao")
    let first = try await desk.run(due)
    #expect(first.status == 0, "\(first)")
    #expect(first.told.count == 2, "\(first)")
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.file("bao-cao")).sorted()
    #expect(names.count == 3, "\(names)")
    #expect(names.first == "nhat-ky.txt")
    let again = try await desk.run(due)
    #expect(again.status == 0 && again.told.isEmpty, "what was made is not made again: \(again)")
    let log = String(decoding: try desk.bytes("bao-cao/nhat-ky.txt"), as: UTF8.self)
    #expect(log.split(separator: "\n").count == 2)
  }

  @Test
  func `that failed are told, and tried again the next time`() async throws {
    let desk = try await Self.desk()
    // A folder stands where the first file should be.
    let year = Calendar(identifier: .gregorian).component(.year, from: Date()) - 1
    let blocked = desk.file("bao-cao/tong-hop-nam-\(year).xlsx")
    try FileManager.default.createDirectory(atPath: blocked, withIntermediateDirectories: true)
    let due = Self.due(into: "bao-cao", tries: 1)
    let first = try await desk.run(due)
    #expect(first.status != 0, "\(first)")
    #expect(
      first.told.contains { $0.contains("KHÔNG lập được tong-hop-nam-\(year).xlsx") },
      "\(first)"
    )
    #expect(desk.has("bao-cao/tung-co-quan-\(year).zip"), "one that fails stops no other")
    try FileManager.default.removeItem(atPath: blocked)
    let second = try await desk.run(due)
    #expect(second.status == 0 && second.told.count == 1, "\(second)")
    #expect(desk.has("bao-cao/tong-hop-nam-\(year).xlsx"))
  }

  @Test
  func `that can't be made are told once, and not tried in vain`() async throws {
    let schedule = """
      schedule:
        - name: co-quan-la
          report: ttdn-summary
          periods: [""]
          agency: KHONGCO
      """
    let desk = try await Self.desk(with: schedule)
    let answer = try await desk.run(Self.due(into: ".", tries: 10))
    #expect(answer.status != 0, "\(answer)")
    #expect(answer.told.count == 1 && answer.told.first?.contains("KHONGCO") == true, "\(answer)")
  }

  @Test
  func `of a schedule that can't be read are refused with its place`() async throws {
    let desk = try await Self.desk(with: "schedule:\n  - name: a\n    report: b\n")
    let answer = try await desk.run(Self.due(into: "."))
    #expect(answer.status == 65, "\(answer)")
    #expect(answer.errors.contains("lich.yaml:3:13"), "\(answer.errors)")
  }
}
