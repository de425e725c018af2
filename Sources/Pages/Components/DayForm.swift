import Markup
import Vietnamese

/// Lets the reader choose the day whose state is shown.
struct DayForm {
  /// The page as it is asked for; what else it asks goes along.
  let address: Address

  func html(_ say: Speaker) -> HTML {
    let kept = address.query.filter { !["asOf", "lang", "after"].contains($0.name) }
    let language = say.language == .vi ? HTML() : HTML.hidden("lang", say.language.rawValue)
    return """
      <form class="bd-day" method="get" action="\(address.path)">
      \(kept.html { .hidden($0.name, $0.value) })\(language)
      <label for="as-of">\(say("Xem tình hình ngày", "Show the state of"))</label>
      <input id="as-of" name="asOf" class="form-control" inputmode="numeric" autocomplete="off" \
      value="\(say.inputDate(say.day))" aria-describedby="as-of-hint" maxlength="10" required>
      <button class="btn btn-outline-primary" type="submit">\(say("Xem", "Show"))</button>
      <span id="as-of-hint" class="bd-hint">\(say("Ví dụ: 31/05/2020", "Example: 31/05/2020"))</span>
      </form>
      """
  }
}
