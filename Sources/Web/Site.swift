import Hummingbird
public import Operations
import Pages
public import Records
import Vietnamese

/// A site over some records, for the machine that it runs on.
public struct Site: Sendable {
  let world: World
  /// Records that reports are read from; nil where they are read from those of the world.
  let standby: (any Store)?
  let settings: SiteSettings
  let files: StaticFiles
  let rosters: RosterReadings

  /// A site; refuses where a file that it needs is missing.
  ///
  /// - Parameter standby: Where reports are read from, so that long ones hold up nobody else.
  public init(
    _ world: World,
    standby: (any Store)? = nil,
    settings: SiteSettings
  ) throws(SiteRefusal) {
    self.world = world
    self.standby = standby
    self.settings = settings
    rosters = RosterReadings(settings.rosterSource)
    files = try StaticFiles.load(bootstrapFolder: settings.bootstrapFolder)
  }

  func layout(at address: Address) -> Layout {
    Layout(here: address, isSample: settings.isSample, assets: files.version)
  }

  /// Everything that the site answers, with its limits around it. Tests ask it without a socket.
  func router() -> Router<SiteContext> {
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders())
    router.add(middleware: ErrorPages(site: self))
    router.add(middleware: LoopbackOnly())
    router.add(middleware: KnownMethods())
    router.add(middleware: CurrentSchema(store: world.store))
    router.addRoutes(PageRoutes(site: self).routes)
    router.addRoutes(ListRoutes(site: self).routes)
    router.addRoutes(OfficerRoutes(site: self).routes)
    router.addRoutes(RosterRoutes(site: self).routes)
    router.addRoutes(ReportRoutes(site: self).routes)
    router.addRoutes(StaticRoutes(files: files).routes)
    router.addRoutes(HealthRoute(world: world).routes)
    return router
  }
}

/// What goes along with a request.
struct SiteContext: RequestContext {
  var coreContext: CoreRequestContextStorage
}

extension SiteContext {
  init(source: ApplicationRequestContextSource) {
    self.init(coreContext: CoreRequestContextStorage(source: source))
  }
}
