import Foundation
import Testing

/// PY-000268 was in five classes, from 2019-09-09 to 2020-08-12.
struct `An officer on a day` {
  private let officer = "PY-000268"

  private func show(_ day: String, _ arguments: String...) async throws -> Answer {
    try await Province.sharedDesk.run(["officer", "show", officer, "--as-of", day] + arguments)
  }

  private func json(_ day: String) async throws -> JSON {
    try await show(day, "--format", "json").json()
  }

  @Test
  func `is told to other programs under the same names, whatever is known`() async throws {
    for day in ["2019-01-01", "2020-12-31", "2026-01-01"] {
      let officer = try await json(day)
      #expect(
        officer.names == [
          "code", "name", "asOf", "assignments", "competencies", "requirements", "classes",
          "certificates",
        ]
      )
      let lists: [(String, Set<String>)] = [
        (
          "assignments",
          [
            "dutyCode", "duty", "agencyCode", "agency", "share", "role", "decision", "from", "last",
          ]
        ),
        (
          "competencies",
          ["competency", "title", "level", "required", "last", "reasons", "next", "timeline"]
        ),
        (
          "requirements",
          [
            "dutyCode", "duty", "agencyCode", "agency", "competency", "held", "required", "due",
            "status",
          ]
        ),
        (
          "classes",
          ["code", "title", "from", "last", "outcome", "mark", "classification", "reasons"]
        ), ("certificates", ["number", "title", "issued", "last", "revoked"]),
      ]
      for (list, names) in lists {
        for item in officer[list]?.items ?? [] { #expect(item.names == names, "\(day) \(list)") }
      }
    }
  }

  @Test
  func `has days in JSON that are days, and periods that end after they begin`() async throws {
    let officer = try await json("2020-12-31")
    for list in ["assignments", "classes", "certificates"] {
      for item in officer[list]?.items ?? [] {
        let first = try #require((item["from"] ?? item["issued"])?.text)
        #expect(first.contains(/^\d{4}-\d\d-\d\d$/))
        let last = item["last"]?.text ?? "9999-12-31"
        #expect(last.contains(/^\d{4}-\d\d-\d\d$/) && first <= last)
      }
    }
    for competency in officer["competencies"]?.items ?? [] {
      let days = (competency["timeline"]?.items ?? []).compactMap { $0["from"]?.text }
      #expect(days == days.sorted() && Set(days).count == days.count)
    }
  }

  @Test(
    arguments: [
      ("2019-01-01", 0, 0), ("2019-09-08", 0, 0), ("2019-09-11", 1, 1), ("2020-01-12", 1, 1),
      ("2020-01-14", 2, 2), ("2020-03-15", 2, 2), ("2020-03-17", 3, 3), ("2020-06-18", 4, 4),
      ("2020-08-09", 4, 4), ("2020-08-12", 5, 5), ("2026-01-01", 5, 5),
    ]
  )
  func `has the classes and papers of the days before`(
    day: String,
    classes: Int,
    papers: Int
  ) async throws {
    let officer = try await json(day)
    #expect(officer["asOf"]?.text == day)
    #expect(officer["classes"]?.items.count == classes)
    #expect(officer["certificates"]?.items.count == papers)
    let codes = (officer["classes"]?.items ?? []).compactMap { $0["code"]?.text }
    #expect(Set(codes).count == classes)
    let all = try await json("2026-01-01")["classes"]?.items.compactMap { $0["code"]?.text }
    #expect(all?.suffix(classes) == codes[...])
  }

  @Test(
    arguments: [
      ("2019-09-10", "B5", 0), ("2020-01-13", "B5", 1), ("2020-01-14", "B5", 3),
      ("2021-01-13", "B5", 3), ("2019-09-10", "A1", 0), ("2019-09-11", "A1", 2),
    ]
  )
  func `has the level that a class gave from its last day on`(
    day: String,
    competency: String,
    level: Int
  ) async throws {
    let held = try await json(day)["competencies"]?.items
      .first { $0["competency"]?.text == competency }
    #expect(held?["level"]?.number == level)
  }

  @Test(arguments: ["2019-01-01", "2020-01-14", "2020-12-31"])
  func `is told in text what other programs are told`(day: String) async throws {
    let officer = try await json(day)
    let lines = try await show(day).lines
    for competency in officer["competencies"]?.items ?? [] {
      let code = try #require(competency["competency"]?.text)
      let level = try #require(competency["level"]?.number)
      #expect(
        lines.contains { $0.hasPrefix("  \(code) ") && $0.contains(": mức \(level)") },
        "\(code) \(level)"
      )
    }
    for line in officer["classes"]?.items ?? [] {
      let title = try #require(line["title"]?.text)
      #expect(lines.contains { $0.hasPrefix("  \(title)") }, "\(title)")
    }
  }

  @Test
  func `is the same however the day is typed, and in either language but for words`() async throws {
    let iso = try await show("2020-01-14")
    #expect(try await show("14/01/2020").output == iso.output)
    #expect(try await show("14/1/2020").output == iso.output)
    let english = try await show("2020-01-14", "--lang", "en")
    #expect(english.lines.count == iso.lines.count)
    let json = try await show("2020-01-14", "--lang", "en", "--format", "json").json()
    let vi = try await self.json("2020-01-14")
    for (one, other) in zip(json["competencies"]?.items ?? [], vi["competencies"]?.items ?? []) {
      #expect(one["competency"] == other["competency"] && one["level"] == other["level"])
      #expect(one["timeline"] == other["timeline"] && one["title"] != other["title"])
    }
    #expect(json["requirements"]?.items.count == vi["requirements"]?.items.count)
  }
}
