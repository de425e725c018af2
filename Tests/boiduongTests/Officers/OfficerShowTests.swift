import Foundation
import Testing

struct `Showing an officer` {
  private let day = ["--as-of", "2020-12-31"]

  private func show(_ arguments: String...) async throws -> Answer {
    try await Province.sharedDesk.run(["officer", "show"] + arguments)
  }

  /// An officer with results, levels and a certificate.
  private let trained = "PY-000268"

  @Test
  func `says who, on which duties, at what levels and what is lacking`() async throws {
    let answer = try await show("PY-000101", "--as-of", "31/12/2020")
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    #expect(answer.lines.first == "PY-000101  So Tâm, Trưởng phòng")
    #expect(
      answer.lines.contains(
        "  Lãnh đạo phòng phụ trách thông tin đối ngoại · Văn phòng UBND tỉnh · Kiêm nhiệm · "
          + "Phụ trách · 30/QĐ-VPUB · 22/11/2018 – 30/06/2025"
      )
    )
    #expect(answer.lines.contains("Năng lực tại ngày 31/12/2020"))
    #expect(
      answer.lines.contains(
        "  A1 Vận dụng chủ trương, pháp luật về thông tin đối ngoại: mức 0, cần mức 4"
      )
    )
    #expect(
      answer.lines.contains {
        $0.hasPrefix("    A1 Vận dụng") && $0.hasSuffix(": mức 0, cần 4, hạn 22/05/2020: chưa đạt")
      }
    )
    #expect(answer.lines.contains("  (không có)"))
  }

  @Test
  func `says why a level is held and until when`() async throws {
    let lines = try await show(trained, "--as-of", "2020-12-31").lines
    let held = lines.filter { $0.contains(/mức [1-5](,|$)/) && $0.hasPrefix("  B5 ") }
    #expect(held.count == 1, "\(lines.joined(separator: "\n"))")
    #expect(held.first?.contains(/giữ đến hết ngày \d\d\/\d\d\/\d{4}$/) == true)
    #expect(lines.contains { $0.hasPrefix("    ✓ ") })
    #expect(!lines.contains { $0.contains(/\d{4}-\d\d-\d\d/) })
  }

  @Test
  func `lists the classes with their results, and the certificates`() async throws {
    let lines = try await show(trained, "--as-of", "2020-12-31").lines
    #expect(
      lines.contains {
        $0.hasPrefix(
          "  Thông tin thế giới và hội nhập đến cơ sở (2020-01), 13/01/2020 – 14/01/2020: Đạt"
        )
      },
      "\(lines.joined(separator: "\n"))"
    )
    #expect(lines.contains("Giấy chứng nhận"))
  }

  @Test
  func `speaks English without a word of Vietnamese of its own`() async throws {
    let answer = try await show("PY-000101", "--as-of", "2020-12-31", "--lang", "en")
    #expect(answer.lines.contains("Levels as of 31 Dec 2020"))
    #expect(
      answer.lines.contains("  A1 Policy and law of external information: level 0, 4 needed")
    )
    for word in ["mức", "cần", "hạn", "Phân công", "không có"] {
      #expect(!answer.output.contains(word), "\(word)")
    }
  }

  @Test
  func `gives other programs the same figures`() async throws {
    let officer = try await show(trained, "--as-of", "2020-12-31", "--format", "json").json()
    #expect(officer["code"]?.text == trained)
    #expect(officer["name"]?.text == "Cao Thị Kim Oanh")
    #expect(officer["asOf"]?.text == "2020-12-31")
    #expect(officer["competencies"]?.items.count == 14)
    let world = officer["competencies"]?.items.first { $0["competency"]?.text == "B5" }
    #expect((world?["level"]?.number ?? 0) > 0)
    #expect(world?["last"]?.text?.contains(/^\d{4}-\d\d-\d\d$/) == true)
    #expect(officer["assignments"]?.items.isEmpty == false)
    let classes = try #require(officer["classes"]?.items)
    #expect(classes.contains { $0["outcome"]?.text == "passed" })
    for gap in officer["requirements"]?.items ?? [] {
      #expect(["met", "lapsing", "due", "lapsed", "missing"].contains(gap["status"]?.text))
    }
  }

  @Test
  func `says what a level takes that is not held yet`() async throws {
    let lines = try await show("PY-000101", "--as-of", "2020-12-31").lines
    #expect(lines.contains("    Để lên mức cao hơn:"))
    #expect(
      lines.contains { $0.hasPrefix("      ✗ Có ít nhất") && $0.contains("chưa đạt (có 0, cần") }
    )
  }

  @Test
  func `leaves out what came after the day`() async throws {
    let early = try await show(trained, "--as-of", "2019-01-01", "--format", "json").json()
    for line in early["classes"]?.items ?? [] {
      #expect((line["from"]?.text ?? "z") <= "2019-01-01")
    }
    for paper in early["certificates"]?.items ?? [] {
      #expect((paper["issued"]?.text ?? "z") <= "2019-01-01")
    }
    let late = try await show(trained, "--as-of", "2020-12-31", "--format", "json").json()
    #expect((late["classes"]?.items.count ?? 0) > (early["classes"]?.items.count ?? 0))
    #expect((late["certificates"]?.items.count ?? 0) > 0)
  }

  @Test
  func `gives other programs codes, reasons, timelines and decimals`() async throws {
    let officer = try await show(trained, "--as-of", "2020-12-31", "--format", "json").json()
    let posting = try #require(officer["assignments"]?.items.first)
    #expect(posting["dutyCode"]?.text?.contains(/^R[1-9]$/) == true)
    #expect(posting["agencyCode"]?.text?.isEmpty == false)
    let world = officer["competencies"]?.items.first { $0["competency"]?.text == "B5" }
    #expect(world?["timeline"]?.items.first?["level"]?.number != nil)
    #expect(world?["reasons"]?.items.first?["sentence"]?.text?.isEmpty == false)
    let passed = officer["classes"]?.items.first { $0["outcome"]?.text == "passed" }
    #expect(passed?["code"]?.text?.hasPrefix("LOP-") == true)
    #expect(((passed?["mark"]?.value as? NSNumber)?.doubleValue ?? 0) <= 10)
    for gap in officer["requirements"]?.items ?? [] { #expect(gap["dutyCode"]?.text != nil) }
  }

  @Test
  func `shows nothing required after the last assignment`() async throws {
    let officer = try await show(
      "PY-000101",
      "--as-of",
      "2026-01-01",
      "--format",
      "json"
    ).json()
    #expect(officer["requirements"]?.items.isEmpty == true)
    #expect(officer["competencies"]?.items.allSatisfy { $0["required"]?.number == 0 } == true)
  }

  @Test
  func `knows nothing of what was not on record yet`() async throws {
    let officer = try await show(
      trained,
      "--as-of",
      "2020-12-31",
      "--known-at",
      "2019-01-01T00:00:00Z",
      "--format",
      "json"
    ).json()
    #expect(officer["competencies"]?.items.allSatisfy { $0["level"]?.number == 0 } == true)
  }

  @Test(arguments: ["XX", "PY-999999", "a b", "", "PY-000101'--"])
  func `says where there is no such officer`(code: String) async throws {
    let answer = try await show(code)
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    #expect(
      answer.told == [
        "Không có cán bộ mã “\(code)”. Kiểm tra mã, hoặc tìm theo tên trên trang Cán bộ."
      ]
    )
  }

  @Test(arguments: ["2020-02-30", "31/02/2020", "hôm nay", "2020", "1/1/20"])
  func `refuses a day that there is not`(day: String) async throws {
    let answer = try await show("PY-000101", "--as-of", day)
    #expect(answer.status == 64)
    #expect(answer.told.first == "Lỗi: Giá trị '\(day)' không hợp lệ cho '--as-of <ngày>'")
    #expect(answer.output.isEmpty)
  }

  @Test
  func `changes nothing`() async throws {
    let desk = try await Province.desk()
    #expect(try await desk.run("officer", "show", "PY-000101").status == 0)
    #expect(try await desk.isAsLoaded())
  }
}
