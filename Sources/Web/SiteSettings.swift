public import Chronology

/// How a site is served.
public struct SiteSettings: Sendable {
  /// The port on 127.0.0.1; 0 lets the system choose one.
  public var port: Int
  /// Whether the people and figures are invented: every page then says so.
  public var isSample: Bool
  /// The day that is shown where the reader has chosen none; nil is today.
  public var defaultDay: Day?
  /// Where Debian's `libjs-bootstrap5` put its style sheets.
  public var bootstrapFolder: String
  /// Who reads rosters that are sent.
  public var rosterSource: RosterSource
  /// What one connection may keep of us.
  var connections = ConnectionLimits()
  /// How long an answer waits for a roster that is being recorded, so that what is soon over is
  /// answered at once.
  public var rosterPatience = Duration.seconds(25)
  /// From how many assignments on a report is long, so that its workbook is made beside the pages; nil is
  /// what the reports themselves say.
  var longReportFrom: Int?

  /// Settings with what a province's machine has.
  public init(
    port: Int = 8080,
    isSample: Bool = false,
    defaultDay: Day? = nil,
    bootstrapFolder: String = "/usr/share/javascript/bootstrap5/css",
    rosterSource: RosterSource = .here
  ) {
    self.port = port
    self.isSample = isSample
    self.defaultDay = defaultDay
    self.bootstrapFolder = bootstrapFolder
    self.rosterSource = rosterSource
  }
}
