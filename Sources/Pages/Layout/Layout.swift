public import Access
public import Markup
import Vietnamese

/// What stands around every page.
public struct Layout: Equatable, Sendable {
  /// Where the reader is, so that the language switch comes back to the same page.
  public let here: Address
  /// Whether the people and figures are invented.
  public let isSample: Bool
  /// Changes whenever a style sheet changes, so that browsers may keep them for long.
  public let assets: String
  /// Who is signed in; nil for nobody.
  public let reader: Reader?

  /// A layout around one page.
  public init(here: Address, isSample: Bool, assets: String, reader: Reader? = nil) {
    self.here = here
    self.isSample = isSample
    self.assets = assets
    self.reader = reader
  }

  /// The whole document.
  public func document(_ page: some Page, _ say: Speaker) -> HTML {
    """
    <!doctype html>
    <html lang="\(say.language.rawValue)">
    \(head(page.title(say), hasScript: page.hasScript, own: page.ownScript))
    <body>
    <a class="bd-skip" href="#main">\(say("Đến nội dung chính", "Skip to main content"))</a>
    \(header(say))
    \(menu(page, say))
    <div class="container bd-frame">
    \(breadcrumbs(page, say))
    <main id="main" tabindex="-1">
    \(sampleLabel(say))<h1>\(page.title(say))</h1>
    \(page.body(say))
    </main>
    </div>
    \(footer(say))
    </body>
    </html>

    """
  }

  private func head(_ title: String, hasScript: Bool, own: StaticString?) -> HTML {
    """
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <title>\(title) – Bồi Dưỡng</title>
    <link rel="icon" href="/static/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/static/bootstrap.css?v=\(assets)">
    <link rel="stylesheet" href="/static/boiduong.css?v=\(assets)">\
    \(script("boiduong.js"), if: hasScript)\(own.map(script) ?? HTML())
    </head>
    """
  }

  private func script(_ name: StaticString) -> HTML {
    """

    <script src="/static/\(HTML(literal: name))?v=\(assets)" defer></script>
    """
  }

  private func header(_ say: Speaker) -> HTML {
    """
    <header class="bd-header">
    <div class="container bd-header-row">
    <a class="bd-brand" href="\(say.href(.home))"><strong>Bồi Dưỡng</strong>
    <span>\(say("Cán bộ thông tin đối ngoại", "External-information officers"))</span></a>
    \(searchBox(say))\(languageSwitch(say))\(readerBox(say))
    </div>
    \(secrecyBanner(say))\(delegationBanner(say))
    </header>
    """
  }

  /// Each language is named in itself, so that whoever does not read this one finds the other.
  private func languageSwitch(_ say: Speaker) -> HTML {
    let other: Language = say.language == .vi ? .en : .vi
    let address = here.with("lang", other.rawValue).text
    let words = other == .en ? "English" : "Tiếng Việt"
    return """
      <a class="bd-language" href="\(address)" lang="\(other.rawValue)" hreflang="\(other.rawValue)">\
      \(words)</a>
      """
  }

  private func secrecyBanner(_ say: Speaker) -> HTML {
    """
    <div class="bd-secrecy"><div class="container">\
    \(say(
      "Không soạn thảo, lưu giữ, truyền đưa nội dung bí mật nhà nước trên hệ thống này",
      "Do not draft, keep or transmit state secrets on this system"
    ))</div></div>
    """
  }

  private func menu(_ page: some Page, _ say: Speaker) -> HTML {
    guard let reader else { return HTML() }
    let sections = Section.allCases.filter { $0.isOpen(to: reader) }
    let items = sections.html { section in
      let isHere = page.section == section
      return """
        <li><a href="\(say.href(section.address))"\(" aria-current=\"page\"", if: isHere)>\
        \(say(section.title))</a></li>
        """
    }
    return """
      <nav class="bd-menu" aria-label="\(say("Danh mục chính", "Main menu"))">\
      <ul class="container">\(items)</ul></nav>
      """
  }

  private func breadcrumbs(_ page: some Page, _ say: Speaker) -> HTML {
    guard page.section != .home, reader != nil else { return HTML() }
    let steps = [Crumb(say(Section.home.title), .home)] + page.trail(say)
    let items = steps.html {
      "<li class=\"breadcrumb-item\"><a href=\"\(say.href($0.address))\">\($0.words)</a></li>"
    }
    return """
      <nav class="bd-trail" aria-label="\(say("Bạn đang ở", "You are here"))">\
      <ol class="breadcrumb">\(items)\
      <li class="breadcrumb-item active" aria-current="page">\(page.title(say))</li></ol></nav>
      """
  }

  private func sampleLabel(_ say: Speaker) -> HTML {
    guard isSample else { return HTML() }
    return """
      <p class="bd-sample">\(say(
        "Dữ liệu minh họa: mọi người và số liệu đều được dựng lên để xem thử.",
        "Sample data: all people and figures are invented for trying out."
      ))</p>
      """
  }

  private func footer(_ say: Speaker) -> HTML {
    """
    <footer class="bd-footer"><div class="container">
    <p>\(say("Số liệu tính đến", "Figures as of")) \(say.longDate(say.day)).</p>
    </div></footer>
    """
  }
}
