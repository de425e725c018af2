import Chronology
import Personnel
import Operations
public import Records
public import Vietnamese

/// A report file that is made beside the pages: what was asked, how far it is, and the file when it is
/// there. The page asks for itself again until it is over.
public struct ReportOrderPage: Page {
  public let order: ReportOrder
  public let subject: Subject
  public let standing: Standing
  /// The agencies whose report could not be made.
  public let refused: [ReportOrder.Refused]
  /// By which another asking is known.
  public let key: String
  /// What keeps its reader from having it.
  public var problem: Bilingual?

  /// What it is about, in words.
  public struct Subject: Equatable, Sendable {
    public let title: Bilingual
    public let period: Bilingual?
    public let agency: Bilingual?

    /// A report over a period; of one agency and those below it where that was asked.
    public init(title: Bilingual, period: Bilingual?, agency: Bilingual?) {
      self.title = title
      self.period = period
      self.agency = agency
    }
  }

  /// How it stands.
  public enum Standing: Equatable, Sendable {
    /// Nobody makes it yet, and so many others come before it.
    case waits(behind: Int)
    case goesOn(JobRecord.Progress?)
    case made(ReportOrder.File)
    case failed(Bilingual)
  }

  /// An order as it stands.
  public init(
    _ order: ReportOrder,
    about subject: Subject,
    standing: Standing,
    refused: [ReportOrder.Refused],
    key: String
  ) {
    self.order = order
    self.subject = subject
    self.standing = standing
    self.refused = refused
    self.key = key
  }

  /// Whether it is worth while to look again.
  public var isOpen: Bool {
    switch standing {
    case .waits, .goesOn: true
    case .made, .failed: false
    }
  }

  public var section: Section? { .reports }

  public func title(_ say: Speaker) -> String {
    switch standing {
    case .waits, .goesOn: say("Đang lập tệp báo cáo", "Making the report file")
    case .made: say("Tệp báo cáo đã lập xong", "The report file is ready")
    case .failed: say("Chưa lập được tệp báo cáo", "The report file could not be made")
    }
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    [
      Crumb(say(Section.reports.title), .reports),
      Crumb(say(subject.title), order.asked.address),
    ]
  }
}

extension ReportOrder.Asked {
  /// The page of the report, with what was asked of it.
  var address: Address {
    Address.report(report).with("period", period).with("agency", agency?.text)
      .with("asOf", asOf.map { "\($0)" })
      .with(ReportQuestion.comparison, isCompared ? "1" : nil)
  }

  /// Where it is asked for as a file.
  var fileAddress: Address {
    let ending = kind == .bundle ? "zip" : "xlsx"
    return Address(path: Address.report(report, format: ending).path, query: address.query)
  }

  /// What sort of file it is, in words.
  var name: Bilingual {
    switch kind {
    case .bundle:
      Bilingual(vi: "mỗi cơ quan một biểu, tệp .zip", en: "one for each agency, a .zip")
    case .workbook: Bilingual(vi: "bảng tính, tệp .xlsx", en: "a workbook, an .xlsx")
    }
  }
}

extension ReportOrder {
  /// How it stands, in a word.
  func tag(_ say: Speaker) -> Tag {
    switch end {
    case .made: Tag(.good, say("tải được", "ready"))
    case .failed: Tag(.bad, say("không xong", "failed"))
    case nil: Tag(.open, say("đang lập", "being made"))
    }
  }
}
