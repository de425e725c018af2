import Records
import Vietnamese

extension Event.Verb {
  /// What was done, in words.
  var title: Bilingual {
    switch self {
    case .added: Bilingual(vi: "thêm", en: "added")
    case .changed: Bilingual(vi: "sửa", en: "changed")
    case .removed: Bilingual(vi: "bỏ", en: "removed")
    case .assessed: Bilingual(vi: "đánh giá", en: "assessed")
    case .amended: Bilingual(vi: "đính chính", en: "amended")
    case .sampled: Bilingual(vi: "tạo dữ liệu minh họa", en: "made as a sample")
    case .merged: Bilingual(vi: "gộp hồ sơ", en: "merged")
    case .separated: Bilingual(vi: "tách hồ sơ đã gộp", en: "separated again")
    case .signedIn: Bilingual(vi: "đăng nhập", en: "signed in")
    case .signedOut: Bilingual(vi: "đăng xuất", en: "signed out")
    case .signInFailed: Bilingual(vi: "đăng nhập không được", en: "failed to sign in")
    case .saved: Bilingual(vi: "tải về", en: "saved")
    case .erased: Bilingual(vi: "xóa", en: "erased")
    }
  }
}
