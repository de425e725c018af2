import Access
import Chronology
import HTTPTypes
import Hummingbird
import Intake
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

extension NominationRoutes {
  /// What a list that an agency sent would nominate; nothing is recorded by sending it.
  @Sendable func list(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let asking = try Asking(request, context, on: site)
    var stand = Stand()
    do {
      let sent = try await SentRoster(request)
      let letter = LetterTexts(number: sent.fields["number"] ?? "", day: sent.fields["day"] ?? "")
      let agency = sent.fields["agency"].flatMap { $0.isEmpty ? nil : $0 }
      (stand.letter, stand.agency) = (letter, agency)
      let today = site.settings.defaultDay ?? asking.now.day()
      let reading = try await reading(of: sent, in: today.year)
      return try await site.answer(request, context) { records, asking -> NominationListPage? in
        try NominationListPage(
          reading,
          for: id,
          of: agency,
          letter: letter,
          on: today,
          knownAt: asking.now,
          key: FormBody.newKey(),
          in: records
        )
      }
    } catch let fault as RosterFault {
      stand.refusal = fault
      return try await page(request, context, stand)
    } catch let refusal as NominationRefusal {
      if refusal.isMissing { throw NotFound() }
      stand.refusal = refusal
      return try await page(request, context, stand, isConflict: refusal.isConflict)
    }
  }

  private func reading(of sent: SentRoster, in year: Int) async throws -> RosterReading {
    let question = RosterReadings.Question(
      digest: Digest(of: sent.bytes).hexadecimal,
      name: sent.name,
      referenceYear: year,
      meanings: [:]
    )
    return try await site.rosters.reading(of: sent.bytes, question)
  }

  /// The workbook that an agency fills in; nobody's name is in it.
  @Sendable func form(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let asking = try Asking(request, context, on: site)
    let scope = try context.visiting().scope
    let form = try await site.world.store.read { records -> NominationForm? in
      let records = ScopedRecords(records, scope)
      guard let found = try records.first(.trainingClass(id)),
        let call = try records.first(.call(of: id))
      else { return nil }
      return NominationForm(found, until: call.lastDay, of: try records.ownAgency(on: asking.day))
    }
    guard let form else { throw NotFound() }
    let language = asking.speaker.language
    return Response(
      file: try WorkbookFile.bytes {
        try NominationFormWriter.write(form, in: language, to: $0, created: asking.now)
      },
      name: "de-cu-\(form.code).xlsx",
      type: ReportFormat.xlsx.mediaType
    )
  }
}

extension ScopedRecords {
  /// The one agency that the scope's reader looks after, by its name; nil where there are several.
  fileprivate func ownAgency(on day: Day) throws -> Bilingual? {
    guard case .some(let reach) = scope.people, reach.agencies.count == 1,
      let agency = try agencies(reach.agencies).first?.agency
    else { return nil }
    return (agency.standing(on: day) ?? agency.standings.last)?.name
  }
}
