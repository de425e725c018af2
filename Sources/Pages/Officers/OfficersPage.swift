public import Personnel
public import Vietnamese

/// The officers that a search and filters leave, in the order of official lists, 50 at a time.
public struct OfficersPage: Page {
  /// How many there are with these filters, on all pages, or how far they were counted.
  public let total: Int
  /// Whether there are more than that.
  public let hasMore: Bool
  public let rows: [Row]
  /// What was asked, without the place in the list.
  public let address: Address
  public let chips: [Chip]
  public let duties: [Choice]
  /// The agencies to choose from; empty where one is typed.
  public let agencies: [Choice]
  /// The agency as it is typed; nil where one is chosen from a list.
  public var agencyAsked: AgencyAsked?
  /// Where the next 50 begin; nil on the last page.
  public let next: Address?
  /// Whether the reader may add somebody.
  public var mayAdd = false
  /// Whether the reader may make two records one.
  public var mayMerge = false

  /// An officer in the list.
  public struct Row: Equatable, Sendable {
    public let id: ID<Officer>
    public let code: String
    public let name: String
    public let position: String?
    /// The agencies and duties of the day.
    public let assignments: [Line]

    /// An officer and what he or she is assigned to.
    public init(
      id: ID<Officer>,
      code: String,
      name: String,
      position: String?,
      assignments: [Line]
    ) {
      self.id = id
      self.code = code
      self.name = name
      self.position = position
      self.assignments = assignments
    }
  }

  /// A duty at an agency.
  public struct Line: Equatable, Sendable {
    public let agency: Bilingual
    public let duty: Bilingual

    /// A duty at an agency.
    public init(agency: Bilingual, duty: Bilingual) {
      self.agency = agency
      self.duty = duty
    }
  }

  /// A page of the list.
  public init(
    total: Int,
    hasMore: Bool = false,
    rows: [Row],
    address: Address,
    chips: [Chip],
    duties: [Choice],
    agencies: [Choice],
    next: Address?
  ) {
    self.total = total
    self.hasMore = hasMore
    self.rows = rows
    self.address = address
    self.chips = chips
    self.duties = duties
    self.agencies = agencies
    self.next = next
  }

  public var section: Section? { .officers }

  public func title(_ say: Speaker) -> String { say(Section.officers.title) }
}
