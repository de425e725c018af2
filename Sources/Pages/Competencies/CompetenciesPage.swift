public import Assessment
public import Markup
import Personnel
import Training

/// The competency framework: what officers should be able to do, on five levels, and who needs what.
public struct CompetenciesPage: Page {
  public let framework: Framework

  /// A framework as loaded.
  public init(framework: Framework) {
    self.framework = framework
  }

  public var section: Section? { .competencies }

  public func title(_ say: Speaker) -> String { say("Khung năng lực", "Competency framework") }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      "<p class=\"lead\">\(sentence(say))</p>"
      if framework.competencies.isEmpty {
        Empty(words: nothing(say)).html
      } else {
        framework.groups.html { group($0, say) }
        withoutGroup(say)
        matrixSection(say)
      }
    }
  }

  private func nothing(_ say: Speaker) -> String {
    say(
      "Chưa có khung năng lực. Người quản trị nạp thư mục chương trình thì khung hiện ở đây.",
      "No framework is loaded yet. It stands here once the administrator loads the curricula."
    )
  }

  private func sentence(_ say: Speaker) -> String {
    say(
      "\(framework.competencies.count) năng lực trong \(framework.groups.count) nhóm, mỗi năng lực năm mức.",
      """
      \(say.count(framework.competencies.count, "competency", "competencies")) in \
      \(say.count(framework.groups.count, "group", "groups")), each on five levels.
      """
    )
  }

  private func group(_ group: CompetencyGroup, _ say: Speaker) -> HTML {
    let members = framework.competencies.filter { $0.group == group.code }
    return section("\(group.code.text). \(say(group.title))", members, say)
  }

  private func withoutGroup(_ say: Speaker) -> HTML {
    let members = framework.competencies.filter { $0.group == nil }
    guard !members.isEmpty else { return HTML() }
    return section(say("Chưa xếp nhóm", "In no group"), members, say)
  }

  private func section(
    _ title: String,
    _ members: [FrameworkCompetency],
    _ say: Speaker
  ) -> HTML {
    """
    <section><h2>\(title)</h2>\(members.html { competency($0, say) })</section>
    """
  }

  private func competency(_ competency: FrameworkCompetency, _ say: Speaker) -> HTML {
    let levels = competency.levels.html { level in
      """
      <div><dt>\(say.level(level.level.number))</dt>\
      <dd>\(level.behaviour.map { say($0) } ?? "–")</dd></div>
      """
    }
    return """
      <details class="bd-why"><summary>\(competency.code.text) \(say(competency.title))</summary>
      <dl class="bd-facts">\(levels)</dl></details>
      """
  }

  private func matrixSection(_ say: Speaker) -> HTML {
    let title = say("Mức yêu cầu theo nhiệm vụ", "Levels that duties require")
    let table = Table(
      caption: title,
      columns: [.text(say("Nhiệm vụ", "Duty"))]
        + framework.competencies.map { .number($0.code.text) },
      rows: framework.duties.html { row($0, say) }
    )
    return "<section><h2>\(title)</h2>\(table.html)</section>"
  }

  private func row(_ profile: DutyProfile, _ say: Speaker) -> HTML {
    let cells = framework.competencies.html { competency -> HTML in
      let required = profile.requires.first { $0.competency == competency.code }
      return "<td class=\"bd-number\">\(required.map { "\($0.level)" } ?? "–")</td>"
    }
    return "<tr><th scope=\"row\">\(say(profile.duty.title))</th>\(cells)</tr>"
  }
}
