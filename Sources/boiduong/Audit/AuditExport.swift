import ArgumentParser
import Audit
import Foundation
import Operations
import Records
import Vietnamese

struct AuditExport: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: say(
        "Xuất các dấu niêm phong ra tệp, để cất ở nơi khác.",
        "Write the seals into a file, to be kept elsewhere."
      ),
      discussion: say(
        "Mỗi dòng một dấu (JSON), không có nội dung sự kiện nào. Tệp có sẵn không bị ghi đè.",
        "A seal a line (JSON), and nothing of what events say. No file is replaced."
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      say("Tệp sẽ tạo, chưa có sẵn.", "The file to make; none of its name is there."),
      valueName: say("tệp", "file")
    )
  )
  var output: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Chỉ các dấu sau số này.", "Only the seals behind this number."),
      valueName: say("số", "n")
    )
  )
  var after: Int64 = 0

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.place.readingWorld()
      let file = try NewFile(output)
      do {
        let count = try await ExportSeals(after: after).run(in: world) { try file.add($0.line) }
        try file.finish()
        tell(count)
      } catch {
        file.remove()
        throw error
      }
    }
  }

  func validate() throws {
    guard after < 0 else { return }
    throw ValidationError(say("Số từ 0 trở lên.", "The number is 0 or more."))
  }

  private func tell(_ count: Int) {
    switch records.face.format {
    case .text:
      let number = OfficialNumber.text(count, in: CommandLanguage.current)
      Terminal.answer(
        say(
          "Đã xuất \(number) dấu niêm phong vào \(output). Chép tệp ra khỏi máy này.",
          "Wrote \(number) seals into \(output). Copy the file off this machine."
        )
      )
    case .json: Terminal.answer(Fields(["file": output, "seals": count]).json)
    }
  }
}

/// A new file, written line by line.
private final class NewFile {
  private let path: String
  private let file: Int32
  private var rest: [UInt8] = []

  init(_ path: String) throws {
    self.path = path
    file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      let why =
        errno == EEXIST
        ? Bilingual(vi: "đã có tệp này, đặt tên khác", en: "it is there, choose another name")
        : obstacle(to: path) ?? Bilingual(both: String(cString: strerror(errno)))
      throw FileFault.cannotWrite(path, why)
    }
  }

  func add(_ line: String) throws {
    rest += (line + "\n").utf8
    if rest.count >= 1 << 16 { try flush() }
  }

  /// Brings all of it to the disk.
  func finish() throws {
    try flush()
    guard fsync(file) == 0 else { throw failure }
    close(file)
  }

  func remove() {
    close(file)
    unlink(path)
  }

  private func flush() throws {
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw failure }
      rest.removeFirst(count)
    }
  }

  private var failure: FileFault {
    .cannotWrite(path, obstacle(to: path) ?? Bilingual(both: String(cString: strerror(errno))))
  }
}
