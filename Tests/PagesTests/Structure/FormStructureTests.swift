import Chronology
import Pages
import Testing
import Vietnamese

struct `Every form and table` {
  typealias Structure = `Every page's structure`

  @Test(arguments: Language.allCases)
  func `labels each of its fields with words`(language: Language) throws {
    try Structure.each(language) { page, name in
      let labels = page.all("label").compactMap { $0["for"] }
      #expect(Set(labels).count == labels.count, "\(name)")
      let fields = page.all("input").filter { $0["type"] != "hidden" } + page.all("select")
      for field in fields {
        #expect(field["id"].map(labels.contains) == true, "\(name): \(field.outline)")
        #expect(field["name"]?.isEmpty == false, "\(name)")
      }
      #expect(fields.count == labels.count, "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `asks by address, within the site, with a button that says what it does`(
    language: Language
  ) throws {
    try Structure.each(language) { page, name in
      for form in page.all("form") where !form.savesPeople {
        #expect(form["method"] == "get", "\(name)")
        #expect(
          form["action"].flatMap(RoutedAddress.init)?.address.query.isEmpty == true,
          "\(name)"
        )
        #expect(form.all("button").map { $0["type"] } == ["submit"], "\(name)")
        let names = form.everything.compactMap { $0["name"] }
        #expect(Set(names).count == names.count, "\(name): \(names)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `keeps language and day in hidden fields, never a place in a list`(
    language: Language
  ) throws {
    try Structure.each(language) { page, name in
      for form in page.all("form") where !form.savesPeople {
        let hidden = form.all("input").filter { $0["type"] == "hidden" }
        let names = hidden.compactMap { $0["name"] }
        #expect(names.contains("lang") == (language == .en), "\(name)")
        #expect(!names.contains("after"), "\(name)")
        let days = hidden.filter { $0["name"] == "asOf" }.compactMap { $0["value"] }
        #expect(days.allSatisfy { Sketch.day($0).description == $0 }, "\(name)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `chooses at most one option`(language: Language) throws {
    try Structure.each(language) { page, name in
      for select in page.all("select") {
        let chosen = select.all("option").filter { $0["selected"] != nil }
        #expect(chosen.count <= 1, "\(name)")
        let values = select.all("option").compactMap { $0["value"] }
        #expect(Set(values).count == values.count, "\(name)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `has a caption, and a head whose cells say what they head`(language: Language) throws {
    try Structure.each(language) { page, name in
      for table in page.all("table") {
        #expect(table.all("caption").count == 1, "\(name)")
        for head in table.all("thead th") {
          #expect(["col", "colgroup"].contains(head["scope"]), "\(name)")
          #expect(!head.text.isEmpty, "\(name)")
        }
        #expect(table.all("tbody th").allSatisfy { $0["scope"] == "row" }, "\(name)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `has rows as wide as its head, each with one cell that names it`(
    language: Language
  ) throws {
    try Structure.each(language) { page, name in
      for table in page.all("table") {
        let width = table.all("thead tr").first?.children.reduce(0) {
          $0 + ($1["colspan"].flatMap { Int($0) } ?? 1)
        }
        for row in table.all("tbody tr") {
          #expect(row.children.count == width, "\(name): \(row.text)")
          #expect(row.children.count { $0.name == "th" } == 1, "\(name): \(row.text)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `aligns the figures of a column with its head`(language: Language) throws {
    try Structure.each(language) { page, name in
      for table in page.all("table") where !table.matches(".bd-official") {
        let heads = table.all("thead th").map { $0.matches(".bd-number") }
        for row in table.all("tbody tr") {
          let cells = row.children.map { $0.matches(".bd-number") }
          #expect(cells == heads, "\(name): \(row.text)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `scrolls in a frame that has a name and takes the keyboard`(language: Language) throws {
    try Structure.each(language) { page, name in
      for frame in page.all(".bd-scroll") {
        #expect(frame["role"] == "region", "\(name)")
        #expect(frame["tabindex"] == "0", "\(name)")
        #expect(frame["aria-label"]?.isEmpty == false, "\(name)")
      }
      #expect(page.all(".bd-scroll table").count == page.all("table").count, "\(name)")
    }
  }
}

extension MarkupElement {
  /// Whether it is the form by which a file with people in it is saved: that is noted.
  fileprivate var savesPeople: Bool { self["class"]?.contains("bd-saving") == true }
}
