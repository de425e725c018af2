import Access
import Chronology
import Markup
import Vietnamese

extension Layout {
  /// Who is signed in, the way to what they may do, and the way out.
  func readerBox(_ say: Speaker) -> HTML {
    guard let reader else { return HTML() }
    return """
      <div class="bd-reader"><a href="\(say.href(.ownAccount))">\(reader.account.fullName)</a>\
      <form method="post" action="\(say.href(.signOut))">\(say.mark)\
      <button class="bd-sign-out" type="submit">\(say("Đăng xuất", "Sign out"))</button></form></div>
      """
  }

  /// For whom somebody acts just now, and until when: on every page, so that nobody forgets it.
  func delegationBanner(_ say: Speaker) -> HTML {
    guard let reader, !reader.delegations.isEmpty else { return HTML() }
    let lines = reader.delegations.map { lent in
      let last = say.date(lent.days.last ?? say.day)
      return say(
        "Bạn đang làm thay \(lent.name) đến hết ngày \(last).",
        "You act for \(lent.name) until \(last)."
      )
    }
    return """
      <div class="bd-delegation"><div class="container">\(lines.joined(separator: " "))</div></div>
      """
  }
}

extension Speaker {
  /// What a form carries so that it is known to come from here.
  var mark: HTML { formMark.map { HTML.hidden("mark", $0) } ?? HTML() }

  /// The address of a form that carries a file: the mark stands there, so that nothing of the body has
  /// to be read before it.
  func marked(_ address: Address) -> String { href(address.with("mark", formMark)) }
}

extension Layout {
  /// The one box, for those who may see officers.
  func searchBox(_ say: Speaker) -> HTML {
    guard let reader, reader.may(.readPeople) else { return HTML() }
    let typed = here.path == Address.search.path ? here["q"] ?? "" : ""
    let words = say("Tìm cán bộ, cơ quan, lớp", "Find officers, agencies, classes")
    return """
      <form class="bd-search" method="get" action="\(Address.search.text)" role="search">\
      \(HTML.hidden("lang", say.language.rawValue), if: say.language != .vi)\
      <label class="visually-hidden" for="bd-q">\(words)</label>\
      <input id="bd-q" name="q" type="search" maxlength="100" value="\(typed)" placeholder="\(words)">\
      <button type="submit">\(say("Tìm", "Search"))</button></form>
      """
  }
}
