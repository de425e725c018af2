import Operations
import Pages
import Personnel
import Testing
import Training
import Vietnamese

struct `The page of results, drawn` {
  @Test
  func `shows each marker the own score, and what others gave only once all have marked`() throws {
    let own = DrawnPage(try Sketch.resultsPage(by: "An"))
    #expect(own.has("#f-s-11-TH"))
    #expect(own.text.contains("1 trên 2 đã chấm"))
    let other = DrawnPage(try Sketch.resultsPage(by: "Bình"))
    #expect(!other.text.contains("7,0 –"))
    #expect(other.text.contains("5,0 – 8,0: chênh 3,0, cần người thứ ba quyết định"))
    let third = DrawnPage(try Sketch.resultsPage(by: "Chi"))
    #expect(third.has("#f-s-11-TH") && !third.has("#f-s-12-TH"))
  }

  @Test
  func `draws the cell of a score`() throws {
    let field = try DrawnPage(Sketch.resultsPage()).part("#f-s-12-TN")
    #expect(field["name"] == "s-12-TN" && field["value"] == "8,25" && field["data-was"] == "8,25")
    #expect(field["aria-label"] == "Lê Văn Bình, Bài trắc nghiệm")
  }

  @Test
  func `locks what is signed, and says who signed it`() throws {
    let page = DrawnPage(try Sketch.resultsPage())
    #expect(!page.has("#f-s-13-TN"))
    #expect(page.text.contains("Đã ký 01/04/2020 00:00, Dũng"))
    #expect(page.text.contains("có đề nghị sửa"))
  }

  @Test
  func `says what is missing before anything is signed, and who may not`() throws {
    let page = DrawnPage(try Sketch.resultsPage())
    #expect(page.text.contains("Còn thiếu ở 2 học viên"))
    #expect(page.text.contains("Chưa có điểm thành phần “Bài trắc nghiệm”."))
  }

  @Test
  func `previews a score with what becomes of the outcome`() throws {
    let page = DrawnPage(try Sketch.reviewPage())
    #expect(page.text.contains("1 điểm của 1 học viên sẽ được ghi. Chưa ghi gì."))
    #expect(page.text.contains("8,25 → 6,5"))
    #expect(DrawnPage(try Sketch.reviewPage(score: nil)).text.contains("Không có gì để ghi"))
  }

  @Test
  func `tells an amendment with both values and both people`() throws {
    let results = try Sketch.results()
    let page = DrawnPage(try Sketch.learnerPage(results, results.learners[2]))
    #expect(page.text.contains("An; duyệt: Dũng"))
    #expect(page.text.contains("điểm: 6,00 → 7,00"))
    #expect(page.text.contains("kết quả: Không đạt → Đạt"))
  }

  @Test(arguments: Language.allCases)
  func `is well nested in every state, with labels that lead somewhere`(language: Language) throws {
    let results = try Sketch.results()
    var wrong = try Sketch.resultsPage()
    wrong.problems = [
      ScoreProblem(
        ScoreCell(results.learners[0].id, try Sketch.code("TN"), attempt: 1),
        ScoreProblem.noScore
      )
    ]
    wrong.remarks = [Sketch.noScore]
    let grids = [
      wrong, try Sketch.resultsPage(mayRecord: false), try Sketch.resultsPage(attempt: 2),
    ]
    let previews = [try Sketch.reviewPage(), try Sketch.reviewPage(score: nil)]
    let learners = try results.learners.map { try Sketch.learnerPage(results, $0) }
    let texts =
      grids.map { Rendering.document($0, in: language) }
      + previews.map { Rendering.document($0, in: language) }
      + learners.map { Rendering.document($0, in: language) }
    for text in texts {
      let nesting = Nesting(text)
      #expect(nesting.faults.isEmpty, "\(nesting.faults)")
      for target in nesting.fors { #expect(nesting.ids.contains(target), "\(target)") }
    }
    for text in texts where language == .en {
      let words = text.replacing("Tiếng Việt", with: "").replacing("Bồi Dưỡng", with: "")
      #expect(!words.contains("học viên") && !words.contains("Kết quả"))
    }
  }
}
