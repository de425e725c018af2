import Assessment
import Chronology
import Foundation

// Prints what the engine does in a second on one core, and how long all gaps of a million officers
// take on two; beside the first, what a plain day-by-day reading does. Arguments: officers (by
// default 1000000), officers for the baseline (by default 50).

let officers = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
let baselineOfficers = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 50
let province = try Province()
let engine = Engine(province.framework)
let outlook = Outlook(asOf: Day(number: 18_300))

/// The seconds of a wall clock that some work takes.
func seconds(_ work: () async -> Void) async -> Double {
  let start = ContinuousClock.now
  await work()
  let (seconds, attoseconds) = (ContinuousClock.now - start).components
  return Double(seconds) + Double(attoseconds) / 1e18
}

/// The seconds that some work keeps a core busy, whatever else the machine does meanwhile.
func coreSeconds(_ work: () -> Void) -> Double {
  let start = clock()
  work()
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

/// Works out so many officers and tallies their gaps by status.
func tally(_ count: Int, seed: UInt64, gaps: Bool) -> [Int] {
  var officers = Officers(seed: seed)
  var reckoner = Reckoner(engine)
  var tally = Array(repeating: 0, count: 6)
  for _ in 0..<count {
    officers.next()
    reckoner.clear()
    reckoner.add(officers.items)
    reckoner.reckon()
    if gaps {
      reckoner.forEachGap(of: officers.assignment, at: outlook) { gap in
        tally[gap.required > gap.held ? gap.required - gap.held : 0] += 1
      }
    } else {
      tally[reckoner.level(of: 0, on: outlook.asOf)] += 1
    }
  }
  return tally
}

/// The officers alone, so that making them is not counted as working them out.
func make(_ count: Int) -> Int {
  var officers = Officers(seed: 1)
  var sum = 0
  for _ in 0..<count {
    officers.next()
    sum &+= officers.items.count
  }
  return sum
}

let sample = max(1, officers / 10)
let making = coreSeconds { _ = make(sample) }
let working = coreSeconds { _ = tally(sample, seed: 1, gaps: false) }
let timelines = Double(sample * Province.competencies) / max(working - making, 1e-9)
print("timelines_per_second \(Int(timelines))")

let baseline = Baseline(province.framework)
let plain = coreSeconds { baseline.work(baselineOfficers) }
let plainTimelines = Double(baselineOfficers * Province.competencies) / plain
print("baseline_timelines_per_second \(Int(plainTimelines))")
print("timelines_ratio \(Int(timelines / plainTimelines))")

let gapsStart = clock()
let gapsSeconds = await seconds {
  await withTaskGroup(of: [Int].self) { group in
    for half in 0..<2 {
      group.addTask { tally(officers / 2, seed: UInt64(half + 1), gaps: true) }
    }
    for await part in group {
      precondition(part.reduce(0, +) == officers / 2 * Province.competencies)
    }
  }
}
print("gaps_officers \(officers)")
print("gaps_seconds \((gapsSeconds * 100).rounded() / 100)")
let gapsCoreSeconds = Double(clock() - gapsStart) / Double(CLOCKS_PER_SEC)
print("gaps_core_seconds \((gapsCoreSeconds * 100).rounded() / 100)")
