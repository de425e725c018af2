import Assessment
import Personnel
import Records
import Training
import Vietnamese

extension PlanProposalPage.Need {
  /// What the course closes for them, or which other it comes before.
  func words(_ say: Speaker) -> String {
    guard !closes.isEmpty else {
      return before.map { say("học trước “\($0.vi)”", "before “\($0.en)”") } ?? ""
    }
    return closes.map { open in
      "\(open.competency) \(say("mức", "level")) \(open.required): \(open.because.words(say))"
    }.joined(separator: "; ")
  }
}

extension PlanProposalPage {
  /// The names of those who need a course, and of their agencies.
  struct Names {
    private let officers: [ID<Officer>: String]
    private let agencies: [ID<Agency>: Bilingual]

    init(of needs: [PlanProposal.Need], say: Speaker, in records: any Reading) throws {
      agencies = try records.agencyNames(on: say.day)
      let ids = Set(needs.compactMap(\.candidate.officer)).sorted()
      officers = Dictionary(
        try records.all(.dutyHolders(on: say.day, of: ids)).map { ($0.officer, $0.name) },
        uniquingKeysWith: { $1 }
      )
    }

    /// A need by names.
    func need(_ need: PlanProposal.Need, _ title: (Code<Course>) -> Bilingual) -> Need {
      Need(
        officer: need.candidate.officer,
        name: need.candidate.officer.flatMap { officers[$0] },
        agency: agencies[need.candidate.agency] ?? Bilingual(both: ""),
        closes: need.closes,
        before: need.before.map(title)
      )
    }
  }
}
