import Chronology
import Operations
import Personnel
import Records
import Testing

struct `An assignment in a roster` {
  static let titles = """
    STT;Mã CBCCVC;Họ và tên;Đơn vị;Nhiệm vụ;Hình thức;Tư cách;Số quyết định;Ngày quyết định;\
    Từ ngày;Đến ngày
    """
  static let ended =
    "1;PY-1;Lê Hòa;SNgV;R1;Chuyên trách;Dự phòng;15/QĐ;05/01/2020;10/01/2020;30/06/2020"

  func scene() async throws -> Scene {
    let scene = try await Scene()
    try await scene.importProvince()
    return scene
  }

  @Test
  func `is written down with its decision, share, role and days`() async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(Self.titles, [Self.ended])
    let assignment = try #require(try await scene.assignments().first)
    #expect(assignment.duty.text == "R1")
    #expect(assignment.decision == .init(number: "15/QĐ", day: Day(iso: "2020-01-05")))
    #expect(assignment.share == .fullTime)
    #expect(assignment.role == .deputy)
    #expect("\(assignment.days)" == "[2020-01-10, 2020-07-01)")
    let event = try #require(try await scene.events().last)
    #expect(Array(event[0...3]) == ["added", "assignment", "PY-1", "–"])
    #expect(
      event[4] == """
        {"agency":"SNgV","duty":"R1","decision":"15/QĐ","decisionDay":"2020-01-05",\
        "share":"fullTime","role":"deputy","from":"2020-01-10","until":"2020-07-01"}
        """
    )
  }

  @Test
  func `is concurrent, and the officer in charge, unless told otherwise`() async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(["1;PY-1;Lê Hòa;SNgV;R1;15/QĐ;10/01/2020"])
    let assignment = try #require(try await scene.assignments().first)
    #expect(assignment.share == .concurrent)
    #expect(assignment.role == .principal)
    #expect(assignment.days.until == nil)
  }

  @Test(arguments: ["R4", "r4", "Người phát ngôn", "NGƯỜI PHÁT NGÔN", "Spokesperson"])
  func `names its duty by code or by title`(duty: String) async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(["1;PY-1;Lê Hòa;SNgV;\(duty);15/QĐ;10/01/2020"])
    #expect(try await scene.assignments().map(\.duty.text) == ["R4"])
  }

  @Test
  func `keeps what a later file leaves empty`() async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(Self.titles, [Self.ended])
    let before = try await scene.people()
    let (first, _) = try await scene.importRoster(["1;PY-1;Lê Hòa;SNgV;R1;15/QĐ;10/01/2020"])
    let (second, _) = try await scene.importRoster(
      Self.titles,
      ["1;PY-1;Lê Hòa;SNgV;R1;;;15/QĐ;;10/01/2020;"]
    )
    #expect(first.isUnchanged && second.isUnchanged)
    #expect(try await scene.people() == before)
  }

  @Test
  func `is ended by a file that names its last day`() async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(["1;PY-1;Lê Hòa;SNgV;R1;15/QĐ;10/01/2020"])
    let (outcome, _) = try await scene.importRoster(
      Self.titles,
      ["1;PY-1;Lê Hòa;SNgV;R1;;;15/QĐ;;10/01/2020;30/06/2020"]
    )
    #expect(outcome == ImportOutcome(read: 1, added: 0, changed: 1, held: 0))
    #expect(try await scene.assignments().map { "\($0.days)" } == ["[2020-01-10, 2020-07-01)"])
    let event = try #require(try await scene.events().last)
    #expect(event[0] == "changed")
    #expect(event[3].contains(#""until":null"#) && event[4].contains(#""until":"2020-07-01""#))
  }

  @Test
  func `by another decision does not keep the day of the first`() async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(Self.titles, [Self.ended])
    _ = try await scene.importRoster(["1;PY-1;Lê Hòa;SNgV;R1;16/QĐ;10/01/2020"])
    #expect(try await scene.assignments().map(\.decision) == [.init(number: "16/QĐ", day: nil)])
  }

  @Test
  func `that begins on another day is another one`() async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(Self.titles, [Self.ended])
    _ = try await scene.importRoster(["1;PY-1;Lê Hòa;SNgV;R1;20/QĐ;01/07/2020"])
    #expect(
      try await scene.assignments().map { "\($0.days)" } == [
        "[2020-01-10, 2020-07-01)", "[2020-07-01, …)",
      ]
    )
  }

  @Test
  func `told twice in one file is as the later row says`() async throws {
    let scene = try await scene()
    let (outcome, faults) = try await scene.importRoster(
      Self.titles,
      [
        "1;PY-1;Lê Hòa;SNgV;R1;Kiêm nhiệm;;15/QĐ;;10/01/2020;",
        "2;PY-1;Lê Hòa;SNgV;R4;;;15/QĐ;;10/01/2020;",
        "3;PY-1;Lê Hòa;SNgV;R1;Chuyên trách;;15/QĐ;;10/01/2020;",
      ]
    )
    #expect(faults.isEmpty)
    #expect(outcome == ImportOutcome(read: 3, added: 3, changed: 1, held: 0))
    let shares = try await scene.assignments().map { "\($0.duty) \($0.share)" }
    #expect(shares == ["R1 fullTime", "R4 concurrent"])
  }

  @Test
  func `may begin on the agency's first day and not outlast it by its own words`() async throws {
    let scene = try await scene()
    let (outcome, faults) = try await scene.importRoster(
      Self.titles,
      [
        "1;PY-1;Lê Hòa;Phường Đông Hòa;R1;;;15/QĐ;;01/07/2025;",
        "2;PY-2;Lê An;Thị xã Đông Hòa;R1;;;15/QĐ;;30/06/2025;",
      ]
    )
    #expect(faults.isEmpty)
    #expect(outcome.added == 4)
  }

  @Test
  func `that shares days with one of the same duty and agency is held`() async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(["1;PY-1;Lê Hòa;SNgV;R1;15/QĐ;10/01/2020"])
    let before = try await scene.people()
    let (outcome, faults) = try await scene.importRoster(["1;PY-1;Lê Hòa;SNgV;R1;99/QĐ;01/03/2020"])
    #expect(outcome.held == 1 && outcome.isUnchanged)
    #expect(faults[0].contains("shares days with the assignment by 15/QĐ from 10/01/2020"))
    #expect(try await scene.people() == before)
  }

  @Test
  func `that shares days with one of another duty goes in beside it`() async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(["1;PY-1;Lê Hòa;SNgV;R1;15/QĐ;10/01/2020"])
    _ = try await scene.importRoster(["1;PY-1;Lê Hòa;SNgV;R4;99/QĐ;01/03/2020"])
    #expect(try await scene.assignments().count == 2)
  }
}
