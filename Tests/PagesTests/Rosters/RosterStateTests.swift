import Operations
import Pages
import Personnel
import Records
import Testing
import Vietnamese

struct `The page of a roster` {
  /// What the page says in a state, in both languages, and what can be done with it.
  struct Said: Sendable, CustomTestStringConvertible {
    let state: String
    let vi: String
    let en: String
    let acts: [String]

    var testDescription: String { state }
  }

  static let said: [Said] = [
    Said(
      state: "received",
      vi: """
        … Chờ ghi Đọc được 4 dòng: 1 cán bộ mới, 0 có thay đổi, 0 không đổi. 3 dòng phải sửa sẽ được \
        giữ lại. Chưa ghi gì vào hồ sơ.
        """,
      en: """
        … Waiting 4 rows read: 1 new, 0 changed, 0 unchanged. 3 rows have to be corrected and will be \
        held. Nothing is recorded yet.
        """,
      acts: ["/rosters/2/apply", "/rosters/2/refuse", "/rosters/2/people", "/rosters/2/columns"]
    ),
    Said(
      state: "applied",
      vi: "✓ Đã ghi đủ Đã ghi 1 trên 1 dòng: 1 cán bộ mới, 0 có thay đổi, 0 không đổi.",
      en: "✓ Recorded 1 of 1 row recorded: 1 new, 0 changed, 0 unchanged.",
      acts: ["/rosters/2/undo"]
    ),
    Said(
      state: "partlyApplied",
      vi: """
        ◷ Đã ghi một phần Đã ghi 1 trên 4 dòng: 1 cán bộ mới, 0 có thay đổi, 0 không đổi. Giữ lại 3 \
        dòng phải sửa: tải tệp có ghi nhận xét, sửa rồi gửi lại.
        """,
      en: """
        ◷ Recorded in part 1 of 4 rows recorded: 1 new, 0 changed, 0 unchanged. 3 rows were held: \
        download the file with the remarks, correct it and send it again.
        """,
      acts: ["/rosters", "/rosters/2/undo"]
    ),
    Said(
      state: "refused",
      vi: "Đã bỏ Tệp này đã được bỏ; không có gì được ghi.",
      en: "Discarded This file was discarded; nothing of it was recorded.",
      acts: ["/rosters"]
    ),
    Said(
      state: "undone",
      vi: "Đã hoàn tác Lần nhập này đã hoàn tác; hồ sơ trở lại như trước khi nhập.",
      en: "Undone This import was undone; the records are as they were before it.",
      acts: ["/rosters"]
    ),
  ]

  @Test(arguments: said)
  func `says what was done and offers what can be done`(said: Said) async throws {
    let (box, batch) = try await RosterBox.state(said.state)
    for (language, words) in [(Language.vi, said.vi), (.en, said.en)] {
      let page = try await box.drawn(batch, in: language)
      #expect(page.texts(".lead") == [words])
      let acts = page.all("form").compactMap { $0["action"] }.filter { !$0.hasPrefix("/officers") }
      let posts = page.all("form").filter { $0["method"] == "post" }.compactMap { $0["action"] }
      let query = language == .en ? "?lang=en" : ""
      #expect(Set(posts) == Set(said.acts.map { $0 + query }), "\(acts)")
      #expect(page.texts("h1") == ["danh-sach.csv"])
    }
  }

  @Test
  func `says that a file is known, and offers no recording of it`() async throws {
    let box = try await RosterBox()
    _ = try await box.record([RosterBox.lines[0]])
    let batch = try await box.receive([RosterBox.lines[0]])
    let page = try await box.drawn(batch, isKnown: true)
    #expect(page.texts(".lead")[0].contains("Tệp này đã được nhập trước đây"))
    #expect(!page.all("form").contains { $0["action"] == "/rosters/2/apply" })
    #expect(page.all("form").contains { $0["action"] == "/rosters/2/refuse" })
  }

  @Test
  func `tells why something could not be done, line by line`() async throws {
    let (box, batch) = try await RosterBox.state("applied")
    let page = try await box.drawn(batch, refusal: "Không được:\n- <b>Lê Hòa</b>\n- Lê An")
    let alert = try page.part("#refusal")
    #expect(alert["role"] == "alert" && alert["tabindex"] == "-1")
    #expect(alert.all("p").map(\.text) == ["Không được:", "- <b>Lê Hòa</b>", "- Lê An"])
    #expect(page.has("h1"))
  }

  @Test
  func `ends with who sent what and when`() async throws {
    let (box, batch) = try await RosterBox.state("undone")
    let page = try await box.drawn(batch)
    let facts = page.text
    #expect(facts.contains("Trần Thị Lan"))
    #expect(facts.contains("SHA-256 "))
    #expect(page.all("dt").map(\.text).contains("Hoàn tác"))
    let english = try await box.drawn(batch, in: .en)
    #expect(english.all("dt").map(\.text).contains("Undone"))
  }

  @Test
  func `tells its columns with reasons, and asks what they are while it waits`() async throws {
    let (box, batch) = try await RosterBox.state("received")
    let page = try await box.drawn(batch)
    let table = try page.part(".bd-columns table")
    #expect(table.all("tbody th").map(\.text) == ["A", "B", "C", "D", "E", "F"])
    for row in table.all("tbody tr") {
      #expect(row.children.count == 4)
      #expect(row.children.last?.text.isEmpty == false)
      let select = try #require(row.all("select").first)
      #expect(select.all("option").count { $0["selected"] != nil } == 1)
    }
    let names = table.all("select").map { $0["name"] }
    #expect(names == (1...6).map { "c-0-\($0)" })
    #expect(table.all("select").last?.all("option").first?["selected"] != nil)
    #expect(try page.part(".bd-columns")["open"] != nil)
    let done = try await RosterBox.state("partlyApplied")
    #expect(try await !done.box.drawn(done.batch).has("select"))
  }

  @Test
  func `shows what was repaired, by rule`() async throws {
    let (box, batch) = try await RosterBox.state("received")
    let page = try await box.drawn(batch)
    #expect(
      page.texts(".bd-repairs summary").contains("1 giá trị được sửa tự động: viết hoa chữ đầu")
    )
    #expect(page.texts(".bd-repairs li").contains("họ và tên: “LÊ THỊ HÒA” → “Lê Thị Hòa”"))
  }
}

struct `The rows of a roster` {
  @Test
  func `are filtered by what comes of them, with counts`() async throws {
    let (box, batch) = try await RosterBox.state("received")
    let page = try await box.drawn(batch)
    #expect(
      page.texts(".bd-chips .bd-chip")
        == ["Phải sửa 3", "Thay đổi 0", "Mới 1", "Không đổi 0", "Tất cả 4"]
    )
    #expect(page.all(".bd-chips .bd-chip").count { $0["aria-current"] != nil } == 1)
    #expect(page.all(".bd-chips .bd-chip").first?["aria-current"] == "true")
    for (show, names) in [
      (RosterPage.Show.held, ["Trần Văn An", "Phạm Thị Cúc", "Hồ Thị Dũng"]),
      (.added, ["Lê Thị Hòa"]), (.changed, []), (.unchanged, []),
    ] {
      let page = try await box.drawn(batch, show: show)
      #expect(page.all(".bd-stacked tbody th").map(\.text) == names, "\(show)")
    }
  }

  @Test
  func `say what is wrong with the cell of it`() async throws {
    let (box, batch) = try await RosterBox.state("received")
    let problems = try await box.drawn(batch).texts(".bd-problem")
    #expect(problems.count == 3)
    #expect(problems[0].hasPrefix("C3: "))
    #expect(problems[1].hasPrefix("E4: không có cơ quan nào tên “Sở Không Có”."))
    #expect(problems[2].hasPrefix("B5: "))
  }

  @Test
  func `say what changes, the old beside the new`() async throws {
    let box = try await RosterBox()
    _ = try await box.record(["1;Lê Thị Hòa;1980;Chuyên viên;STTTT;"])
    let batch = try await box.receive(["1;Lê Thị Hòa;1980;<b>Phó phòng</b>;STTTT;"])
    let page = try await box.drawn(batch)
    #expect(page.texts(".bd-stacked del") == ["Chuyên viên"])
    #expect(page.texts(".bd-stacked ins") == ["<b>Phó phòng</b>"])
    #expect(page.all(".bd-stacked tbody th a").map { $0["href"] } == ["/officers/1"])
  }

  @Test(arguments: Language.allCases)
  func `ask who it is, with each candidate as a button of one form`(
    language: Language
  ) async throws {
    let (box, batch) = try await RosterBox.state("received")
    let page = try await box.drawn(batch, in: language)
    #expect(page.all(".bd-choice").count == 1)
    let form = try page.part(".bd-choice")
    #expect(form["method"] == "post")
    #expect(form["action"] == "/rosters/2/people" + (language == .en ? "?lang=en" : ""))
    let hidden = form.all("input").map { "\($0["name"] ?? "")=\($0["value"] ?? "")" }
    #expect(hidden == ["row=5", "sheet=0"])
    let buttons = form.all("button")
    #expect(buttons.map { $0["name"] } == ["person", "person"])
    #expect(buttons.map { $0["value"] } == ["1", "new"])
    let words =
      language == .vi
      ? ["Chính là Hồ Thị Dũng", "Là người mới"] : ["It is Hồ Thị Dũng", "Somebody new"]
    #expect(buttons.map(\.text) == words)
    let facts = try page.part(".bd-choice .bd-hint").text
    for word in ["CB-00001", "06/07/1975", "Phó phòng"] where language == .vi {
      #expect(facts.contains(word), "\(facts)")
    }
  }

  @Test
  func `ask nobody once the file was decided about`() async throws {
    for state in ["partlyApplied", "refused", "undone"] {
      let (box, batch) = try await RosterBox.state(state)
      #expect(try await !box.drawn(batch).has(".bd-choice"), "\(state)")
    }
  }

  @Test
  func `lead to nobody who is gone after an undo`() async throws {
    let (box, batch) = try await RosterBox.state("undone")
    let page = try await box.drawn(batch, show: .added)
    let links = page.all(".bd-stacked tbody th a").compactMap { $0["href"] }
    #expect(page.all(".bd-stacked tbody th").map(\.text) == ["Lê Thị Hòa"])
    #expect(links.isEmpty, "\(links)")
  }

  @Test
  func `come fifty at a time, each once, whatever the filter`() async throws {
    let box = try await RosterBox()
    let lines = (1...120).map { "\($0);Lê Thị Số \($0 < 61 ? "An" : "Bình");\(1_950 + $0);;BTG;" }
    let batch = try await box.receive(lines.map { $0.replacing(";20", with: ";19") })
    for show in [RosterPage.Show.all, .added, .held] {
      var numbers: [String] = []
      var from: Int? = 0
      while let start = from {
        let page = try await box.page(batch, show: show, from: start)
        #expect(page.rows.count <= 50)
        numbers += page.rows.map { "\($0.number)" }
        if let next = page.next {
          #expect(page.rows.count == 50 && next == start + 50)
          let drawn = DrawnPage(page)
          #expect(
            try drawn.part(".bd-pager a")["href"]
              == "/rosters/1?show=\(show.rawValue)&from=\(next)#rows"
          )
        }
        from = page.next
      }
      #expect(Set(numbers).count == numbers.count)
      let counts = try await box.page(batch, show: show).counts
      let expected = show == .all ? counts.rows : show == .added ? counts.added : counts.held
      #expect(numbers.count == expected, "\(show)")
    }
  }

  @Test(arguments: [-1, 119, 120, 1_000_000, Int.max, Int.min])
  func `begin anywhere without harm`(from: Int) async throws {
    let box = try await RosterBox()
    let batch = try await box.receive((1...120).map { "\($0);Lê Thị Số \($0);;;BTG;" })
    let page = try await box.page(batch, show: .all, from: from)
    #expect(page.rows.count == (from < 0 ? 50 : max(0, 120 - from)))
  }

  @Test
  func `without a name say so`() async throws {
    let box = try await RosterBox()
    let batch = try await box.receive(["1;Lê Hòa;1980;;BTG;", "2;;1981;Phó phòng;BTG;"])
    let page = try await box.drawn(batch, show: .held)
    #expect(page.all(".bd-stacked tbody th").map(\.text) == ["thiếu tên"])
    let english = try await box.drawn(batch, in: .en, show: .held)
    #expect(english.all(".bd-stacked tbody th").map(\.text) == ["no name"])
  }

  @Test
  func `that are none leave the page whole`() async throws {
    let box = try await RosterBox()
    let batch = try await box.receive(["1;Lê Hòa;1980;;BTG;"])
    for show in RosterPage.Show.allCases {
      let page = try await box.drawn(batch, show: show)
      #expect(page.tree.faults.isEmpty)
      #expect(page.text.contains("Không có dòng nào như vậy.") != [.all, .added].contains(show))
    }
  }
}
