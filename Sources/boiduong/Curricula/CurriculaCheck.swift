import ArgumentParser
import Assessment
import Intake
import Operations
import Records
import Training

/// Reads a folder of curricula, or tells every fault of it, one line each.
func readCurricula(from path: String) throws -> CurriculaReading {
  try CurriculaFolder.read(try folder(at: path))
}

/// Loads what was read of a folder of curricula into the records.
func loadCurricula(
  _ reading: CurriculaReading,
  in world: World,
  by actor: Actor
) async throws -> ImportOutcome {
  let files = reading.documents.map { CurriculumFile(name: $0.file, body: $0.text) }
  return try await LoadCurricula(reading.curricula, from: files).run(in: world, by: actor)
}

struct CurriculaCheck: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say(
        "Kiểm tra thư mục curricula: mọi lỗi cùng lúc, mỗi lỗi một dòng có tệp, dòng, cột.",
        "Check a folder of curricula: all faults at once, a line each with file, line and column."
      )
    )
  }

  @Argument(
    help: ArgumentHelp(say("Thư mục.", "The folder."), valueName: say("thư-mục", "dir"))
  )
  var folder = "curricula"

  @OptionGroup var face: FaceOptions

  func run() async throws {
    try await concluding(as: face.format) {
      let curricula = try readCurricula(from: folder).curricula
      let counts: [(String, String, Int)] = [
        ("năng lực", "competencies", curricula.framework.competencies.count),
        ("nhiệm vụ", "duties", curricula.framework.duties.count),
        ("chương trình", "courses", curricula.courses.count),
        ("tiết", "periods", curricula.courses.reduce(0) { $0 + $1.periods }),
        ("thang điểm", "grading schemes", curricula.schemes.count),
      ]
      switch face.format {
      case .text:
        let figures = counts.map { "\($0.2) \(say($0.0, $0.1))" }.joined(separator: ", ")
        Terminal.answer(say("Không có lỗi: \(figures).", "No faults: \(figures)."))
      case .json:
        let names = ["competencies", "duties", "courses", "periods", "gradingSchemes"]
        Terminal.answer(
          Fields(zip(names, counts).map { ($0, .integer(Int64($1.2))) }).json
        )
      }
    }
  }
}

struct CurriculaLoad: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "load",
      abstract: say(
        "Nạp thư mục curricula vào cơ sở dữ liệu; chạy lại không đổi gì.",
        "Load a folder of curricula into the database; safe to repeat."
      )
    )
  }

  @Argument(
    help: ArgumentHelp(say("Thư mục.", "The folder."), valueName: say("thư-mục", "dir"))
  )
  var folder = "curricula"

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let reading = try readCurricula(from: folder)
      let outcome = try await loadCurricula(reading, in: world, by: records.actor)
      outcome.tell(file: folder, records.face.format)
    }
  }
}
