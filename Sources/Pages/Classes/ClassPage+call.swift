import Access
import Chronology
import Markup
import Operations
public import Personnel
public import Records
public import Training
public import Vietnamese

extension ClassPage {
  /// How the class was called, and what its reader may do about that.
  public struct CallFacts: Equatable, Sendable {
    /// Nil for a class that came by a workbook.
    public var call: ClassCall?
    public var trainers: [String]
    public var mayKeep: Bool
    public var mayNominate: Bool
    public var mayReadPlans = false
    /// What happened to the class, for those who keep it.
    public var history: [HistoryLine]
    /// What was done just now.
    public var done: Bilingual?

    /// The facts of a call.
    public init(
      call: ClassCall? = nil,
      trainers: [String] = [],
      mayKeep: Bool = false,
      mayNominate: Bool = false,
      history: [HistoryLine] = [],
      done: Bilingual? = nil
    ) {
      self.call = call
      self.trainers = trainers
      self.mayKeep = mayKeep
      self.mayNominate = mayNominate
      self.history = history
      self.done = done
    }

    /// Reads the call of a class.
    public init(
      of id: ID<TrainingClass>,
      code: String,
      mayKeep: Bool,
      mayNominate: Bool,
      done: String?,
      in records: any Reading
    ) throws {
      self.init(
        call: try records.first(.call(of: id)),
        trainers: try records.all(.trainers(of: id)).map(\.fullName),
        mayKeep: mayKeep,
        mayNominate: mayNominate,
        history: mayKeep ? try records.all(.history(of: .trainingClass, key: code)) : [],
        done: done.flatMap { Self.done[$0] }
      )
    }

    private static let done = [
      "called": Bilingual(vi: "Đã mở lớp.", en: "The class is called."),
      "changed": Bilingual(vi: "Đã ghi thay đổi.", en: "The changes were saved."),
      "ended": Bilingual(vi: "Lớp đã kết thúc.", en: "The class has ended."),
    ]
  }

  func doneLine(_ say: Speaker) -> HTML {
    guard let done = callFacts?.done else { return HTML() }
    return "<p class=\"bd-done\" role=\"status\">\(say(done))</p>"
  }

  /// The call with the ways to change it and to the nominations.
  func callSection(_ say: Speaker) -> HTML {
    guard let facts = callFacts else { return HTML() }
    var told = Facts()
    told.add(say("Phòng", "Room"), facts.call?.room)
    told.add(say("Số chỗ", "Seats"), facts.call.map { say.number($0.seats) })
    told.add(say("Hạn đề cử", "Nominations until"), facts.call?.lastDay.map { say.date($0) })
    told.add(
      say("Công văn triệu tập", "Call-up letter"),
      facts.call?.letter.map { letter in
        letter.number + (letter.day.map { say(", ngày ", ", ") + say.date($0) } ?? "")
      }
    )
    told.add(say("Giảng viên", "Trainers"), facts.trainers.joined(separator: ", "))
    told.add(say("Lý do hủy", "Cancelled because"), facts.call?.cancelledBecause)
    var links: [HTML] = []
    if facts.mayNominate, facts.call != nil {
      links.append(button(say("Đề cử và duyệt", "Nominations"), .nominations(id), say))
    }
    if facts.mayKeep {
      if state == .planned || state == .running {
        links.append(button(say("Sửa lớp", "Change the class"), .changeClass(id), say))
      }
      links.append(
        button(
          say("Mở lớp mới như lớp này", "Call another like this"),
          .newClass.with("copy", "\(id)"),
          say
        )
      )
    }
    if facts.mayReadPlans {
      links.append(
        button(say("Kinh phí, dòng kế hoạch", "Money, line of the plan"), .costs(of: id), say)
      )
    }
    guard !told.pairs.isEmpty || !links.isEmpty else { return HTML() }
    return """
      <section id="call"><h2>\(say("Triệu tập", "The call"))</h2>\(told.pairs.isEmpty ? HTML() : told.html)\
      <p class="bd-acts">\(HTML(joining: links))</p></section>
      """
  }

  private func button(_ words: String, _ address: Address, _ say: Speaker) -> HTML {
    "<a class=\"btn btn-outline-primary\" href=\"\(say.href(address))\">\(words)</a>"
  }

  func historySection(_ say: Speaker) -> HTML {
    guard let facts = callFacts, facts.mayKeep else { return HTML() }
    return "<div id=\"history\">\(History(lines: facts.history).html(say))</div>"
  }
}
