import Access
import ArgumentParser
import Chronology
import Credentials
import Foundation
import Operations
import Personnel
import Records
import Vietnamese

struct AccountCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "account",
      abstract: say(
        "Tài khoản: tạo, giao vai trò, cấp mã một lần, khóa.",
        "Accounts: add, give roles, make one-time codes, close."
      ),
      subcommands: [
        AccountFirst.self, AccountAdd.self, AccountList.self, AccountRole.self,
        AccountInvite.self, AccountTrainer.self, AccountClose.self, AccountDemonstration.self,
      ]
    )
  }
}

/// The account that a command is about.
struct AccountArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(say("Tên đăng nhập.", "The account's name."), valueName: say("tên", "name"))
  )
  var name: String

  /// Finds it.
  func account(in world: World) async throws -> AccountRecord {
    guard let name = AccountName(typed: name) else { throw AccountRefusal.badName(name) }
    guard let found = try await world.store.read({ try $0.first(.account(name)) }) else {
      throw AccountRefusal.noSuchAccount
    }
    return found
  }
}

struct AccountFirst: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "first",
      abstract: say(
        "Tạo mã một lần để lập quản trị viên đầu tiên.",
        "Make the one-time code for the first administrator."
      )
    )
  }

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let secret = try await InviteFirstAdministrator().run(in: world, by: records.actor)
      switch records.face.format {
      case .json: Terminal.answer(Fields(["code": secret.text]).json)
      case .text:
        Terminal.answer(
          say(
            "Mã một lần, dùng trong 24 giờ: \(secret.text)\nMở trang /password để đặt mật khẩu.",
            "One-time code, good for 24 hours: \(secret.text)\nOpen the page /password."
          )
        )
      }
    }
  }
}

struct AccountList: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say("Liệt kê tài khoản và vai trò hôm nay.", "List accounts and today's roles.")
    )
  }

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let today = world.today
      let lines = try await world.store.read { store in
        try store.all(.accounts(limit: 100_000)).map { record in
          let roles = try store.all(.grants(of: record.account.id))
            .filter { $0.days.contains(today) }.map(\.role)
          return (record, roles)
        }
      }
      for (record, roles) in lines { answer(record, roles) }
      if lines.isEmpty, records.face.format == .text {
        Terminal.answer(
          say("Chưa có tài khoản nào: boiduong account first", "No account: boiduong account first")
        )
      }
    }
  }

  private func answer(_ record: AccountRecord, _ roles: [Role]) {
    let account = record.account
    switch records.face.format {
    case .json:
      Terminal.answer(
        Fields([
          "name": account.name.text, "fullName": account.fullName,
          "roles": roles.map(\.rawValue).joined(separator: " "), "disabled": account.isDisabled,
          "used": record.used.map { "\($0)" },
        ]).json
      )
    case .text:
      let words = roles.map { $0.title[CommandLanguage.current] }.joined(separator: ", ")
      let state = account.isDisabled ? say(" (đã khóa)", " (closed)") : ""
      Terminal.answer("\(account.name) – \(account.fullName): \(words)\(state)")
    }
  }
}

struct AccountInvite: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "invite",
      abstract: say(
        "Tạo mã một lần để đặt mật khẩu (mới hoặc quên).",
        "Make a one-time code to set a password, new or forgotten."
      )
    )
  }

  @OptionGroup var account: AccountArgument
  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let id = try await account.account(in: world).account.id
      let secret = try await InviteToSetPassword(id).run(in: world, by: records.actor)
      switch records.face.format {
      case .json: Terminal.answer(Fields(["code": secret.text]).json)
      case .text:
        Terminal.answer(
          say(
            "Mã một lần, dùng trong 3 ngày: \(secret.text)\nĐưa tận tay; người nhận mở trang /password.",
            "One-time code, good for 3 days: \(secret.text)\nHand it over; it is typed at /password."
          )
        )
      }
    }
  }
}

struct AccountClose: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: say(
        "Khóa một tài khoản và đăng xuất nó ở mọi nơi; --open để mở lại.",
        "Close an account and sign it out everywhere; --open opens it again."
      )
    )
  }

  @OptionGroup var account: AccountArgument

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Lý do, ghi vào nhật ký.", "Why; the log keeps it."),
      valueName: say("lý-do", "reason")
    )
  )
  var reason: String

  @Flag(name: .long, help: ArgumentHelp(say("Mở lại.", "Open it again.")))
  var open = false

  @OptionGroup var records: RecordOptions

  func run() async throws {
    try await concluding(as: records.face.format) {
      let world = try await records.world()
      let found = try await account.account(in: world)
      try await ChangeAccount(
        found.account.id,
        seenAs: found.version,
        isDisabled: !open,
        because: reason
      ).run(in: world, by: records.actor)
      Terminal.answer(open ? say("Đã mở.", "Opened.") : say("Đã khóa.", "Closed."))
    }
  }
}
