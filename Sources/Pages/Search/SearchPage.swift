public import Markup
public import Vietnamese

/// What one box finds: officers first, then agencies, classes and courses, as far as the reader sees
/// them.
public struct SearchPage: Page {
  /// What was typed.
  public let text: String
  public let officers: [OfficersPage.Row]
  /// Whether there are more officers than are shown.
  public let hasMoreOfficers: Bool
  public let others: [Found]

  /// An agency, a class or a course.
  public struct Found: Equatable, Sendable {
    public let kind: Kind
    public let code: String
    public let name: Bilingual
    public let address: Address

    /// Something by its code and name, and where it stands.
    public init(_ kind: Kind, code: String, name: Bilingual, address: Address) {
      self.kind = kind
      self.code = code
      self.name = name
      self.address = address
    }
  }

  /// What was found.
  public enum Kind: CaseIterable, Equatable, Sendable {
    case agency, trainingClass, course

    var title: Bilingual {
      switch self {
      case .agency: Bilingual(vi: "Cơ quan", en: "Agencies")
      case .trainingClass: Bilingual(vi: "Lớp", en: "Classes")
      case .course: Bilingual(vi: "Chương trình", en: "Courses")
      }
    }
  }

  /// What a search found.
  public init(
    text: String,
    officers: [OfficersPage.Row],
    hasMoreOfficers: Bool,
    others: [Found]
  ) {
    self.text = text
    self.officers = officers
    self.hasMoreOfficers = hasMoreOfficers
    self.others = others
  }

  public var section: Section? { nil }

  public func title(_ say: Speaker) -> String { say("Tìm kiếm", "Search") }
}

extension SearchPage {
  public func body(_ say: Speaker) -> HTML {
    HTML {
      "<p class=\"lead\">\(sentence(say))</p>"
      if !officers.isEmpty { officerSection(say) }
      for kind in Kind.allCases { section(kind, say) }
    }
  }

  private func sentence(_ say: Speaker) -> String {
    if text.isEmpty {
      return say(
        "Gõ ít nhất hai chữ của họ tên hoặc mã, hay ít nhất ba số cuối điện thoại, vào ô tìm ở đầu trang.",
        "Type two letters of a name or code, or the last three digits of a telephone number, above."
      )
    }
    if officers.isEmpty && others.isEmpty && isShortNumber {
      return say(
        "Không tìm thấy “\(text)”. Tìm theo điện thoại cần ít nhất ba số cuối.",
        "Nothing was found for “\(text)”. Of a telephone number at least the last three digits are needed."
      )
    }
    if officers.isEmpty && others.isEmpty {
      return say(
        "Không tìm thấy “\(text)”. Hãy thử ít chữ hơn; có dấu hay không dấu đều được.",
        "Nothing was found for “\(text)”. Try fewer words, with or without marks."
      )
    }
    return say("Kết quả tìm “\(text)”.", "Found for “\(text)”.")
  }

  /// Whether it is the end of a telephone number and too short for one.
  private var isShortNumber: Bool {
    text.utf8.count < 3 && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  private func officerSection(_ say: Speaker) -> HTML {
    let title = say(Section.officers.title)
    let table = Table(
      caption: title,
      columns: [
        .text(say("Họ và tên", "Name")), .text(say("Chức vụ", "Position")),
        .text(say("Cơ quan, nhiệm vụ", "Agency, duty")), .text(say("Mã", "Code")),
      ],
      rows: officers.html { $0.html(say) },
      isStacked: true
    )
    let all = say.link(
      say("Xem tất cả cán bộ tìm thấy", "All officers found"),
      .officers.with("q", text)
    )
    return """
      <section><h2>\(title)</h2>\(table.html)\("<p>\(all)</p>" as HTML, if: hasMoreOfficers)</section>
      """
  }

  private func section(_ kind: Kind, _ say: Speaker) -> HTML {
    let found = others.filter { $0.kind == kind }
    guard !found.isEmpty else { return HTML() }
    let items = found.html { found -> HTML in
      """
      <li>\(say.link(say(found.name), found.address)) <span class="bd-code">\(found.code)</span></li>
      """
    }
    return "<section><h2>\(say(kind.title))</h2><ul class=\"bd-links\">\(items)</ul></section>"
  }
}
