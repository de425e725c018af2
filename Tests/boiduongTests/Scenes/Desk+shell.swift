import Foundation

extension Desk {
  /// Runs a line of shell here, in which `$boiduong` is the program: for what becomes of its output.
  func shell(_ line: String) async throws -> Answer {
    let outputs = try Outputs(in: folder)
    let process = try Program.process([], in: folder, environment: environment(), outputs)
    process.environment?["boiduong"] = Program.path
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    let status = try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    return try outputs.answer(status: status)
  }
}
