import Intake
import Operations
import Personnel
import Records
import Testing
import Vietnamese

struct `A roster of codes and names alone` {
  @Test(
    arguments: [
      "STT;Mã CBCCVC;Họ và tên", "STT;Họ và tên;Mã CBCCVC", "STT;MÃ CBCCVC;HỌ VÀ TÊN",
    ]
  )
  func `is taken, and leaves all else open`(titles: String) async throws {
    let scene = try await Scene()
    let row = titles.split(separator: ";").map {
      switch $0.lowercased() {
      case "stt": "1"
      case "họ và tên": "Lê Thị Hòa"
      default: "PY-1"
      }
    }
    let (outcome, faults) = try await scene.importRoster(titles, [row.joined(separator: ";")])
    #expect(faults.isEmpty)
    #expect(outcome == ImportOutcome(read: 1, added: 1, changed: 0, held: 0))
    let record = try await scene.officer("PY-1")
    #expect(record.officer.name.full == "Lê Thị Hòa")
    #expect(record.officer.birthDate == nil)
    #expect(record.officer.gender == nil)
    #expect(record.officer.nationalID == nil)
    #expect(record.officer.phone == nil)
    #expect(record.officer.email == nil)
    #expect(record.officer.position == nil)
    #expect(record.ethnicity == nil)
    #expect(try await scene.assignments().isEmpty)
  }

  @Test
  func `is filled by later files, one column at a time, with an event each`() async throws {
    let scene = try await Scene()
    _ = try await scene.importRoster("STT;Mã CBCCVC;Họ và tên", ["1;PY-1;Lê Thị Hòa"])
    let columns = [
      ("Ngày sinh", "05/02/1980", "birthDate"), ("Giới tính", "Nữ", "gender"),
      ("Email", "hoa@example.vn", "email"), ("Chức vụ", "Chuyên viên", "position"),
    ]
    for (title, value, field) in columns {
      let (outcome, faults) = try await scene.importRoster(
        "Mã CBCCVC;Họ và tên;\(title)",
        ["PY-1;Lê Thị Hòa;\(value)"]
      )
      #expect(faults.isEmpty)
      #expect(outcome == ImportOutcome(read: 1, added: 0, changed: 1, held: 0), "\(title)")
      let event = try #require(try await scene.events().last)
      #expect(event[0...2] == ["changed", "officer", "PY-1"])
      #expect(event[3] == #"{"\#(field)":null}"#)
      #expect(event[4].hasPrefix(#"{"\#(field)":""#))
    }
    #expect(try await scene.events().count == 1 + columns.count)
  }
}
