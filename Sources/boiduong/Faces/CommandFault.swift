import ArgumentParser
import Vietnamese

/// A refusal that knows with which status the command ends.
protocol CommandRefusal: Refusal {
  /// How the command ends.
  var status: ExitCode { get }
}

/// What the command line itself can't do: an address that means nothing, a code that nobody has.
enum CommandFault: CommandRefusal {
  case unknownAddress(String)
  case noDatabase(String)
  case noServerDriver
  case cannotServe(port: Int, String)
  case nothingFound(Bilingual)

  var explanation: Bilingual {
    switch self {
    case .unknownAddress(let address):
      Bilingual(
        vi: "Không hiểu địa chỉ cơ sở dữ liệu “\(address)”. Ghi theo mẫu sqlite:boiduong.sqlite",
        en: "The database address “\(address)” means nothing. Write it as sqlite:boiduong.sqlite"
      )
    case .noDatabase(let path):
      Bilingual(
        vi: "Chưa có cơ sở dữ liệu \(path). Kiểm tra địa chỉ, hoặc tạo mới: boiduong migrate",
        en: "There is no database \(path). Check the address, or make one: boiduong migrate"
      )
    case .noServerDriver:
      Bilingual(
        vi: "Bản này chưa kết nối được PostgreSQL. Dùng sqlite:TỆP.",
        en: "This version can't connect to PostgreSQL yet. Use sqlite:FILE."
      )
    case .cannotServe(let port, let why):
      Bilingual(
        vi: """
          Không mở được cổng \(port), có thể chương trình khác đang dùng (\(why)). Chọn cổng khác \
          bằng --port, hoặc --port 0 để lấy cổng trống.
          """,
        en: """
          The port \(port) can't be opened; another program may have it (\(why)). Choose another \
          with --port, or any free one with --port 0.
          """
      )
    case .nothingFound(let sentence): sentence
    }
  }

  var status: ExitCode {
    switch self {
    case .noDatabase: ExitStatus.noInput
    case .unknownAddress, .nothingFound: ExitStatus.badInput
    case .noServerDriver, .cannotServe: ExitStatus.unavailable
    }
  }
}
