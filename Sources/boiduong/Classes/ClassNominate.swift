import Access
import ArgumentParser
import Chronology
import Intake
import Operations
import Personnel
import Records
import Training
import Vietnamese

struct ClassNominate: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "nominate",
      abstract: say(
        "Đề cử cán bộ dự lớp theo danh sách cơ quan gửi (.xlsx, .xls, .csv); dòng chưa được giữ lại.",
        "Nominate officers by the list that an agency sent (.xlsx, .xls, .csv); others are held."
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      say("Mã lớp, như LOP-2021-01.", "The class's code, such as LOP-2021-01."),
      valueName: say("lớp", "class")
    )
  )
  var code: String

  @Argument(
    help: ArgumentHelp(say("Tệp danh sách.", "The list."), valueName: say("tệp", "file"))
  )
  var file: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Mã cơ quan đề cử (mặc định theo phần đầu của tệp).",
        "Code of the nominating agency (as the letterhead says)."
      ),
      valueName: say("mã", "code")
    )
  )
  var agency: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Số công văn đề cử; bỏ trống thì chờ công văn của thủ trưởng.",
        "Number of the agency's letter; without it the nominations await it."
      ),
      valueName: say("số", "number")
    )
  )
  var letter: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ngày công văn, như 05/03/2021.", "Day of the letter, such as 2021-03-05."),
      valueName: say("ngày", "day")
    )
  )
  var letterDay: String?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Chỉ cho biết ai sẽ được đề cử, ai bị giữ lại và vì sao; không ghi gì.",
        "Tell who would be nominated, who is held and why; nothing is written."
      )
    )
  )
  var dryRun = false

  @OptionGroup var year: ReferenceYearOption
  @OptionGroup var records: RecordOptions

  func run() async throws {
    let format = records.face.format
    try await concluding(as: format) {
      let world = try await records.world()
      let letter = LetterTexts(number: letter ?? "", day: letterDay ?? "")
      _ = try letter.dispatch()
      let id = try await trainingClass(in: world)
      let list = try await list(for: id, in: world)
      var act: ID<ClassAction>?
      if !dryRun, !list.named.isEmpty {
        act = try await NominateOfficers(
          list.nominees,
          for: id,
          letter: letter,
          seenAs: list.stamp
        ).run(in: world, by: records.actor, within: .whole)
      }
      NominationOutline(code: code, file: fileName(file), list: list, act: act, isTrial: dryRun)
        .tell(as: format)
      if !list.held.isEmpty { throw ExitStatus.partly }
    }
  }

  private func trainingClass(in world: World) async throws -> ID<TrainingClass> {
    guard let known = Code<TrainingClass>(code) else { throw NominationRefusal.noSuchClass }
    let found = try await world.store.read { try $0.first(.trainingClass(known)) }
    guard let found else { throw NominationRefusal.noSuchClass }
    return found.id
  }

  private func list(for id: ID<TrainingClass>, in world: World) async throws -> NominationList {
    let reading = try reading(file) { book, source in
      try RosterReader.read(
        book,
        file: source.name,
        referenceYear: year.referenceYear ?? world.today.year,
        headway: world.headway
      )
    }
    let (today, now, agency) = (world.today, world.now(), agency)
    return try await world.store.read { records in
      try NominationList(
        reading,
        for: id,
        of: agency,
        on: today,
        knownAt: now,
        in: ScopedRecords(records, .whole)
      )
    }
  }
}

/// What a list nominates, or would, as text and as JSON.
struct NominationOutline {
  let code: String
  let file: String
  let list: NominationList
  /// What was done; nil where nobody was nominated.
  let act: ID<ClassAction>?
  let isTrial: Bool

  /// Tells the answer, and in text each row that is held beside it.
  func tell(as format: AnswerFormat) {
    switch format {
    case .text:
      for row in list.held { Told(of: file, row.sentence).tell(as: .text) }
      for person in list.named { Terminal.answer(line(person)) }
      Terminal.answer(counts)
    case .json: Terminal.answer(json)
    }
  }

  private func line(_ person: NominationList.Named) -> String {
    let language = CommandLanguage.current
    let place = person.row.words[language].capitalisedFirst
    let notices = self.notices(person)
    let tail = notices.isEmpty ? "" : " (" + notices.joined(separator: "; ") + ")"
    return "\(place): \(person.name) (\(person.code)), \(person.agency[language])\(tail)".onOneLine
  }

  /// What somebody should know of a nominee.
  private func notices(_ person: NominationList.Named) -> [String] {
    let language = CommandLanguage.current
    return person.candidacy.obstacles.map { $0.sentence[language] }
      + (person.lack.map { [$0.sentence[language]] } ?? [])
  }

  private var counts: String {
    let (named, held) = (list.named.count, list.held.count)
    guard !isTrial else {
      return say(
        "\(file): lớp \(code): sẽ đề cử \(named) người, giữ lại \(held) dòng. Chưa ghi gì.",
        "\(file): class \(code): \(named) would be nominated, \(held) rows held. Nothing was written."
      )
    }
    return say(
      "\(file): lớp \(code): đã đề cử \(named) người, giữ lại \(held) dòng.",
      "\(file): class \(code): \(named) nominated, \(held) rows held."
    )
  }

  private var json: String {
    let language = CommandLanguage.current
    return Fields([
      "file": file, "class": code, "agency": list.agency?.code, "act": act,
      "named": list.named.count, "held": list.held.count,
    ]).json
      .with(
        "nominees",
        list.named.map {
          Fields([
            "sheet": $0.row.sheet, "row": $0.row.number, "code": $0.code, "name": $0.name,
            "agency": $0.agency[language], "notice": notices($0).joined(separator: "; "),
          ])
        }
      )
      .with(
        "rows",
        list.held.map {
          Fields([
            "sheet": $0.row.sheet, "row": $0.row.number, "name": $0.name, "why": $0.why.kind,
            "sentence": $0.sentence[language],
          ])
        }
      )
  }
}
