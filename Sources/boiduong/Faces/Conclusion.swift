import ArgumentParser
import Records
import Vietnamese

/// Tells what went wrong, in the language of this run, and ends with the status that it means.
func concluding(_ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let fault as any CommandRefusal {
    Terminal.tell(fault.explanation[CommandLanguage.current])
    throw fault.status
  } catch let fault as StoreFault {
    Terminal.tell(fault.explanation[CommandLanguage.current])
    throw ExitStatus.unavailable
  } catch let refusal as any Refusal {
    Terminal.tell(refusal.explanation[CommandLanguage.current])
    throw ExitStatus.badInput
  } catch let code as ExitCode {
    throw code
  } catch {
    Terminal.tell(say("Lỗi của chương trình: \(error)", "A defect of this program: \(error)"))
    throw ExitStatus.defect
  }
}

/// Does the same with one file after another: a file that is refused holds up no other, and the
/// gravest status of all ends the command.
func concludingEach(of files: [String], _ body: (String) async throws -> Void) async throws {
  var gravest: ExitCode?
  for file in files {
    do {
      try await concluding { try await body(file) }
    } catch let code as ExitCode {
      gravest = max(gravest?.rawValue ?? 0, code.rawValue) == code.rawValue ? code : gravest
    }
  }
  if let gravest { throw gravest }
}
