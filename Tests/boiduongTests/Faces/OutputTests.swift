import Testing

struct `An answer that can't be written` {
  private let show = "$boiduong curricula show --folder '\(Repository.curricula)'"

  @Test(arguments: [
    "curricula show --folder '\(Repository.curricula)'",
    "curricula check '\(Repository.curricula)' --format json", "--help", "report list",
  ])
  func `since the disk is full is told in one sentence`(command: String) async throws {
    let answer = try await Desk().shell("$boiduong \(command) > /dev/full")
    #expect(answer.status == 74)
    #expect(
      answer.told == [
        "Không ghi được câu trả lời: ổ đĩa đã đầy. Dọn chỗ trống rồi chạy lại."
      ]
    )
  }

  @Test
  func `is told in English too`() async throws {
    let answer = try await Desk().shell("\(show) --lang en > /dev/full")
    #expect(answer.status == 74)
    #expect(
      answer.told == [
        "The answer can't be written: the disk is full. Free some room and run it again."
      ]
    )
  }

  @Test
  func `stops no work`() async throws {
    let desk = try Desk()
    #expect(try await desk.run("migrate").status == 0)
    let answer = try await desk.shell(
      "$boiduong curricula load '\(Repository.curricula)' > /dev/full"
    )
    #expect(answer.status == 74)
    #expect(try await desk.count("competency") == 14)
  }

  @Test
  func `since its reader has left ends quietly`() async throws {
    let answer = try await Desk().shell("\(show) | head -n 1; exit 0")
    #expect(answer.status == 0)
    #expect(answer.lines.count == 1)
    #expect(answer.errors.isEmpty)
    let closed = try await Desk().shell("(\(show); echo $? >&2) | true")
    #expect(closed.told == ["0"])
  }

  @Test
  func `keeps the status of a refusal where nobody hears it`() async throws {
    let answer = try await Desk().shell("$boiduong curricula show ZZZZZ > /dev/full 2> /dev/full")
    #expect(answer.status == 66)
  }
}
