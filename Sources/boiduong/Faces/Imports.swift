import Intake
import Operations
import Records
import Training
import Vietnamese

// Each import from a file, for the commands that do one and for `load`, which does them all.

func importAgencies(
  from path: String,
  in world: World,
  by actor: Actor
) async throws -> ImportOutcome {
  let (book, source) = try workbook(at: path)
  let entries = try AgencyReader.read(book, file: source.name)
  return try await ImportAgencies(entries, from: source).run(in: world, by: actor)
}

func importRoster(
  from path: String,
  allOrNothing: Bool = false,
  in world: World,
  by actor: Actor
) async throws -> (outcome: ImportOutcome, faults: [SheetFault]) {
  let (book, source) = try workbook(at: path)
  let reading = try RosterReader.read(book, file: source.name)
  return try await ImportRoster(reading, from: source, allOrNothing: allOrNothing)
    .run(in: world, by: actor)
}

func importEvidence(
  from path: String,
  in world: World,
  by actor: Actor
) async throws -> ImportOutcome {
  let (book, source) = try workbook(at: path)
  let entries = try EvidenceReader.read(book, file: source.name)
  return try await ImportEvidence(entries, from: source).run(in: world, by: actor)
}

extension ImportOutcome {
  /// Says what was done with a file.
  func tell(file: String, _ format: AnswerFormat) {
    switch format {
    case .text: Terminal.answer("\(file): \(sentence[CommandLanguage.current])")
    case .json:
      let fields: Fields = Fields([
        "file": file, "read": read, "added": added, "changed": changed, "held": held,
      ])
      Terminal.answer(fields.json)
    }
  }
}

func importClass(
  from path: String,
  in world: World,
  by actor: Actor
) async throws -> ImportOutcome {
  let (book, source) = try workbook(at: path)
  let symbols = try await world.store.read { records in
    try records.all(.attendanceStatuses).map(\.symbol)
  }
  let form = try ClassFormReader.read(
    book,
    file: source.name,
    symbols: symbols.isEmpty ? ClassMark.symbols : symbols
  )
  return try await ImportClass(form, from: source).run(in: world, by: actor)
}
