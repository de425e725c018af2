import Assessment
import Pages
import Testing
import Vietnamese

struct `Competencies outside of every group` {
  func page(_ codes: [String]) throws -> DrawnPage {
    let competencies = try codes.map { code in
      FrameworkCompetency(code: try Sketch.code(code), title: Sketch.media, levels: [])
    }
    return DrawnPage(CompetenciesPage(framework: try Framework(competencies: competencies)))
  }

  @Test
  func `are listed under a heading of their own`() throws {
    let page = try page(["A1", "X9"])
    #expect(page.texts("h2") == ["Chưa xếp nhóm", "Mức yêu cầu theo nhiệm vụ"])
    #expect(page.texts("summary") == ["A1 Làm việc với báo chí", "X9 Làm việc với báo chí"])
  }

  @Test
  func `have no heading where there are none`() throws {
    let page = DrawnPage(CompetenciesPage(framework: try Sketch.framework()))
    #expect(page.texts("h2") == ["A. Nghiệp vụ", "Mức yêu cầu theo nhiệm vụ"])
  }
}
