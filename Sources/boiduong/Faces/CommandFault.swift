import ArgumentParser
import Vietnamese
import Web

/// A refusal that knows with which status the command ends.
protocol CommandRefusal: Refusal {
  /// How the command ends.
  var status: ExitCode { get }
}

/// What the command line itself can't do: an address that means nothing, a code that nobody has.
enum CommandFault: CommandRefusal {
  case unknownAddress(String)
  case noDatabase(String)
  case cannotServe(port: Int, SiteObstacle)
  case nothingFound(Bilingual)

  var explanation: Bilingual {
    switch self {
    case .unknownAddress(let address):
      Bilingual(
        vi: """
          Không hiểu địa chỉ cơ sở dữ liệu “\(address)”. Ghi theo mẫu sqlite:boiduong.sqlite hoặc \
          postgresql://người-dùng@máy-chủ/tên
          """,
        en: """
          The database address “\(address)” means nothing. Write it as sqlite:boiduong.sqlite or \
          postgresql://user@host/name
          """
      )
    case .noDatabase(let path):
      Bilingual(
        vi: "Chưa có cơ sở dữ liệu \(path). Kiểm tra địa chỉ, hoặc tạo mới: boiduong migrate",
        en: "There is no database \(path). Check the address, or make one: boiduong migrate"
      )
    case .cannotServe(let port, .taken):
      Bilingual(
        vi: "Cổng \(port) đang có chương trình khác dùng. Chọn cổng khác: --port \(next(port))",
        en: "Another program has the port \(port). Choose another: --port \(next(port))"
      )
    case .cannotServe(let port, .forbidden):
      Bilingual(
        vi: "Không có quyền mở cổng \(port). Chọn cổng từ 1024 trở lên: --port 8080",
        en: "The port \(port) may not be opened. Choose one from 1024 on: --port 8080"
      )
    case .cannotServe(let port, .other(let why)):
      Bilingual(
        vi: "Không mở được cổng \(port) (\(why)). Chọn cổng khác: --port 0 lấy cổng trống.",
        en: "The port \(port) can't be opened (\(why)). Choose another: --port 0 takes a free one."
      )
    case .nothingFound(let sentence): sentence
    }
  }

  /// A port to try next; 0 is any free one.
  private func next(_ port: Int) -> Int { port < 65_535 ? port + 1 : 0 }

  var status: ExitCode {
    switch self {
    case .noDatabase: ExitStatus.noInput
    case .unknownAddress, .nothingFound: ExitStatus.badInput
    case .cannotServe: ExitStatus.unavailable
    }
  }
}
