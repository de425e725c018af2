import Records
import Testing

struct `The history of rosters` {
  static let file = "STT;Mã CBCCVC;Họ và tên;Chức vụ\n1;PY-1;Lê Hòa;Chuyên viên\n"

  private func desk() async throws -> Desk {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    return desk
  }

  @Test
  func `is empty at first, and then begins with the newest`() async throws {
    let desk = try await desk()
    #expect(try await desk.run("roster", "history").lines == ["Chưa nhập danh sách nào."])
    for (name, position) in [("a.csv", "Chuyên viên"), ("b.csv", "Phó phòng")] {
      try desk.write(Self.file.replacing("Chuyên viên", with: position), to: name)
      #expect(try await desk.run("roster", "import", name).status == 0)
    }
    let lines = try await desk.run("roster", "history", "--format", "json").jsonLines()
    #expect(lines.map { $0["file"]?.text } == ["b.csv", "a.csv"])
    #expect(lines.allSatisfy { $0["state"]?.text == "applied" && $0["rows"]?.number == 1 })
    #expect(lines.allSatisfy { $0["sha256"]?.text?.utf8.count == 64 })
    let text = try await desk.run("roster", "history", "--lang", "en")
    #expect(text.lines.count == 2 && text.output.contains("1 rows, 1 records changed"))
  }

  @Test
  func `goes back one import after another`() async throws {
    let desk = try await desk()
    try desk.write(Self.file, to: "a.csv")
    try desk.write(Self.file.replacing("Chuyên viên", with: "Phó phòng"), to: "b.csv")
    for name in ["a.csv", "b.csv"] { _ = try await desk.run("roster", "import", name) }
    let refused = try await desk.run("roster", "undo", "1")
    #expect(refused.status == 65 && refused.output.isEmpty)
    #expect(refused.errors.contains("Lê Hòa (PY-1): đã sửa sau lần nhập này"), "\(refused)")
    for number in ["2", "1"] {
      let undone = try await desk.run("roster", "undo", number)
      #expect(undone.status == 0, "\(undone)")
      #expect(
        undone.lines == ["Đã hoàn tác lần nhập số \(number): 1 mục hồ sơ trở lại như trước."]
      )
    }
    #expect(try await desk.count("officer") == 0)
    let twice = try await desk.run("roster", "undo", "1", "--lang", "en")
    #expect(twice.status == 65 && twice.errors.contains("was undone by"))
    #expect(try await desk.run("roster", "import", "a.csv").output.contains("thêm 1"))
  }

  @Test
  func `has no number that was never given`() async throws {
    let answer = try await desk().run("roster", "undo", "7")
    #expect(answer.status == 65)
    #expect(answer.told.count == 1 && answer.errors.contains("boiduong roster history"))
  }
}

struct `Trying a roster` {
  @Test
  func `tells what would come of each row and writes nothing`() async throws {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    try desk.write(`The history of rosters`.file, to: "a.csv")
    _ = try await desk.run("roster", "import", "a.csv")
    let before = try await desk.fingerprint()
    try desk.write(
      "STT;Mã CBCCVC;Họ và tên;Chức vụ;Đơn vị\n1;PY-1;Lê Hòa;Phó phòng;\n2;PY-2;Lê An;;\n"
        + "3;PY-3;Lê Tư;;Không có\n",
      to: "b.csv"
    )
    let answer = try await desk.run("roster", "import", "--dry-run", "b.csv")
    #expect(answer.status == 2)
    #expect(
      answer.lines == [
        "dòng 2: Lê Hòa (PY-1), chức vụ: “Chuyên viên” → “Phó phòng”",
        "dòng 3: Lê An (PY-2), thêm mới",
        "b.csv: 3 dòng: thêm 1, sửa 1, không đổi 0, giữ lại 1. Chưa ghi gì.",
      ]
    )
    #expect(answer.errors.contains("b.csv: E4: không có cơ quan nào tên “Không có”"))
    let json = try await desk.run("roster", "import", "--dry-run", "b.csv", "--format", "json")
    let rows = try json.json()["rows"]?.items ?? []
    #expect(rows.map { $0["outcome"]?.text } == ["changed", "added", "held"])
    #expect(rows.first?["changes"]?.items.first?["old"]?.text == "Chuyên viên")
    #expect(try json.json()["summary"]?["good"]?.number == 2)
    #expect(try await desk.fingerprint() == before)
  }
}
