import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A server that was started, and what it wrote.
struct Served {
  let process: Process
  let outputs: Outputs
  let port: Int

  /// Starts it on any free port and waits until it has written which.
  static func start(on desk: Desk, _ arguments: [String] = []) async throws -> Served {
    let outputs = try Outputs(in: desk.folder)
    let process = try Program.process(
      ["serve", "--port", "0", "--port-file", "port.txt"] + arguments,
      in: desk.folder,
      environment: desk.environment(),
      outputs
    )
    try process.run()
    for _ in 0..<600 {
      if desk.has("port.txt") { break }
      try await Task.sleep(for: .milliseconds(50))
    }
    let written = String(decoding: try desk.bytes("port.txt"), as: UTF8.self)
    return Served(process: process, outputs: outputs, port: try #require(Int(written)))
  }

  /// Asks for a page; its status and text.
  func get(_ path: String) async throws -> (status: Int, text: String) {
    let url = try #require(URL(string: "http://127.0.0.1:\(port)\(path)"))
    let (data, response) = try await URLSession.shared.data(from: url)
    let status = (response as? HTTPURLResponse)?.statusCode ?? 0
    return (status, String(decoding: data, as: UTF8.self))
  }

  /// Asks it to end; how it did and after how long.
  func end() async throws -> (answer: Answer, after: Duration) {
    let start = ContinuousClock.now
    process.terminate()
    while process.isRunning { try await Task.sleep(for: .milliseconds(5)) }
    let after = start.duration(to: .now)
    return (try outputs.answer(status: process.terminationStatus), after)
  }
}

@Suite(.serialized)
struct `Serving the pages` {
  @Test
  func `answers on the port that it names, and ends when asked`() async throws {
    let desk = try await Province.desk()
    let server = try await Served.start(on: desk, ["--sample", "--day", "31/12/2020"])
    let health = try await server.get("/healthz")
    #expect(health.status == 200)
    let home = try await server.get("/")
    #expect(home.status == 200)
    #expect(home.text.contains("<html lang=\"vi\">"))
    #expect(home.text.contains("ngày 31 tháng 12 năm 2020"))
    let english = try await server.get("/?lang=en")
    #expect(english.text.contains("<html lang=\"en\">"))
    let (answer, after) = try await server.end()
    #expect(answer.status == 0)
    #expect(after < .seconds(1))
    #expect(answer.told.first == "Mở trang: http://127.0.0.1:\(server.port)")
    #expect(answer.output.isEmpty)
    #expect(try await desk.isAsLoaded())
  }

  @Test
  func `says which port is taken and what to do`() async throws {
    let desk = try await Province.desk()
    let server = try await Served.start(on: desk)
    let answer = try await desk.run("serve", "--port", "\(server.port)")
    #expect(answer.status == 69)
    #expect(answer.told.count == 1)
    #expect(
      answer.told == [
        "Cổng \(server.port) đang có chương trình khác dùng. Chọn cổng khác: "
          + "--port \(server.port + 1)"
      ]
    )
    let (ended, _) = try await server.end()
    #expect(ended.status == 0)
  }

  @Test(arguments: ["70000", "-1", "65536"])
  func `refuses what is no port`(port: String) async throws {
    let answer = try await Province.sharedDesk.run("serve", "--port=\(port)")
    #expect(answer.status == 64)
    #expect(answer.told.first == "Lỗi: Cổng là số từ 0 đến 65535.", "\(answer.errors)")
  }

  @Test
  func `does not start where the port can't be told`() async throws {
    let answer = try await Province.sharedDesk.run(
      "serve",
      "--port",
      "0",
      "--port-file",
      "khong-co/port.txt"
    )
    #expect(answer.status == 73)
    #expect(answer.told.count == 1)
    #expect(answer.errors.contains("không có thư mục"))
  }

  @Test
  func `needs records that are ready`() async throws {
    let desk = try Desk()
    try desk.write([], to: "boiduong.sqlite")
    let answer = try await desk.run("serve", "--port", "0")
    #expect(answer.status == 65)
    #expect(answer.errors.contains("boiduong migrate"))
  }
}
