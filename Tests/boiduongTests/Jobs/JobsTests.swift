import Testing

struct `A back-up on a schedule` {
  @Test
  func `is made once for all machines, and everybody can see by whom`() async throws {
    let desk = try await Province.desk()
    try desk.write("mot cau khoa du dai de thu\n", to: "backup.key")
    #expect(try await desk.run("jobs").lines == ["Chưa có việc nào."])
    func backup(_ name: String) async throws -> Answer {
      try await desk.run(["backup", "--output", name, "--once-in", "20"] + Desk.keyed)
    }
    let first = try await backup("a.bdbackup")
    #expect(first.output.hasPrefix("Đã sao lưu "), "\(first)")
    let second = try await backup("b.bdbackup")
    #expect(second.status == 0)
    #expect(second.output.hasPrefix("Không phải làm: "))
    #expect(desk.has("a.bdbackup") && !desk.has("b.bdbackup"))
    let jobs = try await desk.run("jobs")
    #expect(jobs.lines.count == 1)
    #expect(jobs.output.hasPrefix("backup: ") && jobs.output.contains("đã xong lúc"))
    let job = try await desk.run("jobs", "--format", "json").json()
    #expect(job["name"]?.text == "backup")
    #expect(job["good"]?.text != nil && job["failure"]?.isNull == true)
    #expect(try await desk.isAsLoaded())
  }

  @Test
  func `that fails is told with its reason, and is tried again`() async throws {
    let desk = try await Province.desk()
    try desk.write("mot cau khoa du dai de thu\n", to: "backup.key")
    try desk.write("x", to: "a.bdbackup")
    let command = ["backup", "--output", "a.bdbackup", "--once-in", "20"] + Desk.keyed
    #expect(try await desk.run(command).status == 65)
    let jobs = try await desk.run("jobs")
    #expect(jobs.output.contains("không ghi đè tệp nào"), "\(jobs)")
    let again = ["backup", "--output", "b.bdbackup", "--once-in", "20"] + Desk.keyed
    #expect(try await desk.run(again).output.hasPrefix("Đã sao lưu "))
  }
}
