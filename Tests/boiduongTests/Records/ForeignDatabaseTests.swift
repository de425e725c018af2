import Foundation
import Records
import RecordsSQLite
import Testing

struct `A database of another program` {
  /// A desk on which somebody else's database lies.
  private func desk() async throws -> Desk {
    let desk = try Desk()
    let other = try SQLiteStore(path: desk.database, readers: 0, isNew: false)
    try await other.write { records in
      for name in ["khach_hang", "don_hang"] {
        try records.run(SQL(verbatim: "CREATE TABLE \(name) (id INTEGER)"))
      }
    }
    return desk
  }

  @Test(
    arguments: [
      ["migrate"], ["officer", "show", "PY-000101"], ["report", "ttdn-summary"], ["load"],
      ["serve", "--port", "0"],
    ]
  )
  func `is refused by name and left as it is, byte for byte`(command: [String]) async throws {
    let desk = try await desk()
    let before = try desk.bytes("boiduong.sqlite")
    let answer = try await desk.run(command)
    #expect(answer.status == 65)
    #expect(
      answer.told == [
        "Đây là cơ sở dữ liệu của chương trình khác (có bảng don_hang, khach_hang), không thay đổi "
          + "gì trong đó. Kiểm tra địa chỉ, hoặc ghi địa chỉ của một tệp mới."
      ]
    )
    #expect(try desk.bytes("boiduong.sqlite") == before)
    #expect(!desk.has("boiduong.sqlite-wal"))
  }
}

struct `Our database` {
  /// How a file keeps its journal: 1 is beside each transaction, 2 is WAL.
  private func journal(_ desk: Desk) throws -> [UInt8] {
    Array(try desk.bytes("boiduong.sqlite")[18...19])
  }

  @Test
  func `is made so that reading and writing don't wait for each other`() async throws {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    #expect(try journal(desk) == [2, 2])
  }

  @Test
  func `keeps the journal that it came with until it is served`() async throws {
    let desk = try await Province.desk()
    var bytes = try desk.bytes("boiduong.sqlite")
    bytes[18] = 1
    bytes[19] = 1
    try desk.write(bytes, to: "boiduong.sqlite")
    #expect(try await desk.run("officer", "show", "PY-000101").status == 0)
    #expect(try journal(desk) == [1, 1])
    let server = try await Served.start(on: desk)
    #expect(try await server.get("/healthz").status == 200)
    _ = try await server.end()
    #expect(try journal(desk) == [2, 2])
  }
}

struct `A database that may only be read` {
  /// Whether the tests may become somebody who may do less.
  static let canBecomeNobody =
    geteuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")

  private func run(_ command: String, on desk: Desk) async throws -> Answer {
    let nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"
    return try await desk.shell("cp $boiduong ./b; chmod 755 . b; \(nobody) ./b \(command)")
  }

  @Test(
    .enabled(if: canBecomeNobody),
    arguments: [
      "officer show PY-000101", "report ttdn-summary --period 2020 --format json",
      "load --expect-unchanged --curricula '\(Repository.curricula)' "
        + "--rosters '\(Repository.rosters)'",
    ]
  )
  func `answers, and nothing is written beside it`(command: String) async throws {
    let desk = try await Province.desk()
    let answer = try await run(command, on: desk)
    #expect(answer.status == 0, "\(answer)")
    #expect(!desk.has("boiduong.sqlite-wal"))
    #expect(!desk.has("boiduong.sqlite-shm"))
    #expect(try await desk.isAsLoaded())
  }

  @Test(.enabled(if: canBecomeNobody))
  func `says so where something is to be written`() async throws {
    let desk = try await Province.desk()
    try desk.write(`Importing a roster`.head + `Importing a roster`.good, to: "moi.csv")
    let answer = try await run("roster import moi.csv", on: desk)
    #expect(answer.status == 69)
    #expect(
      answer.told == ["Không ghi được vào cơ sở dữ liệu. Kiểm tra quyền ghi của thư mục."]
    )
    #expect(try await desk.isAsLoaded())
  }
}
