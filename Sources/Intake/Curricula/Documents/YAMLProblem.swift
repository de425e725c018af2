import Vietnamese
import Yams

/// What the YAML parser found, in our words, and where.
struct YAMLProblem {
  let words: Bilingual
  let place: DocumentPlace

  /// The problem of an error that the parser threw on a text.
  init(_ error: any Error, in text: String) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      words = Self.words(for: problem)
      place = DocumentPlace(mark)
    case .reader(_, let offset, _, _):
      words = Bilingual(vi: "có ký tự điều khiển", en: "there is a control character")
      place = offset.map { DocumentPlace(character: $0, of: text) } ?? .start
    default:
      words = Self.unknown
      place = .start
    }
  }

  private static func words(for problem: String) -> Bilingual {
    problems.first { problem.utf8.starts(with: $0.beginning.utf8) }?.words ?? unknown
  }

  private static let unknown = Bilingual(
    vi: "không đọc tiếp được",
    en: "what follows can't be read"
  )

  /// What libyaml says, by how it begins.
  private static let problems: [(beginning: String, words: Bilingual)] = [
    (
      "found character that cannot start",
      Bilingual(
        vi: "có ký tự không được đứng đầu, như dấu @, ` hay phím Tab; hãy đặt chữ trong dấu nháy",
        en: "a sign such as @, ` or a tab can't begin a word; put the text in quotes"
      )
    ),
    (
      "mapping values are not allowed",
      Bilingual(
        vi: "dấu hai chấm đứng sai chỗ; chữ có dấu hai chấm phải đặt trong dấu nháy",
        en: "a colon stands where none may; put a text with a colon in quotes"
      )
    ),
    (
      "could not find expected ':'",
      Bilingual(vi: "thiếu dấu hai chấm sau tên mục", en: "the colon after a key is missing")
    ),
    (
      "found unexpected end of stream",
      Bilingual(vi: "tệp kết thúc khi chưa đóng dấu nháy", en: "the file ends inside of quotes")
    ),
    (
      "found unexpected document indicator",
      Bilingual(vi: "có dấu --- hoặc ... giữa chừng", en: "there is a --- or ... in the middle")
    ),
    (
      "block sequence entries are not allowed",
      Bilingual(vi: "dấu gạch đầu dòng đứng sai chỗ", en: "a dash stands where none may")
    ),
    (
      "mapping keys are not allowed",
      Bilingual(vi: "tên mục đứng sai chỗ", en: "a key stands where none may")
    ),
    (
      "found unknown escape character",
      Bilingual(
        vi: "ký hiệu sau dấu \\ không hợp lệ",
        en: "what follows a \\ is not valid"
      )
    ),
    (
      "found a tab character",
      Bilingual(
        vi: "có phím Tab ở chỗ thụt dòng, phải dùng dấu cách",
        en: "a tab stands where spaces indent"
      )
    ),
    (
      "did not find expected '-' indicator",
      Bilingual(
        vi: "dòng thụt không thẳng với các dấu gạch đầu dòng ở trên",
        en: "the line is not indented as the dashes above"
      )
    ),
    (
      "did not find expected key",
      Bilingual(
        vi: "dòng thụt không thẳng với các mục ở trên, hoặc thừa dấu nháy",
        en: "the line is not indented as the keys above, or a quote is too much"
      )
    ),
    (
      "did not find expected ',' or ']'",
      Bilingual(vi: "thiếu dấu phẩy hoặc dấu ]", en: "a comma or a ] is missing")
    ),
    (
      "did not find expected ',' or '}'",
      Bilingual(vi: "thiếu dấu phẩy hoặc dấu }", en: "a comma or a } is missing")
    ),
    (
      "did not find expected node content",
      Bilingual(vi: "thiếu giá trị", en: "a value is missing")
    ),
    (
      "did not find expected <document start>",
      Bilingual(
        vi: "có nội dung sau khi tệp đã kết thúc",
        en: "something stands after the end"
      )
    ),
    (
      "expected a single document",
      Bilingual(vi: "tệp có nhiều phần cách nhau bằng ---", en: "there is more than one document")
    ),
    (
      "found undefined alias",
      Bilingual(vi: "có bí danh (*) không có neo", en: "an alias (*) has no anchor")
    ),
  ]
}

extension DocumentPlace {
  /// The place of a text's character, counted from 0.
  fileprivate init(character offset: Int, of text: String) {
    let scalars = text.prefix(offset).unicodeScalars
    let lines = scalars.count { $0 == "\n" }
    let last = scalars.reversed().prefix { $0 != "\n" }.count
    self.init(line: lines + 1, column: last + 1)
  }
}
