import Chronology
import Foundation
import Personnel
import Testing
import Training
import Vietnamese

@testable import Intake

struct `A pasted block of scores` {
  static let people: [PastedScores.Person] = [
    ("PY-1", "Trần Văn An"), ("PY-2", "Lê Thị Bình"), ("PY-3", "Hồ Hòa"), ("PY-4", "Lê Thị Bình"),
  ].compactMap { code, name in
    Code(code).map { PastedScores.Person(code: $0, name: name, isOpen: code != "PY-3") }
  }
  static let components: [CourseAssessment.Component] = [
    ("TN", "Bài trắc nghiệm", "Test"), ("TH", "Bài thực hành", "Practice"),
  ].compactMap { code, vi, en in
    Code(code).map {
      CourseAssessment.Component(
        code: $0,
        title: Bilingual(vi: vi, en: en),
        weight: 50,
        minimum: nil
      )
    }
  }

  func paste(
    _ text: String,
    from start: (learner: Int, component: Int) = (0, 0)
  ) -> PastedScores {
    PastedScores(PastedBlock(text), people: Self.people, components: Self.components, from: start)
  }

  func cells(_ pasted: PastedScores) -> [String] {
    pasted.cells.map { "\($0.learner).\($0.component)=\($0.text)" }
  }

  @Test
  func `goes by position from the focused cell on`() {
    let pasted = paste("8,5\t7\r\n\t6.25\r\n", from: (0, 0))
    #expect(pasted.matching == .position)
    #expect(cells(pasted) == ["0.0=8,5", "0.1=7", "1.1=6.25"])
    #expect(pasted.remarks.isEmpty)
    #expect(cells(paste("V", from: (1, 1))) == ["1.1=V"])
  }

  @Test
  func `says what lies beyond the grid`() {
    let pasted = paste("8\t7\n9\t6\n5\t5", from: (3, 1))
    #expect(cells(pasted) == ["3.1=8"])
    #expect(pasted.remarks.map(\.vi).contains { $0.hasPrefix("Dòng 2 của khối nằm ngoài") })
    #expect(pasted.remarks.map(\.vi).contains { $0.hasPrefix("Cột 2 của khối nằm ngoài") })
  }

  @Test
  func `goes by codes where it has them, whatever the order`() {
    let pasted = paste(
      "STT\tMã\tHọ và tên\tĐơn vị\tTN\tTH\n1\tPY-2\tLê Thị Bình\tSở A\t8\t\n2\tpy-1\tTRẦN VĂN AN\tSở B\t11\tV"
    )
    #expect(pasted.matching == .codes)
    #expect(cells(pasted) == ["1.0=8", "0.0=11", "0.1=V"])
  }

  @Test
  func `leaves out who is unknown, withdrawn or told under another's name, and says so`() {
    let pasted = paste(
      "PY-9\tAi đó\t8\nPY-1\tLê Thị Bình\t7\nPY-3\tHồ Hoà\t6\nPY-2\tLê Thị Bình\t5"
    )
    #expect(cells(pasted) == ["1.0=5"])
    let told = pasted.remarks.map(\.vi)
    #expect(told.contains { $0.contains("PY-9") })
    #expect(told.contains { $0.contains("mã PY-1 là của Trần Văn An") })
    #expect(told.contains { $0.contains("Hồ Hòa (PY-3) đã rút") })
  }

  @Test
  func `goes by names where these tell people apart`() {
    let pasted = paste("Trần Văn An\t8\nLê Thị Bình\t7")
    #expect(pasted.matching == .names)
    #expect(cells(pasted) == ["0.0=8"])
    #expect(pasted.remarks.map(\.vi).contains { $0.contains("nhiều người tên “Lê Thị Bình”") })
  }

  @Test
  func `takes neither of two rows of one learner`() {
    let pasted = paste("PY-1\t8\nPY-1\t9\nPY-2\t7")
    #expect(cells(pasted) == ["1.0=7"])
  }

  @Test
  func `finds components by their heads, in any order`() {
    let pasted = paste("Mã\tBài thực hành\tGhi chú\tTN (40%)\nPY-1\t6\txem lại\t9")
    #expect(cells(pasted) == ["0.1=6", "0.0=9"])
  }

  @Test
  func `reads a cell with a line end or a quotation mark in it`() {
    let block = PastedBlock("\"a\nb\"\t\"c\"\"d\"\te\"f\n7\t\n\n")
    #expect(block.rows == [["a b", "c\"d", "e\"f"], ["7", ""]])
  }

  @Test(arguments: 1...200)
  func `puts every cell of a random block at its place or says why not`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let rows = 1 + random.below(5)
    let texts = (0..<rows).map { _ in
      (0..<1 + random.below(3)).map { _ in ["7", "8,5", "", "V", "10", "0,25"][random.below(6)] }
    }
    let start = (learner: random.below(4), component: random.below(2))
    let pasted = paste(
      texts.map { $0.joined(separator: "\t") }.joined(separator: "\r\n"),
      from: start
    )
    for (row, line) in texts.enumerated() {
      for (column, text) in line.enumerated() where !text.isEmpty {
        let (learner, component) = (start.learner + row, start.component + column)
        let isThere = learner < 4 && component < 2 && Self.people[learner].isOpen
        let found = pasted.cells.contains {
          $0.learner == learner && $0.component == component && $0.text == text
        }
        #expect(found == isThere)
        if !isThere { #expect(!pasted.remarks.isEmpty) }
      }
    }
  }
}

struct `The scores of a class workbook on their way` {
  @Test(arguments: 1...60)
  func `arrive as they left, those that stood in it with them`(seed: Int) throws {
    var form = try `Any class`.form(seed)
    form.seen = Dictionary(
      form.places.filter { !$0.scores.isEmpty }.map { ($0.officer, $0.scores) },
      uniquingKeysWith: { $1 }
    )
    let parcel = ClassParcel(form)
    #expect(try ClassParcel.unpack(parcel.pack()) == parcel)
  }

  @Test(arguments: [
    "", "{}", "[1]", #"{"code":"a b","course":"x","scores":{},"missed":{},"seen":{}}"#,
  ])
  func `are refused where they are no parcel of ours`(text: String) {
    let bytes = Data(text.utf8)
    #expect(throws: (any Error).self) { _ = try ClassParcel.unpack(bytes) }
  }
}
