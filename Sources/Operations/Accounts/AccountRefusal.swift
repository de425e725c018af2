public import Access
import Credentials
public import Vietnamese

/// Why an account can't be added or changed.
public enum AccountRefusal: Refusal, Equatable {
  case noSuchAccount
  case badName(String)
  case nameTaken(AccountName)
  case noFullName
  /// A name or a reason of more signs than that.
  case tooLong(most: Int)
  case officerHasAccount(AccountName)
  case noSuchOfficer(String)
  case noSuchAgency(String)
  case noSuchClass(String)
  case roleNeedsAgency(Role)
  case roleForNoAgency(Role)
  case roleHeldAlready(Role)
  case noRole
  /// Nobody would be left who keeps accounts.
  case lastAdministrator
  /// Somebody else changed it meanwhile.
  case changedMeanwhile
  case badDays
  case noReason
  case cannotLend
  case lendToOneself
  /// An administrator is there already.
  case notFirst
  case weakPassword([Bilingual])
  case wrongPassword
  /// The password is the one that is set.
  case samePassword

  public var explanation: Bilingual {
    switch self {
    case .noSuchAccount: Bilingual(vi: "Không có tài khoản này.", en: "There is no such account.")
    case .badName(let typed):
      Bilingual(
        vi: """
          Tên đăng nhập “\(typed)” không dùng được: cần 3 đến 40 chữ cái không dấu, chữ số, dấu \
          chấm, gạch ngang hoặc gạch dưới, như hoa.nt.
          """,
        en:
          "“\(typed)” is no account name: 3 to 40 of a-z, 0-9, dot, hyphen or underscore, like hoa.nt."
      )
    case .nameTaken(let name):
      Bilingual(
        vi: "Tên đăng nhập “\(name)” đã có người dùng. Chọn tên khác.",
        en: "The account name “\(name)” is taken. Choose another."
      )
    case .noFullName:
      Bilingual(vi: "Ghi họ và tên của người dùng tài khoản.", en: "Give the person's full name.")
    case .tooLong(let most):
      Bilingual(
        vi: "Nội dung dài quá \(most) ký tự. Rút ngắn lại.",
        en: "That is longer than \(most) characters. Make it shorter."
      )
    case .officerHasAccount(let name):
      Bilingual(
        vi: "Cán bộ này đã có tài khoản “\(name)”. Mỗi người chỉ có một tài khoản.",
        en: "The officer has the account “\(name)” already: one person, one account."
      )
    case .noSuchOfficer(let code):
      Bilingual(vi: "Không có cán bộ mã “\(code)”.", en: "There is no officer “\(code)”.")
    case .noSuchAgency(let code):
      Bilingual(vi: "Không có cơ quan mã “\(code)”.", en: "There is no agency “\(code)”.")
    case .noSuchClass(let code):
      Bilingual(vi: "Không có lớp mã “\(code)”.", en: "There is no class “\(code)”.")
    case .roleNeedsAgency(let role):
      Bilingual(
        vi: "Vai trò “\(role.title.vi)” cần chọn một cơ quan.",
        en: "The role “\(role.title.en)” needs an agency."
      )
    case .roleForNoAgency(let role):
      Bilingual(
        vi: "Vai trò “\(role.title.vi)” không gắn với cơ quan nào. Bỏ chọn cơ quan.",
        en: "The role “\(role.title.en)” holds for no single agency. Choose none."
      )
    case .noRole: Bilingual(vi: "Chọn một vai trò.", en: "Choose a role.")
    case .roleHeldAlready(let role):
      Bilingual(
        vi: "Tài khoản đã có vai trò “\(role.title.vi)” trong thời gian này.",
        en: "The account has the role “\(role.title.en)” in these days already."
      )
    case .lastAdministrator:
      Bilingual(
        vi: "Đây là quản trị viên cuối cùng. Giao vai trò cho người khác trước.",
        en: "This is the last administrator. Give somebody else the role first."
      )
    case .changedMeanwhile:
      Bilingual(
        vi: "Có người vừa sửa mục này. Xem lại giá trị mới rồi sửa tiếp.",
        en: "Somebody changed this meanwhile. Look at the new values, then go on."
      )
    case .badDays:
      Bilingual(
        vi: "Ngày không đúng: ngày cuối phải từ ngày đầu trở đi, viết như 31/12/2026.",
        en: "The days are wrong: the last must not lie before the first; write 31/12/2026."
      )
    case .noReason: Bilingual(vi: "Ghi lý do.", en: "Give a reason.")
    case .cannotLend:
      Bilingual(
        vi: "Không có vai trò nào ủy quyền được: quản trị và hồ sơ riêng không ủy quyền.",
        en: "There is no role to lend: administration and one's own record can't be lent."
      )
    case .lendToOneself:
      Bilingual(vi: "Chọn người khác để ủy quyền.", en: "Choose somebody else to lend it to.")
    case .notFirst:
      Bilingual(
        vi: "Đã có quản trị viên. Nhờ người đó tạo tài khoản.",
        en: "There is an administrator already. Ask them for an account."
      )
    case .weakPassword(let reasons):
      Bilingual(
        vi: reasons.map(\.vi).joined(separator: " "),
        en: reasons.map(\.en).joined(separator: " ")
      )
    case .wrongPassword:
      Bilingual(vi: "Mật khẩu hiện tại không đúng.", en: "The present password is wrong.")
    case .samePassword:
      Bilingual(
        vi: "Mật khẩu mới giống mật khẩu hiện tại. Chọn mật khẩu khác.",
        en: "The new password is the present one. Choose another."
      )
    }
  }
}
