import ArgumentParser

struct AuditCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit",
      abstract: say(
        "Nhật ký: niêm phong, kiểm tra có bị sửa không, xem lịch sử.",
        "The log: seal it, tell whether it was tampered with, read a history."
      ),
      subcommands: [
        AuditKey.self, AuditSeal.self, AuditVerify.self, AuditExport.self, AuditShow.self,
      ]
    )
  }
}
