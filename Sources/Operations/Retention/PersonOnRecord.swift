import Access
import Chronology
import Personnel
import Records
import Vietnamese

/// A person under all numbers and codes that the records have or had for them.
struct PersonOnRecord {
  let officer: OfficerRecord
  /// The numbers of the records that were merged into this one.
  let formerly: [ID<Officer>]
  /// The codes under which the log knows the person.
  let codes: [String]
  /// The account, where there is one.
  let account: Account?

  init?(_ code: Code<Officer>, in records: any Reading) throws {
    guard let officer = try records.first(.officer(code)) else { return nil }
    self.officer = officer
    codes = try records.codes(ofOfficer: code)
    account = try records.first(.account(of: officer.officer.id))?.account
    var known: Set<ID<Officer>> = [officer.officer.id]
    var next = [officer.officer.id]
    while let id = next.popLast() {
      for merge in try records.all(.merges(into: id)) where known.insert(merge.gone).inserted {
        next.append(merge.gone)
      }
    }
    formerly = known.subtracting([officer.officer.id]).sorted()
  }

  var id: ID<Officer> { officer.officer.id }

  /// The events on the person and on the person's account.
  var events: SQL {
    let own: SQL =
      account.map { "(subject = 'account' AND subject_key = \($0.name.text))" } ?? "1 = 0"
    return "\(own) OR (\(HeldOnPerson.told(of: codes)))"
  }

  /// Refuses where the person is still at work here.
  func requireErasable(in records: any Reading, on today: Day) throws {
    guard officer.officer.name != .erased else { throw ErasureRefusal.erasedAlready }
    let duties = try records.all(.assignments(of: id))
    guard duties.allSatisfy({ $0.days.until.map { $0 <= today } ?? false }) else {
      throw ErasureRefusal.onDuty
    }
    if let last = try records.all(.classesTaken(by: id)).map(\.last).max(), last >= today {
      throw ErasureRefusal.inClass(until: last)
    }
    if let account, !account.isDisabled {
      throw ErasureRefusal.openAccount(account.name.text)
    }
  }
}
