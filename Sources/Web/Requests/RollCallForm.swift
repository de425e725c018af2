import Operations
import Pages
import Personnel
import Training

/// What the form of a roll-call sends: a mark for each of those called, and what stood recorded when
/// the page was made.
struct RollCallForm {
  /// Every mark that was sent.
  private(set) var typed: [ID<Enrolment>: AttendanceMark] = [:]
  /// The marks that say something else than what stood; being there needs no mark of its own.
  private(set) var changes: [RollCallMark] = []

  /// Reads `m12=late`, `p12=2`, `seen=12=present. 13=late.2`, `whole=present`.
  init(_ sent: FormBody) throws {
    var (statuses, periods): ([(Int64, String)], [Int64: String]) = ([], [:])
    for item in sent.items {
      guard let first = item.name.utf8.first, let number = Int64(item.name.dropFirst()) else {
        continue
      }
      switch first {
      case UInt8(ascii: "m"): statuses.append((number, item.value))
      case UInt8(ascii: "p"): periods[number] = item.value
      default: break
      }
    }
    let seen = Self.seen(sent["seen"] ?? "")
    let whole = sent["whole"] ?? ""
    for (number, value) in statuses {
      // Somebody who was there is credited all; periods that stand in the field are of before.
      let mark = try Self.mark(value, value == whole ? "" : periods[number] ?? "")
      typed[ID(number)] = mark
      let isUnmarked = seen[ID(number)] == nil && value == whole
      if !isUnmarked, seen[ID(number)] != mark {
        changes.append(RollCallMark(ID(number), mark, seen: seen[ID(number)]))
      }
    }
  }

  /// Reads what the script sends, one `m` for each mark: `12 late.2 present.`, the last what was seen.
  static func sent(_ body: FormBody) throws -> [RollCallMark] {
    try body.items.filter { $0.name == "m" }.map { item in
      let parts = item.value.utf8.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
      guard (2...3).contains(parts.count), let number = Int64(parts[0]),
        let mark = AttendanceMark(formText: parts[1])
      else { throw RequestRefusal.unreadable }
      let seen = parts.count > 2 ? AttendanceMark(formText: parts[2]) : nil
      return RollCallMark(ID(number), mark, seen: seen)
    }
  }

  private static func seen(_ text: String) -> [ID<Enrolment>: AttendanceMark] {
    var seen: [ID<Enrolment>: AttendanceMark] = [:]
    for part in text.utf8.split(separator: 32) {
      let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard halves.count == 2, let number = Int64(String(decoding: halves[0], as: UTF8.self))
      else { continue }
      seen[ID(number)] = AttendanceMark(formText: String(decoding: halves[1], as: UTF8.self))
    }
    return seen
  }

  /// A status with the periods that were typed; only whoever left early has to state them.
  private static func mark(_ value: String, _ periods: String) throws -> AttendanceMark {
    let isEarly = value.utf8.first == UInt8(ascii: "*")
    guard let status = Code<AttendanceStatus>(isEarly ? String(value.dropFirst()) : value) else {
      throw RequestRefusal.unreadable
    }
    // What is no number is refused with its place in the list, as is more than the session has.
    let number = periods.isEmpty ? (isEarly ? -1 : nil) : Int(periods) ?? -1
    return AttendanceMark(status, creditedPeriods: number)
  }
}
