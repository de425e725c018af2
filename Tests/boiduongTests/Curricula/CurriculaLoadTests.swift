import Records
import Testing

struct `Loading the curricula` {
  @Test
  func `writes them down once`() async throws {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    let first = try await desk.run("curricula", "load", Repository.curricula)
    #expect(first.status == 0)
    #expect(first.lines.count == 1)
    #expect(
      first.output.contains(": đọc 21 dòng: thêm 21 và sửa 0 mục hồ sơ, giữ lại 0 dòng"),
      "\(first)"
    )
    #expect(try await desk.count("course") == 12)
    #expect(try await desk.count("competency") == 14)
    #expect(try await desk.count("duty") == 9)
    let before = try await desk.fingerprint()
    let second = try await desk.run("curricula", "load", Repository.curricula)
    #expect(second.status == 0)
    #expect(second.output.contains("thêm 0 và sửa 0 mục hồ sơ, giữ lại 0 dòng"), "\(second)")
    #expect(try await desk.fingerprint() == before)
  }

  @Test
  func `says who did it`() async throws {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    let load = ["curricula", "load", Repository.curricula]
    #expect(try await desk.run(load, environment: ["USER": "nguyen.van.a"]).status == 0)
    let events = try await desk.count("event")
    #expect(events > 0)
    #expect(try await desk.count("event", where: "actor = 'nguyen.van.a'") == events)
  }

  @Test(arguments: [true, false])
  func `leaves everything where they are broken`(loadedBefore: Bool) async throws {
    let desk = loadedBefore ? try await Province.desk() : try Desk()
    #expect(try await desk.run("migrate").status == 0)
    let before = try await desk.fingerprint()
    let (folder, _) = try CurriculaCopy.withThreeFaults(on: desk)
    let answer = try await desk.run("curricula", "load", folder)
    #expect(answer.status == 65)
    #expect(answer.told.count == 3)
    #expect(answer.output.isEmpty)
    #expect(try await desk.fingerprint() == before)
  }

  @Test
  func `takes over what was changed in a file`() async throws {
    let desk = try await Province.desk()
    let folder = try CurriculaCopy.make(on: desk)
    try CurriculaCopy.replace(
      "en: \"Detecting, verifying",
      with: "en: \"Finding, verifying",
      in: "courses/TTDN-03.yaml",
      of: folder
    )
    let answer = try await desk.run("curricula", "load", folder, "--format", "json").json()
    #expect(answer["changed"]?.number == 1)
    #expect(answer["added"]?.number == 0)
    #expect(try await desk.count("course", where: "title_en LIKE 'Finding%'") == 1)
    #expect(try await !desk.isAsLoaded())
  }

  @Test
  func `stops the whole loading before anything is written`() async throws {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    let before = try await desk.fingerprint()
    let (folder, _) = try CurriculaCopy.withThreeFaults(on: desk)
    let answer = try await desk.run(
      "load",
      "--curricula",
      folder,
      "--rosters",
      Repository.rosters
    )
    #expect(answer.status == 65)
    #expect(answer.told.count == 3)
    #expect(answer.output.isEmpty)
    #expect(try await desk.fingerprint() == before)
  }
}
