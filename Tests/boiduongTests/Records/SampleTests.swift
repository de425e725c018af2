import Foundation
import Records
import Testing

struct `Making invented records` {
  /// A desk whose database has curricula and nothing else.
  private func desk() async throws -> Desk {
    let desk = try Desk()
    for command in [["migrate"], ["curricula", "load", Repository.curricula]] {
      let answer = try await desk.run(command)
      try #require(answer.status == 0, "\(answer)")
    }
    return desk
  }

  @Test
  func `says how many of each kind there are now`() async throws {
    let desk = try await desk()
    let answer = try await desk.run("sample", "--officers", "60", "--seed", "3")
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.errors.isEmpty)
    #expect(answer.lines.first?.hasPrefix("Đã tạo ") == true)
    #expect(answer.lines.contains("  60 cán bộ"))
    #expect(try await desk.count("officer") == 60)
    let agencies = try await desk.count("agency")
    #expect(answer.lines.contains("  \(agencies) cơ quan"))
  }

  @Test
  func `gives the same records for the same number and seed, and says so in English`() async throws
  {
    let (one, other) = (try await desk(), try await desk())
    let command = ["sample", "--officers", "60", "--seed", "3"]
    let first = try await one.run(command, language: "en_GB.UTF-8")
    let second = try await other.run(command, language: "en_GB.UTF-8")
    #expect(first.output == second.output)
    #expect(first.lines.contains("  60 officers"))
    let (here, there) = (try await one.fingerprint(), try await other.fingerprint())
    for table in ["agency", "officer", "assignment", "attendance", "result", "evidence"] {
      #expect(here.tables[table] == there.tables[table])
    }
  }

  @Test
  func `answers other programs table by table`() async throws {
    let desk = try await desk()
    let answer = try await desk.run("sample", "--officers", "40", "--format", "json").json()
    #expect(answer["officers"]?.number == 40)
    #expect(answer["seed"]?.text == "1")
    var rows = 0
    for table in try #require(answer["tables"]?.items) {
      let name = try #require(table["table"]?.text)
      #expect(table["rows"]?.number == (try await desk.count(name)), "\(name)")
      rows += table["rows"]?.number ?? 0
    }
    #expect(answer["rows"]?.number == rows)
  }

  @Test
  func `is refused where there are officers, or no curricula, and says what to do`() async throws {
    let province = try await Province.desk()
    let held = try await province.run("sample", "--officers", "10")
    #expect(held.status == 65)
    #expect(held.told.count == 1)
    #expect(held.errors.contains("Cơ sở dữ liệu đã có cán bộ"))
    #expect(held.errors.contains("--database sqlite:mau.sqlite"))
    #expect(try await province.isAsLoaded())
    let empty = try Desk()
    #expect(try await empty.run("migrate").status == 0)
    let bare = try await empty.run("sample", "--officers", "10")
    #expect(bare.status == 65)
    #expect(bare.errors.contains("boiduong curricula load"))
  }

  @Test(arguments: ["0", "1000001", "-3", "muoi"])
  func `takes one officer up to a million`(count: String) async throws {
    let answer = try await Desk().run("sample", "--officers=\(count)")
    #expect(answer.status == 64)
    #expect(answer.output.isEmpty)
  }

  @Test
  func `leaves records on which every report can be made`() async throws {
    let desk = try await desk()
    #expect(try await desk.run("sample", "--officers", "400").status == 0)
    let summary = try await desk.run(
      ["report", "ttdn-summary", "--period", "2024", "--output", desk.file("a.xlsx")]
    )
    #expect(summary.status == 0, "\(summary)")
    for report in ["class-list", "attendance", "marks"] {
      let code = try await desk.records { records in
        try records.one(
          Query<String>("SELECT max(code) AS code FROM training_class WHERE state = 'closed'") {
            try $0.get("code")
          }
        )
      }
      let answer = try await desk.run(
        ["report", report, "--class", code, "--output", desk.file("\(report).xlsx")]
      )
      #expect(answer.status == 0, "\(answer)")
      #expect(desk.has("\(report).xlsx"))
    }
    let shown = try await desk.run("officer", "show", "PY-000001", "--as-of", "2025-12-31")
    #expect(shown.status == 0, "\(shown)")
  }
}
