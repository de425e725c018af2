public import Access
public import Personnel
public import Records
public import Training

/// Where a page stands: an English noun and a query that can be bookmarked, never personal facts.
public struct Address: Hashable, Sendable {
  /// Such as `/officers/12`.
  public let path: String
  /// What was asked, in order.
  public let query: [Item]

  /// One name and value of a query.
  public struct Item: Hashable, Sendable {
    public let name: String
    public let value: String

    /// A name and its value.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A path and a query.
  public init(path: String, query: [Item] = []) {
    self.path = path
    self.query = query
  }

  /// The same address with a value under a name, in place of any before; nil takes the name away.
  public func with(_ name: String, _ value: String?) -> Address {
    let kept = query.filter { $0.name != name }
    return Address(path: path, query: kept + (value.map { [Item(name, $0)] } ?? []))
  }

  /// The value under a name.
  public subscript(_ name: String) -> String? {
    query.first { $0.name == name }?.value
  }

  /// As it stands in a link, everything but letters, digits and `-._~` percent-encoded; in the path
  /// `/` and `%` stay.
  public var text: String {
    guard !query.isEmpty else { return localPath }
    return localPath + "?"
      + query.map { Self.encode($0.name) + "=" + Self.encode($0.value) }.joined(separator: "&")
  }

  /// The path with one `/` before it: with two, or with a `\` that browsers take for one, a link
  /// would lead to another site.
  private var localPath: String {
    "/" + Self.encode(path.utf8.drop { $0 == 47 }, keeping: [47, 37])
  }

  private static func encode(_ text: String) -> String { encode(text.utf8, keeping: []) }

  private static func encode(_ text: some Sequence<UInt8>, keeping kept: Set<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text {
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46, 95, 126: bytes.append(byte)
      case _ where kept.contains(byte): bytes.append(byte)
      default: bytes += [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Address {
  public static let home = Address(path: "/")
  /// What leadership asks.
  public static let overview = Address(path: "/overview")
  public static let agencies = Address(path: "/agencies")
  public static let newAgency = Address(path: "/agencies/new")
  public static let officers = Address(path: "/officers")
  /// What one box finds.
  public static let search = Address(path: "/search")
  public static let duplicates = Address(path: "/officers/duplicates")
  public static let newOfficer = Address(path: "/officers/new")
  public static let ratings = Address(path: "/ratings")
  public static let rosters = Address(path: "/rosters")
  public static let plans = Address(path: "/plans")
  /// What agencies need for the years' plans.
  public static let needs = Address(path: "/needs")
  public static let classes = Address(path: "/classes")
  public static let newClass = Address(path: "/classes/new")
  public static let courses = Address(path: "/courses")
  public static let competencies = Address(path: "/competencies")
  public static let certificates = Address(path: "/certificates")
  /// Where anybody asks whether a certificate is valid.
  public static let verify = Address(path: "/verify")
  public static let reports = Address(path: "/reports")
  /// A report as it was handed in.
  public static func reportCopy(_ id: ID<ReportCopy>) -> Address {
    Address(path: "/reports/copies/\(id)")
  }
  /// Where something is done with a copy: `sign`, `return`, `workbook.xlsx`.
  public static func reportCopy(_ id: ID<ReportCopy>, act: String) -> Address {
    Address(path: "/reports/copies/\(id)/\(act)")
  }
  /// A report file that is made beside the pages.
  public static func reportFile(_ id: ID<ReportOrder>) -> Address {
    Address(path: "/reports/files/\(id)")
  }
  /// Where the file itself is had.
  public static func savedReportFile(_ id: ID<ReportOrder>) -> Address {
    Address(path: "/reports/files/\(id)/file")
  }
  /// Where a report is handed in to be signed.
  public static func prepare(report code: String) -> Address {
    Address(path: "/reports/\(code)/copies")
  }
  public static let signInCode = Address(path: "/sign-in/code")
  public static let signInSetUp = Address(path: "/sign-in/set-up")
  public static let signOut = Address(path: "/sign-out")
  public static let password = Address(path: "/password")
  public static let ownRecord = Address(path: "/me")
  public static let ownAccount = Address(path: "/me/account")
  public static let ownCalendar = Address(path: "/me/calendar")
  public static let accounts = Address(path: "/admin/accounts")
  public static let log = Address(path: "/admin/log")
  public static let retention = Address(path: "/admin/retention")
  public static let jobs = Address(path: "/admin/jobs")

  /// Where one signs in, and what is led to afterwards.
  public static func signIn(next: String? = nil) -> Address {
    Address(path: "/sign-in").with("next", next == "/" ? nil : next)
  }
  /// Something that one does with one's own account: `password`, `sign-ins`, `delegations`, `codes`.
  public static func ownAccount(_ act: String) -> Address { Address(path: "/me/account/\(act)") }
  /// Where programs read somebody's calendar.
  public static func calendar(_ token: String) -> Address {
    Address(path: "/calendar/" + encode(token) + ".ics")
  }
  /// An account's page.
  public static func account(_ id: ID<Account>) -> Address {
    Address(path: "/admin/accounts/\(id)")
  }
  /// Where something is done with an account.
  public static func account(_ id: ID<Account>, act: String) -> Address {
    Address(path: "/admin/accounts/\(id)/\(act)")
  }

  /// An agency's page.
  public static func agency(_ id: ID<Agency>) -> Address { Address(path: "/agencies/\(id)") }
  /// The form by which an agency is changed, and where it is sent.
  public static func changeAgency(_ id: ID<Agency>) -> Address {
    Address(path: "/agencies/\(id)/edit")
  }
  /// An officer's page.
  public static func officer(_ id: ID<Officer>) -> Address { Address(path: "/officers/\(id)") }
  /// The form by which an officer's record is changed.
  public static func changeOfficer(_ id: ID<Officer>) -> Address {
    Address(path: "/officers/\(id)/edit")
  }
  /// Where what is covered of an officer is asked for.
  public static func uncover(_ id: ID<Officer>) -> Address {
    Address(path: "/officers/\(id)/uncover")
  }
  /// Where a record is held against another that may be of the same person.
  public static func merge(_ kept: ID<Officer>, _ gone: ID<Officer>) -> Address {
    Address(path: "/officers/\(kept)/merge/\(gone)")
  }
  /// Where a record that was merged into an officer's is parted from it.
  public static func separate(_ merge: ID<OfficerMerge>, from officer: ID<Officer>) -> Address {
    Address(path: "/officers/\(officer)/separate/\(merge)")
  }
  /// The form by which an officer is given a duty.
  public static func newAssignment(of id: ID<Officer>) -> Address {
    Address(path: "/officers/\(id)/assignments/new")
  }
  /// Where an officer's assignments are added to.
  public static func assignments(of id: ID<Officer>) -> Address {
    Address(path: "/officers/\(id)/assignments")
  }
  /// The form by which an assignment is changed.
  public static func assignment(_ id: ID<Assignment>, of officer: ID<Officer>) -> Address {
    Address(path: "/officers/\(officer)/assignments/\(id)")
  }
  /// The page of a roster that was sent.
  public static func roster(_ id: ID<Batch>) -> Address { Address(path: "/rosters/\(id)") }
  /// Where something is done with a roster: `apply`, `refuse`, `undo`, `columns`, `people`.
  public static func roster(_ id: ID<Batch>, act: String) -> Address {
    Address(path: "/rosters/\(id)/\(act)")
  }
  /// A roster as it goes back to its sender.
  public static func rosterFile(_ id: ID<Batch>) -> Address {
    Address(path: "/rosters/\(id)/file")
  }
  /// A class's page.
  public static func trainingClass(_ id: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(id)")
  }
  /// The roll-call of a session.
  public static func rollCall(_ id: ID<Session>, of trainingClass: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(trainingClass)/attendance/\(id)")
  }
  /// Where something is done with a roll-call: `marks`, `correct`, `settle`.
  public static func rollCall(
    _ id: ID<Session>,
    of trainingClass: ID<TrainingClass>,
    act: String
  ) -> Address {
    Address(path: "/classes/\(trainingClass)/attendance/\(id)/\(act)")
  }
  /// What the code on the wall leads to.
  public static func checkIn(_ session: ID<Session>, code: String) -> Address {
    Address(path: "/check-in/\(session)/" + encode(code))
  }
  /// Where a learner says what the class was like.
  public static func feedback(_ id: ID<TrainingClass>) -> Address {
    Address(path: "/feedback/\(id)")
  }
  /// What the learners of a class said.
  public static func feedbackResults(of id: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(id)/feedback")
  }
  /// Where a supervisor rates somebody some months after a class.
  public static func rating(of enrolment: ID<Enrolment>) -> Address {
    Address(path: "/ratings/\(enrolment)")
  }
  /// Where a rating that was given is corrected.
  public static func rating(_ followUp: FollowUp, of enrolment: ID<Enrolment>) -> Address {
    Address(path: "/ratings/\(enrolment)/\(followUp.months)")
  }
  /// What was spent on a class, and the line of the plan that it carries out.
  public static func costs(of id: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(id)/costs")
  }
  /// Where an amount that was spent on a class is taken away.
  public static func removeCost(_ cost: ID<ClassCost>, of id: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(id)/costs/\(cost)/remove")
  }
  /// The plan of a year.
  public static func plan(_ year: Int) -> Address { Address(path: "/plans/\(year)") }
  /// Where something is done with a plan: `amend`, `move`, `lines`, `classes`.
  public static func plan(_ year: Int, act: String) -> Address {
    Address(path: "/plans/\(year)/\(act)")
  }
  /// What is proposed for the plan of a year.
  public static func planProposal(_ year: Int) -> Address {
    Address(path: "/plans/\(year)/proposal")
  }
  /// Where the shares that agencies asked for are taken into the draft of a plan.
  public static func takeNeeds(_ year: Int) -> Address { Address(path: "/plans/\(year)/asked") }
  /// What agencies need for the plan of a year.
  public static func needs(_ year: Int) -> Address { Address(path: "/needs/\(year)") }
  /// Where a survey of needs is closed or opened again.
  public static func closeNeeds(_ year: Int) -> Address { Address(path: "/needs/\(year)/close") }
  /// What an agency needs for the plan of a year.
  public static func needs(_ year: Int, of agency: ID<Agency>) -> Address {
    Address(path: "/needs/\(year)/agencies/\(agency)")
  }
  /// The form of a new line of a plan.
  public static func newPlanLine(_ year: Int) -> Address {
    Address(path: "/plans/\(year)/lines/new")
  }
  /// A line of a plan.
  public static func planLine(_ year: Int, _ number: Int) -> Address {
    Address(path: "/plans/\(year)/lines/\(number)")
  }
  /// Where something is done with a line of a plan: `remove`, `shortfall`.
  public static func planLine(_ year: Int, _ number: Int, act: String) -> Address {
    Address(path: "/plans/\(year)/lines/\(number)/\(act)")
  }
  /// The papers of a class as one file.
  public static func classFile(_ id: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(id)/file")
  }
  /// The sheet that learners sign, to be printed.
  public static func signatureSheet(of trainingClass: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(trainingClass)/attendance/sheet")
  }
  /// The form by which a class and its call are changed.
  public static func changeClass(_ id: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(id)/edit")
  }
  /// Where a class is closed or cancelled.
  public static func endClass(_ id: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(id)/end")
  }
  /// Who is nominated for a class.
  public static func nominations(_ id: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(id)/nominations")
  }
  /// Where something is done with nominations: `list`, `endorse`, `preview`, `approve`, `return`.
  public static func nominations(_ id: ID<TrainingClass>, act: String) -> Address {
    Address(path: "/classes/\(id)/nominations/\(act)")
  }
  /// The workbook that an agency fills in to nominate.
  public static func nominationForm(of id: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(id)/nomination-form.xlsx")
  }
  /// A nomination: where the nominee is replaced or withdrawn.
  public static func nomination(
    _ nomination: ID<Nomination>,
    of id: ID<TrainingClass>
  ) -> Address {
    Address(path: "/classes/\(id)/nominations/\(nomination)")
  }
  /// Where an act on nominations is taken back.
  public static func undo(_ action: ID<ClassAction>, of id: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(id)/acts/\(action)/undo")
  }
  /// The results of a class, and where they are sent for a preview.
  public static func results(of id: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(id)/results")
  }
  /// Where something is done with the results of a class: `save`, `pasted`, `workbook`, `sign`,
  /// `unsign`, `decide`.
  public static func results(of id: ID<TrainingClass>, act: String) -> Address {
    Address(path: "/classes/\(id)/results/\(act)")
  }
  /// What led to one learner's result, with what is done to it alone.
  public static func result(of enrolment: ID<Enrolment>, in id: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(id)/learners/\(enrolment)")
  }
  /// Where something is done with one learner's result: `clear`, `moderate`, `amend`.
  public static func result(
    of enrolment: ID<Enrolment>,
    in id: ID<TrainingClass>,
    act: String
  ) -> Address {
    Address(path: "/classes/\(id)/learners/\(enrolment)/\(act)")
  }
  /// The workbook of a class, filled with what is on record.
  public static func marksWorkbook(of id: ID<TrainingClass>) -> Address {
    Address(path: "/classes/\(id)/marks-workbook.xlsx")
  }
  /// A course's page. Codes may carry a Đ, which a path has to encode.
  public static func course(_ code: Code<Course>) -> Address {
    Address(path: "/courses/" + encode(code.text))
  }
  /// Where anybody is told whether the certificate with a code is valid.
  public static func verify(_ code: String) -> Address { Address(path: "/verify/" + encode(code)) }
  /// Where what has run out by a rule is let go.
  public static func retention(_ rule: Code<RetentionRule>) -> Address {
    Address(path: "/admin/retention/" + encode(rule.text))
  }
  /// A report's page.
  public static func report(_ code: String) -> Address {
    Address(path: "/reports/" + encode(code))
  }
  /// A report as a file: `xlsx` or `json`.
  public static func report(_ code: String, format: String) -> Address {
    Address(path: "/reports/" + encode(code) + "." + format)
  }
}
