import Access
import Chronology
import Personnel

extension Sketch {
  /// Somebody of the province's personnel staff.
  static let reader = AccountName(typed: "hoa.nt").map { name in
    Reader(
      Account(id: ID(1), name: name, fullName: "Nguyễn Thị Hoa", officer: nil, isDisabled: false),
      grants: [Grant(id: ID(1), role: .provinceHR, agency: nil, days: .always)].compactMap { $0 },
      on: day("2020-12-31")
    )
  }
}
