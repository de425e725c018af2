import Testing

struct `The file of the database` {
  @Test(
    arguments: [
      ["migrate"], ["officer", "show", "PY-000101"], ["officer", "show", "XX"],
      ["report", "nope"], ["curricula", "load", Repository.curricula],
      ["agencies", "import", "\(Repository.rosters)/agencies.csv"],
      ["roster", "import", "\(Repository.rosters)/officers-press.csv"],
      ["class", "import", "\(Repository.rosters)/classes/LOP-2020-01.xlsx"],
      ["class", "import", "\(Repository.rosters)/agencies.csv"],
      ["evidence", "import", "\(Repository.rosters)/evidence.csv"],
      ["evidence", "import", "\(Repository.rosters)/agencies.csv"],
    ]
  )
  func `stays byte for byte where nothing is to be written`(command: [String]) async throws {
    let desk = try await Province.desk()
    let loaded = try await Province.bytes
    _ = try await desk.run(command)
    #expect(try desk.bytes("boiduong.sqlite") == loaded)
    #expect(!desk.has("boiduong.sqlite-wal"))
  }

  @Test(
    arguments: [
      ["report", "ttdn-summary", "--period", "2020", "--format", "json"],
      ["report", "marks", "--class", "LOP-2020-01", "--output", "diem.xlsx"],
    ]
  )
  func `has one line more in its log where people are saved, and nothing else`(
    command: [String]
  ) async throws {
    let desk = try await Province.desk()
    let before = try await desk.count("event")
    #expect(try await desk.run(command).status == 0)
    #expect(try await desk.tablesThatDiffer() == ["event"])
    #expect(try await desk.count("event") == before + 1)
  }

  @Test
  func `stays byte for byte where a workbook is refused by the records`() async throws {
    let desk = try await Province.desk()
    let loaded = try await Province.bytes
    let name = try desk.classWorkbook("LOP-2020-01", [Edit("Lớp", "B7", "KHONG-CO")])
    #expect(try await desk.run("class", "import", name).status == 65)
    #expect(try desk.bytes("boiduong.sqlite") == loaded)
  }

  @Test
  func `is whole by itself when a command has ended`() async throws {
    let desk = try await Province.desk()
    try desk.write(`Importing a roster`.head + `Importing a roster`.good, to: "moi.csv")
    #expect(try await desk.run("roster", "import", "moi.csv").status == 0)
    #expect(!desk.has("boiduong.sqlite-wal"))
    #expect(try await !desk.isAsLoaded())
    #expect(try await desk.count("officer", where: "code = 'PY-000901'") == 1)
  }
}
