import Access
import ArgumentParser
import Chronology
import Credentials
import Foundation
import Operations
import Personnel
import Records
import Training
import Vietnamese

/// A role as the command line gives it.
struct RoleOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Mã cơ quan, với vai trò agencyHR.", "Code of the agency, for agencyHR."),
      valueName: say("mã", "code")
    )
  )
  var agency: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Từ ngày (mặc định hôm nay).", "From this day (today)."),
      valueName: say("ngày", "day")
    )
  )
  var from: Day?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Đến hết ngày (mặc định chưa định).", "Until and with this day (open)."),
      valueName: say("ngày", "day")
    )
  )
  var last: Day?

  /// Gives it.
  func give(_ role: Role, to id: ID<Account>, in world: World, by actor: Actor) async throws {
    let first = from ?? world.today
    let days = last.map { DayRange(first: first, last: $0) } ?? DayRange(from: first)
    guard let days else { throw AccountRefusal.badDays }
    let code: Code<Agency>? = try agency.map { text in
      guard let code = Code<Agency>(text) else { throw AccountRefusal.noSuchAgency(text) }
      return code
    }
    try await GiveRole(role, at: code, to: id, days).run(in: world, by: actor)
  }
}

struct AccountAdd: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: say(
        "Tạo một tài khoản, có thể kèm vai trò và mật khẩu.",
        "Add an account, with a role and a password where they are given."
      )
    )
  }

  @OptionGroup var account: AccountArgument

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Họ và tên của người dùng.", "The person's full name."),
      valueName: say("họ-tên", "name")
    )
  )
  var fullName: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Mã cán bộ, nếu là cán bộ trong danh sách.", "The officer who it is, by code."),
      valueName: say("mã", "code")
    )
  )
  var officer: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Vai trò.", "A role."),
      valueName: Role.allCases.map(\.rawValue).joined(separator: "|")
    )
  )
  var role: Role?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("Đọc mật khẩu từ đầu vào chuẩn, một dòng.", "Read the password from standard input.")
    )
  )
  var passwordStdin = false

  @OptionGroup var roleOptions: RoleOptions
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let password = passwordStdin ? Password(typed: readLine() ?? "") : nil
      let id = try await AddAccount(account.name, fullName: fullName, officer: officer)
        .run(in: world, by: records.actor)
      if let role { try await roleOptions.give(role, to: id, in: world, by: records.actor) }
      if let password { try await set(password, of: id, in: world, by: records.actor) }
      Terminal.answer(
        say("Đã tạo tài khoản \(account.name).", "Added the account \(account.name).")
      )
    }
  }
}

/// Sets a password from the machine itself, as a one-time code would.
func set(_ password: Password, of id: ID<Account>, in world: World, by actor: Actor) async throws {
  let secret = try await InviteToSetPassword(id).run(in: world, by: actor)
  let gate = Gate(hashing: HashingPool(threads: 1), vault: Vault(VaultKey()))
  _ = try await SetPassword(password, with: secret.text).run(
    in: world,
    through: gate,
    from: "command"
  )
}

struct AccountRole: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "role",
      abstract: say("Giao một vai trò cho tài khoản.", "Give an account a role.")
    )
  }

  @OptionGroup var account: AccountArgument

  @Argument(
    help: ArgumentHelp(
      say("Vai trò.", "The role."),
      valueName: Role.allCases.map(\.rawValue).joined(separator: "|")
    )
  )
  var role: Role

  @OptionGroup var roleOptions: RoleOptions
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let id = try await account.account(in: world).account.id
      try await roleOptions.give(role, to: id, in: world, by: records.actor)
      Terminal.answer(say("Đã giao vai trò.", "Gave the role."))
    }
  }
}

struct AccountTrainer: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trainer",
      abstract: say(
        "Cho tài khoản giảng dạy một lớp; --end để thôi.",
        "Let an account teach a class; --end ends it."
      )
    )
  }

  @OptionGroup var account: AccountArgument

  @Argument(
    help: ArgumentHelp(say("Mã lớp.", "Code of the class."), valueName: say("mã-lớp", "class"))
  )
  var trainingClass: String

  @Flag(name: .long, help: ArgumentHelp(say("Thôi giảng dạy lớp này.", "End it.")))
  var end = false

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let id = try await account.account(in: world).account.id
      guard let code = Code<TrainingClass>(trainingClass) else {
        throw AccountRefusal.noSuchClass(trainingClass)
      }
      try await AssignTrainer(id, to: code, teaches: !end).run(in: world, by: records.actor)
      Terminal.answer(say("Đã ghi.", "Recorded."))
    }
  }
}
