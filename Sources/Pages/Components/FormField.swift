import Markup
import Operations
import Vietnamese

/// A field of a form with its label, a hint, and what is wrong with what was typed.
struct FormField {
  let name: String
  let label: String
  var type: StaticString = "text"
  var value = ""
  var hint: String?
  var error: String?
  var autocomplete: StaticString = "off"
  var isRequired = true
  var most = 200
  /// Its own id where another field of the page has its name.
  var ownID: String?

  private var id: String { ownID ?? "f-\(name)" }

  var html: HTML {
    let described = [hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" }]
      .compactMap { $0 }.joined(separator: " ")
    return """
      <div class="bd-line"><label for="\(id)">\(label)</label>\
      \(hint.map { "<span id=\"\(id)-hint\" class=\"bd-hint\">\($0)</span>" } ?? HTML())\
      \(error.map { "<span id=\"\(id)-error\" class=\"bd-wrong\">\($0)</span>" } ?? HTML())\
      <input id="\(id)" name="\(name)" type="\(HTML(literal: type))" class="form-control" \
      value="\(value)" maxlength="\(most)" autocomplete="\(HTML(literal: autocomplete))"\
      \(" aria-describedby=\"\(described)\"", if: !described.isEmpty)\
      \(" aria-invalid=\"true\"", if: error != nil)\(" required", if: isRequired)></div>
      """
  }
}

extension FormField {
  /// A field of a form whose fields have names of their own, with what is wrong with it.
  init<Field>(
    _ field: Field,
    _ label: String,
    value: String,
    hint: String? = nil,
    problems: [FormProblem<Field>],
    isRequired: Bool = true,
    most: Int = 200,
    _ say: Speaker
  ) {
    self.init(
      name: field.rawValue,
      label: label,
      value: value,
      hint: hint,
      error: problems.words(at: field, say),
      isRequired: isRequired,
      most: most
    )
  }
}

extension Array {
  /// What is wrong with a field, in the reader's language; nil for nothing.
  func words<Field>(at field: Field, _ say: Speaker) -> String?
  where Element == FormProblem<Field> {
    first { $0.field == field }.map { say($0.sentence) }
  }
}

/// What is wrong with a form, on top of it, with the way to the field.
struct FormErrors {
  var lines: [(words: String, field: String?)] = []

  func html(_ say: Speaker) -> HTML {
    guard !lines.isEmpty else { return HTML() }
    let items = lines.html { line -> HTML in
      guard let field = line.field else { return "<li>\(line.words)</li>" }
      return "<li><a href=\"#f-\(field)\">\(line.words)</a></li>"
    }
    return """
      <div class="bd-error" role="alert" tabindex="-1"><h2>\(say("Chưa làm được", "Not done"))</h2>\
      <ul>\(items)</ul></div>
      """
  }
}
