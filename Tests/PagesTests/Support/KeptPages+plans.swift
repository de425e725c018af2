import Chronology
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

extension KeptPages {
  /// The pages of yearly plans: one approved and amended, one with the committee, one given back.
  func plans(in records: ScopedRecords) throws -> [any Page] {
    var list = try PlansPage(say: say, mayKeep: true, in: records)
    list.problem = both
    var pages: [any Page] = [list]
    let maker = PlanPage.ReaderOfPlan(name: text, mayKeep: true, mayDecide: false)
    let head = PlanPage.ReaderOfPlan(name: "hai", mayKeep: true, mayDecide: true)
    for year in [2021, 2022, 2023, 2024] {
      for reader in [maker, head] {
        guard var page = try PlanPage(of: year, for: reader, say: say, in: records) else {
          continue
        }
        page.problem = both
        page.done = both
        pages.append(page)
      }
    }
    pages += try lines(in: records)
    var overview = try OverviewPage(
      on: say.day,
      knownAt: Self.now,
      readsPlans: true,
      in: records
    )
    overview.readsNeeds = true
    pages.append(overview)
    pages.append(
      try PlanProposalPage(
        for: 2025,
        opened: "TTDN-01",
        mayKeep: true,
        say: say,
        at: Self.now,
        in: records
      )
    )
    if var costs = try ClassCostsPage(ID(1), mayKeep: true, key: text, say: say, in: records) {
      costs.problems = [.dong, .paid, .what].map { PlanLineProblem($0, both) }
      costs.refusal = both
      costs.typed.amount = text
      costs.typed.what = text
      pages.append(costs)
    }
    return pages
  }

  private func lines(in records: ScopedRecords) throws -> [any Page] {
    var pages: [any Page] = []
    for (number, mayKeep): (Int?, Bool) in [(nil, true), (1, true), (1, false)] {
      let page = try PlanLinePage(
        of: 2021,
        line: number,
        mayKeep: mayKeep,
        key: text,
        say: say,
        in: records
      )
      guard var page else { continue }
      page.problems = PlanLineField.allCases.map { PlanLineProblem($0, both) }
      page.refusal = both
      for source in FundingSource.allCases { page.form.funds[source] = text }
      pages.append(page)
    }
    return pages
  }

  /// Four plans with a line each; a class that carries one out, and what it cost.
  var plans: [SQL] {
    let plans = [2021, 2022, 2023, 2024].enumerated().flatMap { place, year -> [SQL] in
      ["INSERT INTO plan (id, year) VALUES (\(place + 1), \(year))"]
    }
    return plans + [
      edition(1, of: 1, 0, "approved"), edition(2, of: 1, 1, "draft"),
      edition(3, of: 2, 0, "committee"), edition(4, of: 3, 0, "department"),
      edition(5, of: 4, 0, "approved"),
    ] + (1...5).map { line($0, of: $0, classes: $0) }
      + [
        "INSERT INTO plan_quota (line_id, agency_id, seats) VALUES (2, 1, 3)",
        "INSERT INTO plan_partner (line_id, agency_id) VALUES (2, 1)",
        "INSERT INTO plan_class (class_id, plan_id, number) VALUES (1, 1, 1)",
        "INSERT INTO plan_shortfall (plan_id, number, reason) VALUES (1, 1, \(text))",
        """
        INSERT INTO class_cost (class_id, source, dong, paid_on, what)
        VALUES (1, 'local', 12500000, '2020-12-30', \(text))
        """,
        """
        INSERT INTO training_class (id, code, course_code, title, place, first_day, last_day, state)
        VALUES (19, 'LOP-19', 'TTDN-01', \(text), \(text), '2024-09-18', '2024-09-20', 'planned')
        """,
      ]
  }

  private func edition(_ id: Int, of plan: Int, _ number: Int, _ state: String) -> SQL {
    let because: String? = number == 0 ? nil : text
    return """
      INSERT INTO plan_edition (id, plan_id, number, state, because, submission_number, submission_day,
                                decision_number, decision_day, returned, submitted_by)
      VALUES (\(id), \(plan), \(number), \(state), \(because), \(text), '2020-11-15', \(text),
              '2020-12-10', \(text), \(text))
      """
  }

  private func line(_ id: Int, of edition: Int, classes: Int) -> SQL {
    """
    INSERT INTO plan_line (id, edition_id, number, course_code, audience, classes, learners, quarter,
                           venue, mode, lead_id, central_dong, local_dong, other_dong, basis, task,
                           notes, carried_year, carried_line)
    VALUES (\(id), \(edition), 1, 'TTDN-01', \(text), \(classes), 30, 2, \(text), 'mixed', 1, 1000000,
            45500000, 7, \(text), \(text), \(text), 2019, 4)
    """
  }
}
