import ArgumentParser
import Chronology
import Operations
import Records
import Reports
import Sampling
import Vietnamese

struct Sample: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(
        "Tạo dữ liệu mẫu: cán bộ, cơ quan, lớp học và minh chứng đều là hư cấu.",
        "Fill the database with invented officers, agencies, classes and evidence."
      ),
      discussion: say(
        """
        Cơ sở dữ liệu phải có chương trình và chưa có cán bộ, cơ quan hay lớp nào: chạy boiduong \
        migrate rồi boiduong curricula load trước. Cùng số lượng và cùng hạt giống thì dữ liệu giống \
        hệt nhau. Từ 200.000 cán bộ trở lên, dữ liệu gồm nhiều tỉnh.
        """,
        """
        The database must have curricula, and neither officers nor agencies nor classes: run boiduong \
        migrate and boiduong curricula load first. The same number and seed give the same records. \
        From 200,000 officers on there are several provinces.
        """
      )
    )
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Số cán bộ, từ 1 đến 1000000.", "How many officers, 1 to 1000000."),
      valueName: say("số", "number")
    )
  )
  var officers: Int

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Hạt giống: số khác cho dữ liệu khác.", "The seed: another one gives other records."),
      valueName: say("số", "number")
    )
  )
  var seed: UInt64 = 1

  @OptionGroup var records: RecordOptions

  func run() async throws {
    guard let order = SampleOrder(officers: officers, seed: seed) else { return }
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let counts = try await MakeSample(order).run(in: world, by: records.actor)
      try await GiveCertificateCodes().run(in: world)
      try await KeepFigures(on: world.now().day()).run(in: world.store)
      switch records.face.format {
      case .text: Terminal.answer(sentence(counts))
      case .json: Terminal.answer(json(counts))
      }
    }
  }

  func validate() throws {
    guard SampleOrder(officers: officers, seed: seed) == nil else { return }
    throw ValidationError(
      say(
        "Số cán bộ phải từ 1 đến 1000000.",
        "The number of officers must be 1 to 1000000."
      )
    )
  }

  private func sentence(_ counts: SampleCounts) -> String {
    let language = CommandLanguage.current
    let lines = SampleTable.allCases.map { table in
      "  \(OfficialNumber.text(counts[table], in: language)) \(table.title[language])"
    }
    let rows = OfficialNumber.text(counts.rows, in: language)
    let title = say("Đã tạo \(rows) dòng dữ liệu mẫu:", "Made \(rows) rows of invented records:")
    return ([title] + lines).joined(separator: "\n")
  }

  private func json(_ counts: SampleCounts) -> String {
    let tables = SampleTable.allCases.map { table in
      Fields(["table": table.rawValue, "rows": counts[table]]).json
    }
    return Fields(["officers": officers, "seed": "\(seed)", "rows": counts.rows]).json
      .with("tables", json: list(tables))
  }
}
