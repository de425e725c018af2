public import Chronology
import Credentials
public import Markup
public import Personnel
public import Records
public import Training
import Vietnamese

/// What is shown to the room: the code of the moment, and how many have come.
public struct CheckInWallPage: Page {
  public let trainingClass: RollCallPage.ClassName
  public let session: Session
  /// The address that the code leads to; nil where the minutes are over.
  public let link: String?
  public let came: Int
  public let called: Int
  public let until: Instant?

  /// The wall of a session; nil where there is none that the reader may record.
  ///
  /// - Parameter site: The site's address as a telephone reaches it, such as `https://boiduong.example`.
  public init?(
    _ id: ID<Session>,
    of classID: ID<TrainingClass>,
    at now: Instant,
    site: String,
    in records: ScopedRecords
  ) throws {
    guard try records.mayRecord(classID), let found = try records.first(.trainingClass(classID)),
      let session = try records.first(.session(id)), session.trainingClass == classID
    else { return nil }
    trainingClass = RollCallPage.ClassName(id: classID, title: found.title)
    self.session = session
    let rows = try records.all(.called(at: session))
    called = rows.count
    came = rows.count { $0.mark != nil }
    let open = try records.first(.checkIn(at: id)).flatMap { now < $0.closesAt ? $0 : nil }
    until = open?.closesAt
    link = open.map { open in
      let code = RollingCode(secret: open.secret, for: "\(id)").text(at: now)
      return site + Address.checkIn(id, code: code).text
    }
  }

  public var section: Section? { .classes }

  public func title(_ say: Speaker) -> String {
    let part = say(session.part.title).lowercased()
    return say(
      "Quét mã điểm danh buổi \(part) \(say.date(session.day))",
      "Check in for \(say.date(session.day)), \(part)"
    )
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    [
      Crumb(say(Section.classes.title), .classes),
      Crumb(trainingClass.title, .trainingClass(trainingClass.id)),
      Crumb(say("Điểm danh", "Roll-call"), .rollCall(session.id, of: trainingClass.id)),
    ]
  }

  public func body(_ say: Speaker) -> HTML {
    let count = say(
      "\(say.number(came)) trên \(say.number(called)) người đã có dấu.",
      "\(say.number(came)) of \(say.count(called, "officer", "officers")) marked."
    )
    guard let link, let code = QRCode(link) else {
      return """
        <p class="lead">\(count)</p><p>\(say(
          "Chưa mở quét mã, hoặc đã hết giờ.", "The check-in is not open, or over."
        ))</p>\(opening(say))
        """
    }
    return """
      <p class="lead bd-wall-count">\(count)</p>
      <div class="bd-wall">\(code.html(say("Hình QR để điện thoại quét", "The code for telephones")))\
      <p>\(say(
        "Đăng nhập trên điện thoại của mình, quét mã, chạm “Tôi có mặt”. Mã đổi sau mỗi nửa phút.",
        "Sign in on your own telephone, scan, tap “I am here”. The code changes every half minute."
      ))</p><p class="bd-hint">\(link)</p></div>
      """
  }

  private func opening(_ say: Speaker) -> HTML {
    let address = Address.rollCall(session.id, of: trainingClass.id, act: "check-in")
    return """
      <form method="post" action="\(say.href(address))">\(say.mark)\
      <button class="btn btn-primary" type="submit">\(say("Mở quét mã 20 phút", "Open for 20 minutes"))\
      </button></form>
      """
  }
}

/// What an officer's telephone opens: one button.
public struct CheckInPage: Page {
  public let session: ID<Session>
  public let code: String
  public let isDone: Bool

  /// The page of a code.
  public init(session: ID<Session>, code: String, isDone: Bool) {
    self.session = session
    self.code = code
    self.isDone = isDone
  }

  public var section: Section? { nil }

  public func title(_ say: Speaker) -> String { say("Điểm danh", "Check in") }

  public func body(_ say: Speaker) -> HTML {
    guard !isDone else {
      return """
        <p class="bd-done" role="status">\(say("Đã ghi bạn có mặt.", "You are marked as there."))</p>
        <p>\(say.link(say("Hồ sơ của tôi", "My record"), .ownRecord))</p>
        """
    }
    return """
      <form method="post" action="\(say.href(.checkIn(session, code: code)))">\(say.mark)\
      <button class="btn btn-primary bd-wide-button" type="submit">\(say("Tôi có mặt", "I am here"))\
      </button></form>
      """
  }
}
