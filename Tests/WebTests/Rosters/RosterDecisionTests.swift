import Records
import Testing

@testable import Web

/// What a clerk decides on the page of a roster.
struct `A decision about a roster` {
  static let titles = "STT;Họ và tên;Ngày sinh;Sở thích;Đơn vị"

  /// Somebody on record, and a received file with a near match.
  func asked() async throws -> (office: Office, path: String) {
    let office = try await Office()
    let first = try await office.receive([Self.titles, "1;Lê Hòa;05/02/1980;;SNV"])
    _ = try await office.post(first + "/apply")
    let path = try await office.receive([Self.titles, "1;Lê Hòa;1980;Trưởng phòng;SNV"])
    return (office, path)
  }

  @Test
  func `of what a column means changes the check`() async throws {
    let office = try await Office()
    let path = try await office.receive([Self.titles, "1;Lê Hòa;1980;Trưởng phòng;SNV"])
    let reply = try await office.post(path + "/columns", "c-0-4=position&c-0-3=&c-0-2=fullName")
    #expect(reply.status == 303)
    #expect(reply["Location"] == path)
    let page = try await office.get(path)
    #expect(page.text.contains("<option value=\"position\" selected>"))
    #expect(!page.text.contains("<option value=\"birthDate\" selected>"))
    _ = try await office.post(path + "/apply")
    #expect(
      try await office.texts("SELECT full_name, birth_date, position FROM officer")
        == ["Lê Hòa|–|Trưởng phòng"]
    )
  }

  @Test
  func `of a column can be taken back`() async throws {
    let office = try await Office()
    let path = try await office.receive([Self.titles, "1;Lê Hòa;1980;Trưởng phòng;SNV"])
    _ = try await office.post(path + "/columns", "c-0-3=")
    _ = try await office.post(path + "/columns", "c-0-3=birthDate")
    let page = try await office.get(path)
    #expect(page.text.contains("<option value=\"birthDate\" selected>"))
  }

  @Test(arguments: [
    "c-0-4=nonsense", "c-9-4=position", "c-0-99=position", "c-0-0=position", "c--1-4=position",
    "x=1", "",
  ])
  func `of a column or meaning that there is not changes nothing`(items: String) async throws {
    let office = try await Office()
    let path = try await office.receive([Self.titles, "1;Lê Hòa;1980;;SNV"])
    let before = try await office.fingerprint()
    #expect(try await office.post(path + "/columns", items).status == 303)
    #expect(try await office.fingerprint() == before)
  }

  @Test
  func `of the person is asked for with the candidates`() async throws {
    let (office, path) = try await asked()
    let page = try await office.get(path)
    #expect(page.text.contains("Dòng này là ai?"))
    #expect(page.text.contains("action=\"\(path)/people\""))
    #expect(page.text.contains("name=\"person\" value=\"1\""))
    #expect(page.text.contains("name=\"person\" value=\"new\""))
    #expect(page.text.contains("CB-00001; sinh 05/02/1980"), "\(page.text)")
  }

  @Test
  func `that a row is somebody on record changes them`() async throws {
    let (office, path) = try await asked()
    _ = try await office.post(path + "/columns", "c-0-4=position")
    let reply = try await office.post(path + "/people", "row=2&sheet=0&person=1")
    #expect(reply.status == 303)
    _ = try await office.post(path + "/apply")
    #expect(
      try await office.texts("SELECT full_name, position FROM officer") == ["Lê Hòa|Trưởng phòng"]
    )
  }

  @Test
  func `that a row is somebody new adds them`() async throws {
    let (office, path) = try await asked()
    _ = try await office.post(path + "/people", "row=2&sheet=0&person=new")
    #expect(try await office.get(path).text.contains("1 cán bộ mới"))
    _ = try await office.post(path + "/apply")
    #expect(try await office.names() == ["Lê Hòa", "Lê Hòa"])
  }

  @Test(arguments: [
    "", "row=2", "row=2&sheet=0", "row=x&sheet=0&person=new", "row=2&sheet=0&person=0",
    "row=2&sheet=0&person=-1", "row=2&sheet=0&person=ai", "row=2&sheet=0&person=%FF",
    "row=99999999999999999999&sheet=0&person=new",
  ])
  func `of the person that makes no sense is refused`(items: String) async throws {
    let (office, path) = try await asked()
    let before = try await office.fingerprint()
    #expect(try await office.post(path + "/people", items).status == 400)
    #expect(try await office.fingerprint() == before)
  }

  @Test(arguments: ["row=0&sheet=0&person=new", "row=2&sheet=-1&person=new"])
  func `of a row that there can't be is refused, not a fault`(items: String) async throws {
    let (office, path) = try await asked()
    let before = try await office.fingerprint()
    let reply = try await office.post(path + "/people", items)
    #expect((400..<500).contains(reply.status), "\(reply.status)")
    #expect(try await office.fingerprint() == before)
  }

  @Test
  func `of a person who is gone by then counts for nothing`() async throws {
    let (office, path) = try await asked()
    _ = try await office.post(path + "/people", "row=2&sheet=0&person=1")
    _ = try await office.post("/rosters/1/undo")
    #expect(try await office.names().isEmpty)
    _ = try await office.post(path + "/apply")
    #expect(try await office.names() == ["Lê Hòa"])
  }
}

struct `A decision that comes too late` {
  static let lines = [
    "STT;Họ và tên;Ngày sinh;Sở thích;Đơn vị", "1;Lê Hòa;1980;Đọc sách;SNV",
  ]

  /// A roster to which something was done already.
  func roster(after acts: [String]) async throws -> (office: Office, path: String) {
    let office = try await Office()
    let path = try await office.receive(Self.lines)
    for act in acts {
      let reply = try await office.post("\(path)/\(act)")
      try #require(reply.status == 303, "\(act): \(reply.status)")
    }
    return (office, path)
  }

  @Test(
    arguments: [
      (["apply"], "refuse", "đã ghi, không còn chờ xử lý"),
      (["apply", "undo"], "apply", "đã hoàn tác, không còn chờ xử lý"),
      (["apply", "undo"], "refuse", "đã hoàn tác, không còn chờ xử lý"),
      (["refuse"], "apply", "đã từ chối, không còn chờ xử lý"),
      (["refuse"], "undo", "chưa ghi gì nên không có gì để hoàn tác"),
      ([], "undo", "chưa ghi gì nên không có gì để hoàn tác"),
    ]
  )
  func `is answered with 409 and a sentence, and changes nothing`(
    acts: [String],
    act: String,
    sentence: String
  ) async throws {
    let (office, path) = try await roster(after: acts)
    let before = try await office.fingerprint()
    let reply = try await office.post("\(path)/\(act)")
    #expect(reply.status == 409)
    #expect(reply.text.contains("Chưa làm được"))
    #expect(reply.text.contains(sentence), "\(reply.text)")
    #expect(reply["Content-Security-Policy"] == `Every answer`.policy)
    #expect(try await office.fingerprint() == before)
  }

  @Test(arguments: [["apply"], ["refuse"], ["apply", "undo"]])
  func `that was taken before is answered like the first time, and changes nothing`(
    acts: [String]
  ) async throws {
    let (office, path) = try await roster(after: acts)
    let before = try await office.fingerprint()
    let reply = try await office.post("\(path)/\(try #require(acts.last))")
    #expect(reply.status == 303)
    #expect(reply["Location"]?.hasPrefix(path) == true)
    #expect(try await office.fingerprint() == before)
  }

  @Test
  func `about a file that was sent twice is about one roster`() async throws {
    let office = try await Office()
    let path = try await office.receive(Self.lines)
    #expect(try await office.receive(Self.lines) == path)
    _ = try await office.post("\(path)/refuse")
    #expect(try await office.receive(Self.lines) != path)
  }

  @Test(arguments: [
    ("people", "row=2&sheet=0&person=new"), ("columns", "c-0-4=position"),
    ("columns", "c-0-3=&c-0-4=position"),
  ])
  func `about a row or a column is answered so too`(act: String, items: String) async throws {
    for acts in [["apply"], ["refuse"], ["apply", "undo"]] {
      let (office, path) = try await roster(after: acts)
      let before = try await office.fingerprint()
      let reply = try await office.post("\(path)/\(act)", items)
      #expect(reply.status == 409, "\(acts)")
      #expect(reply.text.contains("không còn chờ xử lý"), "\(acts)")
      #expect(try await office.fingerprint() == before)
    }
  }

  @Test
  func `is told with all that stands in the way of undoing`() async throws {
    let (office, path) = try await roster(after: ["apply"])
    let later = try await office.receive([
      "STT;Họ và tên;Ngày sinh;Chức vụ;Đơn vị", "1;Lê Hòa;1980;Phó phòng;SNV",
    ])
    _ = try await office.post(later + "/apply")
    let before = try await office.fingerprint()
    let reply = try await office.post(path + "/undo")
    #expect(reply.status == 409)
    #expect(reply.text.contains("Lê Hòa (CB-00001): đã sửa sau lần nhập này"), "\(reply.text)")
    #expect(try await office.fingerprint() == before)
    let english = try await office.post(path + "/undo?lang=en")
    #expect(english.text.contains("changed since"))
  }

  @Test(arguments: [
    "/rosters/99", "/rosters/0", "/rosters/-1", "/rosters/x", "/rosters/1x",
    "/rosters/99999999999999999999", "/rosters/99/file", "/rosters/x/file", "/rosters/1/nothing",
    "/rosters/1/apply/more", "/rosters/%31%00",
  ])
  func `and an address of no roster is not found`(path: String) async throws {
    let (office, _) = try await roster(after: [])
    #expect(try await office.get(path).status == 404)
  }

  @Test(arguments: ["apply", "refuse", "undo", "people", "columns"])
  func `about no roster is not found`(act: String) async throws {
    let (office, _) = try await roster(after: [])
    let before = try await office.fingerprint(Schema.tablesButLog)
    for id in ["99", "0", "-1", "x"] {
      let reply = try await office.post("/rosters/\(id)/\(act)", "row=2&sheet=0&person=new")
      #expect(reply.status == 404, "\(id)")
    }
    #expect(try await office.fingerprint(Schema.tablesButLog) == before)
  }
}
