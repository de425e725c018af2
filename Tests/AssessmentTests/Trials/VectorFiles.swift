import Foundation

/// The cases in `Vectors/`: a framework, an input and what must come out, as JSON.
struct VectorFiles {
  let name: String
  let framework: FrameworkFile
  let input: InputFile
  let expected: AnswerFile

  init(_ name: String) throws {
    self.name = name
    let folder = Self.root.appendingPathComponent(name)
    framework = try Self.read(folder, "framework.json")
    input = try Self.read(folder, "input.json")
    expected = try Self.read(folder, "expected.json")
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("Vectors")

  private static func read<File: Decodable>(_ folder: URL, _ name: String) throws -> File {
    let data = try Data(contentsOf: folder.appendingPathComponent(name))
    return try JSONDecoder().decode(File.self, from: data)
  }

  /// Every case there is.
  static let names: [String] = {
    let found = try? FileManager.default.contentsOfDirectory(atPath: root.path)
    return (found ?? []).filter { !$0.hasSuffix(".md") }.sorted()
  }()
}

struct FrameworkFile: Decodable {
  let competencies: [CompetencyFile]
  let duties: [DutyFile]

  struct CompetencyFile: Decodable {
    let code: String
    let title: TitleFile
    let levels: [LevelFile]
  }

  struct LevelFile: Decodable {
    let level: Int
    let criterion: CriterionFile?
  }

  struct CriterionFile: Decodable {
    let evidence: [String]?
    let level: Int?
    let of: String?
    let count: Int?
    let within: String?
    let all: [CriterionFile]?
    let any: [CriterionFile]?
  }

  struct DutyFile: Decodable {
    let code: String
    let title: TitleFile
    let requires: [RequirementFile]
  }

  struct RequirementFile: Decodable {
    let competency: String
    let level: Int
    let grace: String?
  }

  struct TitleFile: Decodable {
    let vi: String
    let en: String
  }
}

struct InputFile: Decodable {
  let asOf: String
  let knownAt: String
  let horizonDays: Int?
  let officers: [OfficerFile]

  struct OfficerFile: Decodable {
    let id: String
    let assignments: [AssignmentFile]
    let evidence: [EvidenceFile]
  }

  struct AssignmentFile: Decodable {
    let id: String
    let duty: String
    let from: String
    let until: String?
  }

  struct EvidenceFile: Decodable {
    let id: String
    let competency: String
    let level: Int
    let kind: String
    let on: String
    let until: String?
    let recordedAt: String
    let revokedAt: String?
  }
}

struct AnswerFile: Decodable, Equatable {
  let asOf: String
  let officers: [OfficerFile]

  struct OfficerFile: Decodable, Equatable {
    let id: String
    let competencies: [HoldingFile]
    let requirements: [RequirementFile]
  }

  struct HoldingFile: Decodable, Equatable {
    let competency: String
    let level: Int
    let holdsUntil: String?
    let timeline: [ChangeFile]
  }

  struct ChangeFile: Decodable, Equatable {
    let from: String
    let level: Int
  }

  struct RequirementFile: Decodable, Equatable {
    let assignment: String
    let competency: String
    let required: Int
    let held: Int
    let gap: Int
    let due: String
    let status: String
  }
}
