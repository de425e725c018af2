/// What people or files may put into a name to make a page do something.
enum HostileTexts {
  static let all: [String] =
    tags + attributes + hidden + direction + [
      "&lt;script&gt;", "&#60;script&#62;", "&amp;", "&", "&&lt", "&quot;&#39;", "&copy", "&#x22;",
      "]]>", "<![CDATA[x]]>", "-->", "<!-- x", "--!>", "<?xml x?>", "{{7*7}}", "${x}", "<%= x %>",
      "\\\" onload=\\\"", "\\u003cscript\\u003e", "%3Cscript%3E", "javascript:alert(1)",
      "JaVaScRiPt:alert(1)", "data:text/html,<script>", "//evil.example", "/\\evil.example",
      "#fragment", "?q=1&lang=en", "=1+1", "@SUM(A1)", "\0", "a\0<b", "\t\n\r", "\u{C}<b>",
      "\u{2028}", "\u{2029}<b>", "\u{85}", "\u{FEFF}<script>", "\u{FFFD}", "\u{FFFE}", "🇻🇳<b>",
      String(repeating: "<", count: 500), String(repeating: "\"", count: 500),
    ]

  static let tags = [
    "<script>alert(1)</script>", "\"><script>alert(1)</script>", "'><script>",
    "<img src=x onerror=a>",
    "<svg/onload=alert(1)>", "</td></tr></table>", "</title><script>", "</main>", "<b>", "<B", "<",
    ">", "</", "<!doctype html>", "<a href=//evil.example>", "<iframe srcdoc='x'>",
    "<base href=/x>",
    "<meta http-equiv=refresh content=0>", "<style>*{}</style>", "<form action=/x>", "< b>",
    "<\u{0}b>",
  ]

  static let attributes = [
    "\"", "'", "`", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)",
    "\"autofocus onfocus=a ",
    "x\" style=\"position:fixed", "\" id=\"main", "\"/>", "a=b", "\" ", "' ", "\"\"",
  ]

  /// Signs with something combined onto them: one `Character`, and still a sign to a browser.
  static let hidden = [
    "\"\u{301}", "<\u{200D}", "<\u{301}script>", "'\u{323}", ">\u{302}", "&\u{306}lt;",
    "\"\u{FE0F}",
    "<\u{20E3}b>", "\"\u{1F3FB}", "\u{D}\u{A}<b>", "\"\u{200D}><b>", "<\u{E0100}b>",
    "\u{1100}\u{1161}<b>",
    "a\u{301}\"\u{302}><script>",
  ]

  /// Marks that change the direction of what follows.
  static let direction = [
    "\u{202E}gpj.tset<b>", "\u{202A}\"", "\u{2066}<b>\u{2069}", "\u{200F}'", "\u{200E}>",
    "\u{061C}&",
    "\u{202D}\u{202E}\u{202C}", "\u{2067}\"><b>",
  ]
}
