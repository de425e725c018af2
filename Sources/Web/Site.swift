import Access
import Hummingbird
public import Operations
import Pages
public import Records
import Vietnamese

/// A site over some records, for the machine that it runs on.
public struct Site: Sendable {
  let world: World
  /// Where people sign in.
  let gate: Gate
  /// Records that reports are read from; nil where they are read from those of the world.
  let standby: (any Store)?
  let settings: SiteSettings
  let files: StaticFiles
  let rosters: RosterReadings
  let rosterWork = RosterWork()
  let reportWork = ReportWork()

  /// A site; refuses where a file that it needs is missing.
  ///
  /// - Parameter standby: Where reports are read from, so that long ones hold up nobody else.
  public init(
    _ world: World,
    gate: Gate,
    standby: (any Store)? = nil,
    settings: SiteSettings
  ) throws(SiteRefusal) {
    self.world = world
    self.gate = gate
    self.standby = standby
    self.settings = settings
    rosters = RosterReadings(settings.rosterSource)
    files = try StaticFiles.load(bootstrapFolder: settings.bootstrapFolder)
  }

  func layout(at address: Address, for reader: Reader? = nil) -> Layout {
    Layout(
      here: address,
      isSample: settings.isSample,
      assets: files.version,
      reader: reader
    )
  }

  /// Every address that the site answers at, and for whom.
  var routes: DeclaredRoutes {
    var routes = DeclaredRoutes()
    PageRoutes(site: self).declare(in: &routes)
    ClassResultRoutes(site: self).declare(in: &routes)
    LearnerResultRoutes(site: self).declare(in: &routes)
    ListRoutes(site: self).declare(in: &routes)
    ClassCallRoutes(site: self).declare(in: &routes)
    NominationRoutes(site: self).declare(in: &routes)
    AgencyRoutes(site: self).declare(in: &routes)
    OfficerRoutes(site: self).declare(in: &routes)
    AssignmentRoutes(site: self).declare(in: &routes)
    MergeRoutes(site: self).declare(in: &routes)
    CheckInRoutes(site: self).declare(in: &routes)
    AttendanceRoutes(site: self).declare(in: &routes)
    RosterRoutes(site: self).declare(in: &routes)
    ReportRoutes(site: self).declare(in: &routes)
    ReportCopyRoutes(site: self).declare(in: &routes)
    ReportFileRoutes(site: self).declare(in: &routes)
    PlanRoutes(site: self).declare(in: &routes)
    NeedsRoutes(site: self).declare(in: &routes)
    SignInRoutes(site: self).declare(in: &routes)
    OwnAccountRoutes(site: self).declare(in: &routes)
    FeedbackRoutes(site: self).declare(in: &routes)
    RatingRoutes(site: self).declare(in: &routes)
    ClassFileRoutes(site: self).declare(in: &routes)
    CalendarRoutes(site: self).declare(in: &routes)
    CertificateRoutes(site: self).declare(in: &routes)
    AccountRoutes(site: self).declare(in: &routes)
    RetentionRoutes(site: self).declare(in: &routes)
    WatchRoutes(site: self).declare(in: &routes)
    StaticRoutes(files: files).declare(in: &routes)
    HealthRoute(world: world).declare(in: &routes)
    return routes
  }

  /// Everything that the site answers, with its limits around it. Tests ask it without a socket.
  func router() -> Router<SiteContext> {
    let routes = routes
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders())
    router.add(middleware: ErrorPages(site: self, routes: routes))
    router.add(middleware: LoopbackOnly(site: self))
    router.add(middleware: KnownMethods(routes: routes))
    router.add(middleware: DeclaredLength())
    router.add(middleware: CurrentSchema(store: world.store))
    for route in routes.all {
      let gatekeeper = Guard(site: self, route: route)
      router.on(RouterPath(route.path), method: route.method) { request, context in
        try await gatekeeper.answer(request, context)
      }
    }
    return router
  }
}

/// What goes along with a request.
struct SiteContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// From where the request comes, as the connection has it.
  var source = "127.0.0.1"
  /// Who is signed in, where the guard asked for it.
  var visit: Visit?
}

extension SiteContext {
  init(source: ApplicationRequestContextSource) {
    self.init(
      coreContext: CoreRequestContextStorage(source: source),
      source: source.channel.remoteAddress?.ipAddress ?? "?"
    )
  }
}
