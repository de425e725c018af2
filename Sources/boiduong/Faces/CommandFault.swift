import ArgumentParser
import Operations
import Records
import Vietnamese

/// What the command line itself can't do: a file that is not there, an address that means nothing.
enum CommandFault: Refusal {
  case noFile(String)
  case cannotWrite(String, String)
  case unknownAddress(String)
  case noServerDriver
  case nothingFound(Bilingual)

  var explanation: Bilingual {
    switch self {
    case .noFile(let path):
      Bilingual(
        vi: "Không đọc được tệp \(path). Kiểm tra tên và quyền đọc.",
        en: "The file \(path) can't be read. Check its name and permissions."
      )
    case .cannotWrite(let path, let why):
      Bilingual(
        vi: "Không ghi được tệp \(path): \(why).",
        en: "The file \(path) can't be written: \(why)."
      )
    case .unknownAddress(let address):
      Bilingual(
        vi: "Không hiểu địa chỉ cơ sở dữ liệu “\(address)”. Ghi theo mẫu sqlite:boiduong.sqlite",
        en: "The database address “\(address)” means nothing. Write it as sqlite:boiduong.sqlite"
      )
    case .noServerDriver:
      Bilingual(
        vi: "Bản này chưa kết nối được PostgreSQL. Dùng sqlite:TỆP.",
        en: "This version can't connect to PostgreSQL yet. Use sqlite:FILE."
      )
    case .nothingFound(let sentence): sentence
    }
  }

  /// How the command ends.
  var status: ExitCode {
    switch self {
    case .noFile: ExitStatus.noInput
    case .cannotWrite: ExitStatus.cannotWrite
    case .unknownAddress, .nothingFound: ExitStatus.badInput
    case .noServerDriver: ExitStatus.unavailable
    }
  }
}

/// Tells what went wrong, in the language of this run, and ends with the status that it means.
func concluding(_ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let fault as CommandFault {
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
