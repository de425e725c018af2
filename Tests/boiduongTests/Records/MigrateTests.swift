import Foundation
import Records
import Testing

struct `Making the database ready` {
  @Test
  func `makes it, says so and ends well`() async throws {
    let desk = try Desk()
    let answer = try await desk.run("migrate")
    #expect(answer.status == 0)
    #expect(
      answer.lines == ["Cơ sở dữ liệu đã sẵn sàng, đã chạy \(Schema.steps.count) bước nâng cấp."]
    )
    #expect(answer.errors.isEmpty)
    #expect(try await desk.count("schema_step") == Schema.steps.count)
    #expect(try await desk.count("officer") == 0)
  }

  @Test
  func `does nothing the second time`() async throws {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    let before = try await desk.fingerprint()
    let again = try await desk.run("migrate")
    #expect(again.status == 0)
    #expect(again.lines == ["Cơ sở dữ liệu đã sẵn sàng, không có gì phải làm."])
    #expect(try await desk.fingerprint() == before)
  }

  @Test
  func `answers other programs with the number of steps`() async throws {
    let desk = try Desk()
    let first = try await desk.run("migrate", "--format", "json").json()
    let second = try await desk.run("migrate", "--format", "json").json()
    #expect(first["steps"]?.number == Schema.steps.count)
    #expect(second["steps"]?.number == 0)
  }

  @Test
  func `speaks English where the machine does`() async throws {
    let desk = try Desk()
    let first = try await desk.run("migrate", language: "en_GB.UTF-8")
    #expect(first.output.hasPrefix("The database is ready; "))
    let second = try await desk.run("migrate", language: "en_GB.UTF-8")
    #expect(second.lines == ["The database is ready; there was nothing to do."])
  }

  @Test
  func `keeps what is on record`() async throws {
    let desk = try await Province.desk()
    #expect(try await desk.run("migrate").status == 0)
    #expect(try await desk.isAsLoaded())
  }
}

struct `A database that does not fit` {
  private func damage(_ desk: Desk, _ statement: String) async throws {
    try await desk.change { records in try records.run(SQL(verbatim: statement)) }
  }

  @Test(arguments: [["migrate"], ["officer", "show", "PY-000101"], ["report", "ttdn-summary"]])
  func `of a newer program is refused and left alone`(command: [String]) async throws {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    let next = Schema.steps.count + 1
    try await damage(
      desk,
      "INSERT INTO schema_step (number, name, digest, at) VALUES (\(next), 'later', '\(String(repeating: "0", count: 64))', "
        + "'2030-01-01T00:00:00Z')"
    )
    let before = try await desk.fingerprint()
    let answer = try await desk.run(command)
    #expect(answer.status == 65)
    #expect(
      answer.told == [
        "Cơ sở dữ liệu thuộc phiên bản mới hơn (bước \(next), chương trình này biết đến bước "
          + "\(next - 1)). Hãy nâng cấp chương trình."
      ]
    )
    #expect(answer.output.isEmpty)
    #expect(try await desk.fingerprint() == before)
  }

  @Test
  func `of another program is refused`() async throws {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    try await damage(desk, "UPDATE schema_step SET digest = 'x' WHERE number = 1")
    let answer = try await desk.run("migrate")
    #expect(answer.status == 65)
    #expect(answer.told.first?.contains("Kiểm tra địa chỉ") == true, "\(answer)")
  }

  @Test(arguments: [["migrate"], ["report", "ttdn-summary"], ["serve", "--port", "0"]])
  func `is no database at all`(command: [String]) async throws {
    let desk = try Desk()
    try desk.write("Đây là một văn bản, không phải cơ sở dữ liệu.", to: "boiduong.sqlite")
    let before = try desk.bytes("boiduong.sqlite")
    let answer = try await desk.run(command)
    #expect(answer.status == 69)
    #expect(answer.errors.contains("không phải cơ sở dữ liệu"), "\(answer)")
    #expect(answer.output.isEmpty)
    #expect(try desk.bytes("boiduong.sqlite") == before)
  }

  @Test
  func `is not prepared yet`() async throws {
    let desk = try Desk()
    try desk.write([], to: "boiduong.sqlite")
    let answer = try await desk.run("officer", "show", "PY-000101")
    #expect(answer.status == 65)
    #expect(answer.errors.contains("Chạy: boiduong migrate"))
  }
}

struct `The address of the database` {
  @Test(
    arguments: [
      ["officer", "show", "PY-000101"], ["load"], ["report", "ttdn-summary"], ["serve"],
      ["class", "import", "lop.xlsx"], ["curricula", "load"],
    ]
  )
  func `names a file that must be there, and none is made by mistake`(
    command: [String]
  ) async throws {
    let desk = try Desk()
    let answer = try await desk.run(command + ["--database", "sqlite:go-nham.sqlite"])
    #expect(answer.status == 66)
    #expect(
      answer.told == [
        "Chưa có cơ sở dữ liệu go-nham.sqlite. Kiểm tra địa chỉ, hoặc tạo mới: boiduong migrate"
      ]
    )
    #expect(!desk.has("go-nham.sqlite"))
  }

  @Test(
    arguments: [
      ("boiduong.sqlite", 65, "Ghi theo mẫu sqlite:boiduong.sqlite"),
      ("mysql://may/boiduong", 65, "Không hiểu địa chỉ cơ sở dữ liệu “mysql://may/boiduong”"),
      ("sqlite:", 65, "Không hiểu địa chỉ cơ sở dữ liệu “sqlite:”"),
      ("", 65, "Không hiểu địa chỉ cơ sở dữ liệu “”"),
      ("mysql://lan:geheim@may/b", 65, "Không hiểu địa chỉ cơ sở dữ liệu “mysql://lan:***@may/b”"),
      ("postgresql://lan:geheim@127.0.0.1:1/b", 69, "postgresql://lan:***@127.0.0.1:1/b"),
      ("postgres://127.0.0.1:1/b", 69, "Không kết nối được với cơ sở dữ liệu"),
      ("sqlite:khong-co/boiduong.sqlite", 73, "không có thư mục"),
      ("sqlite:.", 69, "Không mở được cơ sở dữ liệu"),
    ]
  )
  func `is refused with a sentence where nothing can stand there`(
    address: String,
    status: Int32,
    sentence: String
  ) async throws {
    let desk = try Desk()
    let answer = try await desk.run("migrate", "--database", address)
    #expect(answer.status == status)
    #expect(answer.told.count == 1)
    #expect(answer.errors.contains(sentence), "\(answer)")
    #expect(!answer.errors.contains("geheim"))
    #expect(answer.output.isEmpty)
  }

  @Test
  func `is told wrong in English too`() async throws {
    let desk = try Desk()
    let answer = try await desk.run(
      "migrate",
      "--database",
      "mysql://host/db",
      language: "en_US.UTF-8"
    )
    #expect(
      answer.told == [
        "The database address “mysql://host/db” means nothing. Write it as sqlite:boiduong.sqlite "
          + "or postgresql://user@host/name"
      ]
    )
  }

  @Test
  func `of the option wins over that of the machine`() async throws {
    let desk = try Desk()
    #expect(try await desk.run("migrate", "--database", "sqlite:khac.sqlite").status == 0)
    #expect(desk.has("khac.sqlite"))
    #expect(!desk.has("boiduong.sqlite"))
  }

  @Test
  func `is boiduong.sqlite here where nobody says another`() async throws {
    let desk = try Desk()
    var environment = desk.environment()
    environment["BOIDUONG_DATABASE"] = nil
    let answer = try await Program.run(["migrate"], in: desk.folder, environment: environment)
    #expect(answer.status == 0)
    #expect(desk.has("boiduong.sqlite"))
  }
}
