import Chronology
import Markup

/// How long a certificate holds, seen from a day.
struct Validity {
  let until: Day?
  let revoked: Day?

  func html(_ say: Speaker) -> HTML {
    if let revoked, revoked <= say.day {
      return Tag(.bad, say("thu hồi ngày \(say.date(revoked))", "revoked on \(say.date(revoked))"))
        .html
    }
    guard let until else { return Tag(.good, say("không thời hạn", "for ever")).html }
    let last = say.date(until.advanced(by: -1))
    if until <= say.day {
      return Tag(.bad, say("hết hiệu lực sau ngày \(last)", "lapsed after \(last)")).html
    }
    let words = say("đến hết ngày \(last)", "to \(last)")
    return Tag(say.day.days(until: until) <= 90 ? .soon : .good, words).html
  }
}
