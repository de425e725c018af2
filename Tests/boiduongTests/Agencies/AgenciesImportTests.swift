import Records
import Testing

struct `Importing agencies` {
  static let file = "\(Repository.rosters)/agencies.csv"
  static let head = "Mã;Tên;Loại;Khối;Cơ quan cấp trên;Từ ngày;Đến ngày;Kế thừa bởi\n"

  private func prepared() async throws -> Desk {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    return desk
  }

  @Test
  func `writes them down, and nothing the second time`() async throws {
    let desk = try await prepared()
    let first = try await desk.run("agencies", "import", Self.file)
    #expect(first.status == 0)
    #expect(
      first.lines == ["agencies.csv: đọc 158 dòng: thêm 158 và sửa 0 mục hồ sơ, giữ lại 0 dòng"]
    )
    #expect(try await desk.count("agency") == 158)
    let before = try await desk.fingerprint()
    let second = try await desk.run("agencies", "import", Self.file, "--lang", "en")
    #expect(second.output.contains("agencies.csv: taken in on "))
    #expect(try await desk.fingerprint() == before)
  }

  @Test
  func `takes a table of few lines`() async throws {
    let desk = try await prepared()
    try desk.write(
      Self.head + "TINH;UBND tỉnh;Sở, ban, ngành;Sở, ban, ngành;;01/07/1989;;\n"
        + "SO-A;Sở A;Sở, ban, ngành;Sở, ban, ngành;TINH;01/07/1989;30/06/2025;SO-B\n"
        + "SO-B;Sở B;Sở, ban, ngành;Sở, ban, ngành;TINH;01/07/2025;;\n",
      to: "co-quan.csv"
    )
    let answer = try await desk.run("agencies", "import", "co-quan.csv", "--format", "json")
    #expect(answer.status == 0, "\(answer)")
    let outcome = try answer.json()
    #expect(outcome["file"]?.text == "co-quan.csv")
    #expect(outcome["read"]?.number == 3)
    #expect(outcome["added"]?.number == 3)
    #expect(try await desk.count("agency_successor") == 1)
  }

  @Test
  func `tells every wrong line with its cell and writes none`() async throws {
    let desk = try await prepared()
    let before = try await desk.fingerprint()
    try desk.write(
      Self.head + "SO-A;Sở A;Sở, ban, ngành;Sở, ban, ngành;KHONG-CO;01/07/1989;;\n"
        + "SO-B;;Sở, ban, ngành;Sở, ban, ngành;;31/02/2020;;\n"
        + "SO-C;Sở C;Sở, ban, ngành;Khối lạ;;01/07/2025;01/01/2020;\n",
      to: "co-quan.csv"
    )
    let answer = try await desk.run("agencies", "import", "co-quan.csv")
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    #expect(answer.told.count >= 4)
    for place in ["B3: thiếu tên cơ quan.", "F3: ", "D4: không hiểu khối “Khối lạ”."] {
      #expect(answer.told.contains { $0.hasPrefix("co-quan.csv: \(place)") }, "\(answer.errors)")
    }
    #expect(try await desk.fingerprint() == before)
  }

  @Test(arguments: ["evidence.csv", "officers-press.csv"])
  func `refuses a table of something else`(name: String) async throws {
    let desk = try await Province.sharedDesk
    let answer = try await desk.run("agencies", "import", "\(Repository.rosters)/\(name)")
    #expect(answer.status == 65)
    #expect(answer.told.allSatisfy { $0.hasPrefix("\(name): ") })
    #expect(answer.output.isEmpty)
  }
}
