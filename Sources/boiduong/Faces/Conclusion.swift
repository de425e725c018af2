import ArgumentParser
import Records
import Vietnamese

/// Tells what went wrong, in the language of this run and the form of its answers, and ends with the
/// status that it means.
func concluding(
  as format: AnswerFormat = .text,
  _ body: () async throws -> Void
) async throws {
  do {
    try await body()
  } catch let refusal as any Refusal {
    for told in Told.all(of: refusal) { told.tell(as: format) }
    throw status(of: refusal)
  } catch let code as ExitCode {
    throw code
  } catch {
    Terminal.tell(say("Lỗi của chương trình: \(error)", "A defect of this program: \(error)"))
    throw ExitStatus.defect
  }
}

private func status(of refusal: any Refusal) -> ExitCode {
  switch refusal {
  case let fault as any CommandRefusal: fault.status
  case is StoreFault: ExitStatus.unavailable
  default: ExitStatus.badInput
  }
}

/// Does the same with one file after another: a file that is refused holds up no other, and the
/// gravest status of all ends the command.
func concludingEach(
  of files: [String],
  as format: AnswerFormat,
  _ body: (String) async throws -> Void
) async throws {
  var gravest = ExitCode.success
  for file in files {
    do {
      try await concluding(as: format) { try await body(file) }
    } catch let code as ExitCode {
      gravest = max(gravest, code)
    }
  }
  if gravest != .success { throw gravest }
}

/// The graver of two statuses.
func max(_ one: ExitCode, _ other: ExitCode) -> ExitCode {
  one.rawValue < other.rawValue ? other : one
}
