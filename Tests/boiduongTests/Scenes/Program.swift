import Foundation
import Testing

/// The built program, run as people run it.
enum Program {
  /// Beside the tests, where the build puts it; else in the build folder of this repository.
  static let path: String? = {
    let own = Bundle.main.executablePath ?? CommandLine.arguments[0]
    let folders = [own, CommandLine.arguments[0]]
      .map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    let candidates =
      folders.map { $0.appending(path: "boiduong").path }
      + [Repository.path(".build/debug/boiduong")]
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  private static let turns = Turns(4)

  /// Runs it in a folder to its end; a few at a time.
  static func run(
    _ arguments: [String],
    in folder: String,
    environment: [String: String]
  ) async throws -> Answer {
    await turns.take()
    defer { Task { await turns.give() } }
    let outputs = try Outputs(in: folder)
    let process = try process(arguments, in: folder, environment: environment, outputs)
    let status = try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    return try outputs.answer(status: status)
  }

  /// A process that is ready to be started. Its output goes to files, which no reader holds up.
  static func process(
    _ arguments: [String],
    in folder: String,
    environment: [String: String],
    _ outputs: Outputs
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path, "boiduong is not built"))
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputs.answer)
    process.standardError = try FileHandle(forWritingTo: outputs.told)
    return process
  }
}

/// The two files that a run writes its output to.
struct Outputs {
  let answer: URL
  let told: URL

  init(in folder: String) throws {
    let name = UUID().uuidString
    answer = URL(fileURLWithPath: folder).appending(path: ".\(name).out")
    told = URL(fileURLWithPath: folder).appending(path: ".\(name).err")
    for file in [answer, told] { try Data().write(to: file) }
  }

  /// Reads both and removes them.
  func answer(status: Int32) throws -> Answer {
    defer { for file in [answer, told] { try? FileManager.default.removeItem(at: file) } }
    return Answer(
      status: status,
      output: String(decoding: try Data(contentsOf: answer), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: told), as: UTF8.self)
    )
  }
}

/// What a run said and how it ended.
struct Answer {
  let status: Int32
  /// Standard output.
  let output: String
  /// Standard error.
  let errors: String

  /// The lines of the answer.
  var lines: [String] { Self.lines(output) }
  /// The lines of what was told beside it.
  var told: [String] { Self.lines(errors) }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
  }

  /// The answer as one JSON value.
  func json() throws -> JSON { try JSON(output) }

  /// Each line of the answer as a JSON value.
  func jsonLines() throws -> [JSON] { try lines.map(JSON.init) }
}
