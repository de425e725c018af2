import Chronology
import Intake
import Operations
import Personnel
import Records
import Spreadsheets
import Training
import Vietnamese

// Each import from a file, for the commands that do one and for `load`, which does them all.

func importAgencies(
  from path: String,
  again: Bool = false,
  in world: World,
  by actor: Actor
) async throws -> ImportOutcome {
  let known = try await world.store.read { Set(try $0.agencies().map(\.agency.code)) }
  let operation = try reading(path, again: again) { book, source in
    ImportAgencies(try AgencyReader.read(book, file: source.name, known: known), from: source)
  }
  return try await operation.run(in: world, by: actor)
}

/// Imports a roster, and tells what is wrong with each row that was held.
func importRoster(
  from path: String,
  as format: AnswerFormat,
  allOrNothing: Bool = false,
  again: Bool = false,
  referenceYear: Int? = nil,
  in world: World,
  by actor: Actor
) async throws -> RosterImport {
  let year = referenceYear ?? world.today.year
  let operation = try reading(path, again: again) { book, source in
    ImportRoster(
      try RosterReader.read(book, file: source.name, referenceYear: year, headway: world.headway),
      from: source,
      allOrNothing: allOrNothing
    )
  }
  let done = try await operation.run(in: world, by: actor)
  for fault in done.faults {
    Told(fault, of: fileName(path)).tell(as: format)
  }
  return done
}

/// What a roster would do; it writes nothing.
func checkRoster(
  _ path: String,
  referenceYear: Int? = nil,
  in world: World
) async throws -> RosterCheck {
  let year = referenceYear ?? world.today.year
  let operation = try reading(path) { book, source in
    CheckRoster(
      try RosterReader.read(
        book,
        file: source.name,
        referenceYear: year,
        headway: world.headway
      )
    )
  }
  return try await operation.run(in: world)
}

func importEvidence(
  from path: String,
  again: Bool = false,
  in world: World,
  by actor: Actor
) async throws -> ImportOutcome {
  let operation = try reading(path, again: again) { book, source in
    ImportEvidence(try EvidenceReader.read(book, file: source.name), from: source)
  }
  return try await operation.run(in: world, by: actor)
}

func importClass(
  from path: String,
  again: Bool = false,
  in world: World,
  by actor: Actor
) async throws -> ImportOutcome {
  let (known, officers) = try await world.store.read { records in
    (
      try records.all(.attendanceStatuses).map(\.symbol),
      Dictionary(
        try records.all(Query<OfficerRecord>.officers).map {
          ($0.officer.code, $0.officer.name.full)
        },
        uniquingKeysWith: { $1 }
      )
    )
  }
  let symbols = known.isEmpty ? ClassMark.symbols : known
  let operation = try reading(path, again: again) { book, source in
    guard book.kind == .officeOpen else {
      throw FileFault.noClassWorkbook(file: source.name)
    }
    let form = try ClassFormReader.read(
      book,
      file: source.name,
      symbols: symbols,
      officers: officers
    )
    return ImportClass(form, from: source)
  }
  return try await operation.run(in: world, by: actor)
}

extension ImportOutcome {
  /// Says what was done with a file.
  func tell(file: String, _ format: AnswerFormat) {
    switch format {
    case .text: Terminal.answer("\(file): \(sentence[CommandLanguage.current])")
    case .json:
      let fields: Fields = Fields([
        "file": file, "read": read, "added": added, "changed": changed, "held": held,
        "earlier": earlier,
      ])
      Terminal.answer(fields.json)
    }
  }
}
