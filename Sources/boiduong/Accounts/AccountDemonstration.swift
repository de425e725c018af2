import Access
import ArgumentParser
import Chronology
import Credentials
import Operations
import Personnel
import Records
import Training
import Vietnamese

/// Ready accounts for trying the program out, one of each role, with passwords that are made at this
/// moment and shown once.
struct AccountDemonstration: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demonstration",
      abstract: say(
        "Tạo tài khoản dùng thử cho mỗi vai trò, mật khẩu mới mỗi lần, chỉ hiện một lần.",
        "Make an account of each role for trying out, with new passwords, shown once."
      ),
      discussion: say(
        "Chỉ chạy được khi chưa có tài khoản nào khác.",
        "Only where there are no other accounts."
      )
    )
  }

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let actor = records.actor
      try await requireNoOther(in: world)
      if records.face.format == .text {
        Terminal.answer(
          say(
            "Tài khoản dùng thử (dữ liệu minh họa). Mật khẩu mới tạo, chỉ hiện lần này:",
            "Accounts for trying out (sample data). New passwords, shown this once:"
          )
        )
      }
      for entry in Self.entries {
        let (password, text) = Password.random()
        let id = try await entry.account(in: world, by: actor)
        try await set(password, of: id, in: world, by: actor)
        tell(entry, password: text)
      }
    }
  }

  private func tell(_ entry: Entry, password: String) {
    let role = entry.role.title[CommandLanguage.current]
    switch records.face.format {
    case .text:
      let name = entry.name + String(repeating: " ", count: max(0, 10 - entry.name.utf8.count))
      Terminal.answer("  \(name)  \(password)  \(role)")
    case .json:
      Terminal.answer(
        Fields(["name": entry.name, "password": password, "role": entry.role.rawValue]).json
      )
    }
  }

  private func requireNoOther(in world: World) async throws {
    let names = Set(Self.entries.map(\.name))
    let others = try await world.store.read { try $0.all(.accounts(limit: 50)) }
      .filter { !names.contains($0.account.name.text) }
    guard others.isEmpty else { throw DemonstrationRefusal() }
  }

  /// An account of the demonstration.
  struct Entry {
    let name: String
    let fullName: String
    let role: Role
    var agency: Code<Agency>?
    var trainingClass: Code<TrainingClass>?
    var isOfficer = false
  }

  static let entries = [
    Entry(name: "quantri", fullName: "Quản trị viên dùng thử", role: .administrator),
    Entry(name: "nhansu", fullName: "Nhân sự tỉnh dùng thử", role: .provinceHR),
    Entry(
      name: "coquan",
      fullName: "Nhân sự cơ quan dùng thử",
      role: .agencyHR,
      agency: Code("STTTT")
    ),
    Entry(
      name: "giangvien",
      fullName: "Giảng viên dùng thử",
      role: .trainer,
      trainingClass: Code("LOP-2020-01")
    ),
    Entry(name: "lanhdao", fullName: "Lãnh đạo dùng thử", role: .leadership),
    Entry(name: "giamsat", fullName: "Giám sát dùng thử", role: .oversight),
    Entry(name: "canbo", fullName: "Cán bộ dùng thử", role: .officer, isOfficer: true),
  ]
}

/// There are accounts of real people.
struct DemonstrationRefusal: Refusal {
  var explanation: Bilingual {
    Bilingual(
      vi: "Cơ sở dữ liệu này đã có tài khoản khác, nên không tạo tài khoản dùng thử.",
      en: "There are other accounts in this database, so none for trying out are made."
    )
  }
}

extension AccountDemonstration.Entry {
  /// The account, made where it is not there; one that is there is opened for a new password and a new
  /// second factor.
  func account(in world: World, by actor: Actor) async throws -> ID<Account> {
    let name = AccountName(typed: name)
    let known = try await world.store.read { records in
      try name.flatMap { try records.first(.account($0)) }
    }
    if let known {
      if known.hasSecondFactor {
        try await ResetSecondFactor(of: known.account.id, because: "dùng thử")
          .run(in: world, by: actor)
      }
      return known.account.id
    }
    let officer = isOfficer ? try await firstOfficer(in: world) : nil
    let id = try await AddAccount(self.name, fullName: fullName, officer: officer)
      .run(in: world, by: actor)
    // From the first day on, so that the demonstration can be looked at on any day.
    try await GiveRole(role, at: agency, to: id, .always).run(in: world, by: actor)
    if let trainingClass {
      try await AssignTrainer(id, to: trainingClass).run(in: world, by: actor)
    }
    return id
  }

  private func firstOfficer(in world: World) async throws -> String? {
    let day = world.today
    return try await world.store.read { records in
      try records.officers(OfficerFilter(day: day), after: nil, limit: 1).first?.code.text
    }
  }
}
