import Chronology
import Pages
import Personnel
import Records
import Testing
import Vietnamese

struct `The filters of the list of officers` {
  typealias Listing = `The list of officers, asked`

  @Test
  func `become chips, each taking only itself away`() async throws {
    let page = try await Listing.page { question in
      question.filter.search = "hòa"
      question.filter.duty = try Sketch.code("R2")
      question.filter.agency = ID(4)
      question.filter.isAssigned = true
      question.filter.trained = DayRange(calendarYearOf: question.filter.day)
      question.meetsProfile = true
      question.address = Address.officers.with("q", "hòa").with("duty", "R2").with("agency", "4")
        .with("assigned", "yes").with("trained", "yes").with("profile", "met")
    }
    #expect(
      page.chips.map(\.words) == [
        "Tìm “hòa”", "Đầu mối thông tin đối ngoại", "Thị xã Đông Hòa", "Được phân công",
        "Đã bồi dưỡng: 01/01/2020 – 31/12/2020", "Đạt chuẩn năng lực",
      ]
    )
    let names = ["q", "duty", "agency", "assigned", "trained", "profile"]
    for (chip, name) in zip(page.chips, names) {
      #expect(chip.without[name] == nil)
      #expect(chip.without.query.count == names.count - 1)
    }
    #expect(page.rows.isEmpty)
  }

  @Test
  func `are none where nothing was asked`() async throws {
    #expect(try await Listing.page().chips.isEmpty)
  }

  @Test
  func `can be taken away also where the agency is not there on the day`() async throws {
    let page = try await Listing.page(on: "2001-01-01") { question in
      question.filter.agency = ID(4)
      question.address = Address.officers.with("agency", "4")
    }
    #expect(page.rows.isEmpty)
    #expect(page.chips.map(\.words) == ["Cơ quan không có trong ngày này"])
    #expect(page.chips.map(\.without) == [.officers])
  }

  @Test
  func `can be taken away also where the duty is not known`() async throws {
    let page = try await Listing.page { question in
      question.filter.duty = try Sketch.code("R77")
      question.address = Address.officers.with("duty", "R77")
    }
    #expect(page.rows.isEmpty)
    #expect(page.chips.map(\.words) == ["Nhiệm vụ không có trong khung"])
    #expect(page.chips.map(\.without) == [.officers])
  }

  @Test
  func `offer the duties of the framework and the agencies of the day`() async throws {
    let page = try await Listing.page(on: "2025-07-01")
    #expect(page.duties.map(\.value) == ["R2", "R4", "R9"])
    let expected = Hamlet.bodies(on: "2025-07-01")
    #expect(page.agencies.map(\.value) == expected.map { "\($0.id)" })
    #expect(page.agencies.map(\.words) == expected.compactMap { $0.name(on: "2025-07-01")?.vi })
  }

  @Test
  func `are kept by the link to the next page`() async throws {
    let page = try await Listing.page { question in
      question.filter.agency = ID(6)
      question.address = Address.officers.with("agency", "6")
    }
    #expect(page.total == 70)
    #expect(page.next?["agency"] == "6")
    #expect(page.address["after"] == nil)
  }

  @Test(
    arguments: [
      "", "0", "0~1", "2~1~a", "-1~1~a", "0~x~a", "x~1~a", "0~~a", "0~99999999999999999999~a",
    ]
  )
  func `refuse a place that no link carries`(text: String) {
    #expect(OfficerPlace(link: text) == nil)
  }

  @Test
  func `read back a place with any key`() {
    let place = OfficerPlace(link: "1~77~a~b ~ c")
    #expect(place == OfficerPlace(rank: 1, key: "a~b ~ c", id: 77))
    #expect(OfficerPlace(link: "0~-5~") == OfficerPlace(rank: 0, key: "", id: -5))
  }
}
