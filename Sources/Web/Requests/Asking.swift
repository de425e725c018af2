import Credentials
import Chronology
import Hummingbird
import Operations
import Pages
import Vietnamese

/// Who asks what: the address, the reader's language, the day, and the moment.
struct Asking: Sendable {
  let query: QueryItems
  let speaker: Speaker
  let layout: Layout
  let now: Instant

  var day: Day { speaker.day }

  /// Reads a request; refuses a day that does not exist.
  init(_ request: Request, _ context: SiteContext, on site: Site) throws(RequestRefusal) {
    query = try QueryItems(request.uri.query ?? "")
    now = site.world.now()
    let typed = query["asOf"]
    let chosen = typed.flatMap { Day(typed: $0) }
    if let typed, chosen == nil { throw .noSuchDay(typed) }
    speaker = Speaker(
      language: Self.language(of: request, query),
      day: chosen ?? site.settings.defaultDay ?? now.day(),
      isDayChosen: chosen != nil,
      formMark: context.visit?.token.formMark
    )
    let here = query.items.filter { $0.name != FormMark.name }
    layout = site.layout(
      at: Address(path: request.uri.path, query: here),
      for: context.visit?.reader
    )
  }

  /// The address first, then what was chosen before; Vietnamese without either.
  static func language(of request: Request, _ query: QueryItems?) -> Language {
    query?["lang"].flatMap(Language.init)
      ?? request.cookies[Response.languageCookie].flatMap { Language(rawValue: $0.value) } ?? .vi
  }

  /// A number under a name, such as an id.
  func number(_ name: String) throws(RequestRefusal) -> Int64? {
    guard let text = query[name] else { return nil }
    guard let number = Int64(text) else { throw .noNumber(name: name, text) }
    return number
  }
}
