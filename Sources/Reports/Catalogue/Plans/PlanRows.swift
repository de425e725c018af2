import Personnel
import Records
import Training
import Vietnamese

/// The lines of a plan as rows, with their total.
struct PlanRows {
  let plan: PlanFacts
  /// Whether they tell what was done, or what is planned alone.
  let isTracked: Bool

  var all: [ReportRow] {
    let lines = plan.lines.enumerated().map { place, line in
      ReportRow(
        kind: .line,
        key: "\(line.number)",
        ordinal: "\(place + 1)",
        label: plan.title(of: line.course),
        code: line.course.text,
        cells: isTracked ? tracked(line) : planned(line)
      )
    }
    let total = ReportRow(
      kind: .total,
      key: "total",
      label: Bilingual(vi: "Tổng cộng", en: "Total"),
      cells: isTracked ? trackedTotal : plannedTotal
    )
    return lines + [total]
  }

  private func planned(_ line: PlanLine) -> [ReportCell] {
    [
      .text(line.audience), .count(line.classes), .quantity(Fraction(line.learners)),
      .quantity(Fraction(line.seats)),
      plan.courses[line.course].map { .quantity(Fraction($0.periods)) } ?? .empty,
      line.quarter.map { .text(Bilingual(vi: "Quý \($0)", en: "Quarter \($0)")) } ?? .empty,
      .text(line.place), .text(line.mode.title),
      line.lead.map { .text(plan.name(of: $0)) } ?? .empty,
      line.partners.map { plan.name(of: $0) }.joined, .millions(line.funds.total),
      line.funds.sources.map(\.title).joined, .text(line.notes),
    ]
  }

  private var plannedTotal: [ReportCell] {
    [
      .empty, .count(sum(\.classes)), .empty, .quantity(Fraction(sum(\.seats))), .empty, .empty,
      .empty, .empty, .empty, .empty, .millions(sum(\.funds.total)), .empty, .empty,
    ]
  }

  private func tracked(_ line: PlanLine) -> [ReportCell] {
    let progress = plan.progress(of: line.number)
    return cells(of: [line], [progress]) + [.text(progress.shortfall)]
  }

  private var trackedTotal: [ReportCell] {
    cells(of: plan.lines, plan.lines.map { plan.progress(of: $0.number) }) + [.empty]
  }

  private func cells(of lines: [PlanLine], _ progress: [PlanProgress]) -> [ReportCell] {
    let classes = lines.reduce(0) { $0 + $1.classes }
    let seats = lines.reduce(0) { $0 + $1.seats }
    let funds = lines.reduce(0) { $0 + $1.funds.total }
    let held = progress.reduce(0) { $0 + $1.held }
    let learners = progress.reduce(0) { $0 + $1.learners }
    let spent = progress.reduce(0) { $0 + $1.spent.total }
    return [
      .count(classes), .count(seats), .millions(funds), .count(held), .count(learners),
      .count(progress.reduce(0) { $0 + $1.passed }), .millions(spent),
      .share(held, of: classes), .share(learners, of: seats),
      spent == 0 ? .empty : .share(spent, of: funds),
    ]
  }

  private func sum(_ part: (PlanLine) -> Int) -> Int {
    plan.lines.reduce(0) { $0 + part($1) }
  }

  /// The classes behind what was done.
  var classes: ReportList {
    ReportList(
      name: "classes",
      title: Bilingual(vi: "Các lớp thực hiện kế hoạch", en: "Classes that carry the plan out"),
      tab: Bilingual(vi: "Lớp", en: "Classes"),
      columns: PlanColumns.classes,
      entries: plan.lines.flatMap { line in
        plan.classes.filter { $0.line == line.number }.map { held in
          let isOver = held.state == .closed
          return ReportList.Entry(
            row: "\(line.number)",
            cells: [
              .text(held.code.text), .text(held.title), .date(.day(held.first)),
              .date(.day(held.last)), .text(held.state.title),
              .quantity(Fraction(isOver ? 1 : 0)),
              .quantity(Fraction(isOver ? held.learners : 0)),
              .quantity(Fraction(isOver ? held.passed : 0)),
              Fraction(held.spent.total, over: 1_000_000).map { .quantity($0.reduced) } ?? .empty,
            ]
          )
        }
      }
    )
  }
}
