import Foundation
import Operations
import Records
import Vietnamese

/// The folder of everything that agencies and trainers send, sorted by the names of its files.
struct RosterFolder {
  let path: String

  /// Reads one file into the records.
  typealias Importing = (String, World, Actor, AnswerFormat) async throws -> ImportOutcome

  /// Every file with what reads it, in the order in which they rest on one another.
  var sources: [(path: String, importing: Importing)] {
    let agencies = tables(beginning: "agencies").map { path in
      (
        path,
        { file, world, actor, _ in try await importAgencies(from: file, in: world, by: actor) }
          as Importing
      )
    }
    let officers = tables(beginning: "officers").map { path in
      (path, { try await importRoster(from: $0, as: $3, in: $1, by: $2).outcome } as Importing)
    }
    let classes = names(in: "/classes").filter(isTable).map { name in
      (
        "\(path)/classes/\(name)",
        { file, world, actor, _ in
          try await importClass(from: file, in: world, by: actor)
        } as Importing
      )
    }
    let evidence = tables(beginning: "evidence").map { path in
      (
        path,
        { file, world, actor, _ in try await importEvidence(from: file, in: world, by: actor) }
          as Importing
      )
    }
    return agencies + officers + classes + evidence
  }

  /// What lies there that nothing reads.
  var strangers: [Told] {
    let kinds = ["agencies", "officers", "evidence"]
    let above = names(in: "").filter { name in
      name != "classes" && !(isTable(name) && kinds.contains { begins(name, with: $0) })
    }
    let classes = names(in: "/classes").filter { !isTable($0) }.map { "classes/\($0)" }
    return (above + classes).map { Told(of: "\(path)/\($0)", Self.stranger) }
  }

  private func tables(beginning: String) -> [String] {
    names(in: "").filter { isTable($0) && begins($0, with: beginning) }.map { "\(path)/\($0)" }
  }

  /// The names in a folder, in order; hidden files and what Excel leaves there while a workbook is
  /// open are nobody's business.
  private func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + folder)) ?? []
    return names.filter { !begins($0, with: ".") && !begins($0, with: "~$") }.sorted()
  }

  private func isTable(_ name: String) -> Bool {
    ["xlsx", "csv"].contains((name as NSString).pathExtension.lowercased())
  }

  private func begins(_ name: String, with word: String) -> Bool {
    name.utf8.starts(with: word.utf8)
  }

  /// Says that nothing in the folder can be read.
  var isEmptyInWords: Told {
    Told(
      of: path,
      Bilingual(
        vi: "thư mục không có tệp nào để nạp. \(Self.names.vi)",
        en: "the folder has no file to load. \(Self.names.en)"
      )
    )
  }

  private static let stranger = Bilingual(
    vi: "không nạp, vì tên không cho biết là tệp gì. \(names.vi)",
    en: "not loaded, since its name does not say what it is. \(names.en)"
  )

  private static let names = Bilingual(
    vi: """
      Đặt tên bắt đầu bằng agencies, officers hoặc evidence, đuôi .xlsx hoặc .csv; sổ lớp để trong \
      classes/.
      """,
    en: """
      Names begin with agencies, officers or evidence and end in .xlsx or .csv; class workbooks \
      stand in classes/.
      """
  )
}
