import Vietnamese

/// What is said about a file that cannot be read: what is wrong, and what to do.
enum Wording {
  static let notUTF8 = Bilingual(
    vi: "tệp không phải UTF-8; hãy lưu lại với mã UTF-8",
    en: "the file is not UTF-8; save it as UTF-8"
  )
  static let unreadableFile = Bilingual(
    vi: "không đọc được tệp; hãy kiểm tra tên và quyền đọc",
    en: "the file cannot be read; check its name and permissions"
  )
  static let tooLargeFile = Bilingual(
    vi: "tệp lớn hơn 4 MB; hãy kiểm tra có đúng tệp không",
    en: "the file is larger than 4 MB; check that it is the right one"
  )
  static let emptyFile = Bilingual(
    vi: "tệp trống; hãy ghi nội dung hoặc xóa tệp",
    en: "the file is empty; write its contents or remove it"
  )
  static let tooDeep = Bilingual(
    vi: "lồng nhau quá sâu; hãy kiểm tra dấu ngoặc và thụt dòng",
    en: "nested too deeply; check the brackets and the indentation"
  )
  static let tooManyAliases = Bilingual(
    vi: "quá nhiều dấu * đứng trước chữ (bí danh YAML); hãy viết thẳng nội dung",
    en: "too many asterisks before words (YAML aliases); write the contents out"
  )
  static let anchor = Bilingual(
    vi: "không dùng neo (&) và bí danh (*) của YAML; hãy viết thẳng nội dung",
    en: "anchors (&) and aliases (*) are not used; write the contents out"
  )
  static let keyIsNoWord = Bilingual(
    vi: "tên mục phải là một từ; hãy kiểm tra dấu ngoặc và dấu hai chấm",
    en: "a key must be a word; check the brackets and colons"
  )
  static let openString = Bilingual(
    vi: "chuỗi không có dấu nháy đóng trên cùng dòng",
    en: "a text has no closing quote on its line"
  )
  static let brokenEscape = Bilingual(
    vi: "ký hiệu sau dấu \\ không hợp lệ trong chuỗi JSON",
    en: "what follows a \\ is not valid in a JSON text"
  )

  static func missingFile(_ name: String) -> Bilingual {
    Bilingual(vi: "thiếu tệp \(name); hãy thêm tệp", en: "the file \(name) is missing; add it")
  }

  static func secondFile(after first: String) -> Bilingual {
    Bilingual(
      vi: "tệp \(first) đã nói về điều này; hãy bỏ một trong hai",
      en: "the file \(first) says this already; remove one of them"
    )
  }

  static func notYAML(_ problem: Bilingual) -> Bilingual {
    Bilingual(
      vi: "sai cú pháp YAML: \(problem.vi); hãy sửa ở đây hay ngay phía trên",
      en: "no valid YAML: \(problem.en); correct it here or just above"
    )
  }

  static func notJSON(_ expected: String, found: String?) -> Bilingual {
    let found = found.map { $0.allSatisfy(\.isASCII) ? "“\($0)”" : nil } ?? nil
    if expected.isEmpty {
      return Bilingual(
        vi: "sai cú pháp JSON: \(found.map { "không hiểu \($0)" } ?? "tệp kết thúc sớm")",
        en: "no valid JSON: \(found.map { "\($0) is not understood" } ?? "the file ends too early")"
      )
    }
    return Bilingual(
      vi: "sai cú pháp JSON: thiếu dấu “\(expected)”",
      en: "no valid JSON: a “\(expected)” is missing"
    )
  }

  static func repeatedKey(_ key: String) -> Bilingual {
    Bilingual(
      vi: "mục \(key) ghi hai lần; hãy giữ một",
      en: "the key \(key) comes twice; keep one"
    )
  }
}
