import Chronology
import Personnel
import Vietnamese

/// Makes the officers of the province, agency by agency.
struct OfficerMaker {
  private var random: SplitMix64
  private var names = SampleNames()
  private var nationalIDs: Set<String> = []
  private var decisions: [String: Int] = [:]
  private(set) var officers: [SampleOfficer] = []

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    for agency in SampleAgency.all {
      for post in agency.staff { add(post, to: agency) }
    }
    addSecondAssignments()
    addSuccessions()
  }

  private mutating func add(_ post: String, to agency: SampleAgency) {
    let duty = String(post.prefix(2))
    let gender: Gender = random.chance(52) ? .female : .male
    let person = names.name(gender, &random)
    let birth = Day.sample("1964-01-01").advanced(by: random.below(11_500))
    let number = officers.count + 101
    let profile = PostProfile(duty: duty, agency: agency, &random)
    let assignment = assignment(duty, post: post, agency: agency)
    officers.append(
      SampleOfficer(
        code: "PY-\(String(1_000_000 + number).dropFirst())",
        name: person.name,
        gender: gender,
        birth: birth,
        nationalID: nationalID(gender, birth),
        ethnicity: person.people,
        position: profile.position,
        rank: profile.rank,
        education: profile.education,
        politicalTheory: profile.politicalTheory,
        phone: "09\(String(100_000_000 + random.below(99_999_999)).dropFirst())",
        email: "\(person.name.emailWord)\(number)@phuyen.example",
        agency: agency,
        assignments: [assignment],
        talent: 620 + random.below(290)
      )
    )
  }

  /// Registered in Phú Yên (054), with the digits of sex, century and year of birth.
  private mutating func nationalID(_ gender: Gender, _ birth: Day) -> String {
    while true {
      let year = String(birth.year).suffix(2)
      let serial = String(1_000_000 + random.below(1_000_000)).dropFirst()
      let made = "054\(gender == .male ? 0 : 1)\(year)\(serial)"
      if nationalIDs.insert(made).inserted { return made }
    }
  }

  private mutating func assignment(
    _ duty: String,
    post: String,
    agency: SampleAgency
  ) -> SampleAssignment {
    let hasEnded = post.utf8.last == UInt8(ascii: "x")
    let earliest = max(agency.from, .sample("2018-01-08"))
    let from = earliest.advanced(by: random.below(hasEnded ? 300 : 420))
    let end = Day.sample("2019-09-30").advanced(by: random.below(420))
    let last = hasEnded ? end : agency.ending
    return SampleAssignment(
      duty: duty,
      agency: agency,
      isDeputy: post.utf8.last == UInt8(ascii: "d"),
      isFullTime: ["R1", "R6", "R7"].contains(duty) || (duty == "R8" && random.chance(60)),
      decision: decision(agency, from),
      signed: from.advanced(by: -(3 + random.below(20))),
      from: from,
      last: last
    )
  }

  private mutating func decision(_ agency: SampleAgency, _ from: Day) -> String {
    decisions[agency.code, default: random.below(60) + 5] += 1 + random.below(7)
    return "\(decisions[agency.code] ?? 1)/QĐ-\(agency.code.replacing("DL-", with: ""))"
  }
}

extension OfficerMaker {
  /// Leaders of some bodies sit on the steering committee, whose standing body is the Party's
  /// commission; a few officers carry a second duty in their own body.
  private mutating func addSecondAssignments() {
    guard let committee = SampleAgency.all.first(where: { $0.code == "BTGTU" }) else { return }
    let committeeBodies: Set = [
      "VPUB", "SNgV", "SVHTTDL", "SKHĐT", "SCT", "SNV", "SGDĐT", "CAT", "BCHQS", "TuyHoa",
    ]
    let second: [String: String] = ["R5": "R1", "R2": "R8"]
    for index in officers.indices {
      let officer = officers[index]
      guard officer.assignments.count == 1, let first = officer.assignments.first else { continue }
      if first.duty == "R4", committeeBodies.contains(officer.agency.code) {
        officers[index].assignments.append(again("R9", at: committee, after: first))
      } else if let duty = second[first.duty], !first.isDeputy, first.last == officer.agency.ending,
        ["STTTT", "SCT", "SKHĐT", "SNNPTNT", "ĐHPY"].contains(officer.agency.code)
      {
        officers[index].assignments.append(again(duty, at: officer.agency, after: first))
      }
    }
  }

  private mutating func again(
    _ duty: String,
    at agency: SampleAgency,
    after first: SampleAssignment
  ) -> SampleAssignment {
    let from = max(first.from.advanced(by: 30 + random.below(200)), agency.from)
    return SampleAssignment(
      duty: duty,
      agency: agency,
      isDeputy: false,
      isFullTime: false,
      decision: decision(agency, from),
      signed: from.advanced(by: -7),
      from: from,
      last: min(first.last ?? .last, agency.ending ?? .last)
    )
  }

  /// From 1 July 2025 some go on at the body that took over, by a decision of that day.
  private mutating func addSuccessions() {
    let begin = Day.sample("2025-07-01")
    let byCode = Dictionary(SampleAgency.all.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    for index in officers.indices {
      let officer = officers[index]
      guard let first = officer.assignments.first, first.last == .sample("2025-06-30"),
        let agency = byCode[officer.agency.code],
        !agency.successors.isEmpty, random.chance(20)
      else { continue }
      let successor = random.pick(agency.successors)
      guard let body = byCode[successor], body.from == begin else { continue }
      officers[index].assignments.append(
        SampleAssignment(
          duty: first.duty,
          agency: body,
          isDeputy: first.isDeputy,
          isFullTime: first.isFullTime,
          decision: decision(body, begin),
          signed: begin,
          from: begin,
          last: nil
        )
      )
    }
  }
}

extension SampleAgency {
  /// The last day of the body under whatever name; nil where it still is.
  var ending: Day? {
    SampleAgency.all.last { $0.code == code }?.last
  }
}

extension String {
  /// The letters of a name for an address: `Nguyễn Thị Hòa` is `hoa.nt`.
  fileprivate var emailWord: String {
    let syllables = searchFold.split(separator: " ")
      .map { $0.filter { ("a"..."z").contains($0) } }
      .filter { !$0.isEmpty }
    let initials = syllables.dropLast().compactMap(\.first)
    return "\(syllables.last ?? "x").\(String(initials))"
  }
}
