import Chronology
import Pages
import Personnel
import Testing
import Training
import Vietnamese

struct `An address` {
  @Test
  func `is a path and a query that any text can stand in`() {
    #expect(Address.home.text == "/")
    #expect(Address.officers.with("q", "Hòa & b=c").text == "/officers?q=H%C3%B2a%20%26%20b%3Dc")
    #expect(Address.officers.with("q", "\"<>'").text == "/officers?q=%22%3C%3E%27")
    #expect(Address.officers.with("a", "1~-._").text == "/officers?a=1~-._")
  }

  @Test
  func `takes a name once and gives it back`() {
    let address = Address.officers.with("q", "a").with("duty", "R2").with("q", "b")
    #expect(address.text == "/officers?duty=R2&q=b")
    #expect(address["q"] == "b")
    #expect(address["nothing"] == nil)
    #expect(address.with("q", nil).with("duty", nil) == .officers)
  }

  @Test
  func `of things is their number or code`() throws {
    #expect(Address.officer(ID(12)).text == "/officers/12")
    #expect(Address.agency(ID(3)).text == "/agencies/3")
    #expect(Address.trainingClass(ID(9)).text == "/classes/9")
    let course = try #require(Code<Course>("TTĐN-03"))
    #expect(Address.course(course).text == "/courses/TT%C4%90N-03")
    #expect(Address.report("marks", format: "xlsx").text == "/reports/marks.xlsx")
  }
}

struct `A speaker` {
  let vi = Speaker(language: .vi, day: Samples.day("2020-05-31"))
  let en = Speaker(language: .en, day: Samples.day("2020-05-31"), isDayChosen: true)

  @Test
  func `writes days, numbers, marks and shares in the reader's way`() {
    #expect(vi.date(Samples.day("2020-02-05")) == "05/02/2020")
    #expect(en.date(Samples.day("2020-02-05")) == "5 Feb 2020")
    #expect(vi.longDate(Samples.day("2020-02-05")) == "ngày 05 tháng 02 năm 2020")
    #expect(vi.number(1_245) == "1.245")
    #expect(en.number(1_245) == "1,245")
    #expect(vi.mark(850) == "8,5")
    #expect(vi.mark(825) == "8,25")
    #expect(en.mark(1_000) == "10.0")
    #expect(vi.percent(38, of: 45) == "84,4%")
    #expect(vi.percent(1, of: 0) == nil)
  }

  @Test
  func `says ranges with the last day inside`() {
    #expect(vi.days(Samples.days("2020-03-18", "2020-03-21")) == "18/03/2020 – 20/03/2020")
    #expect(vi.days(Samples.days("2020-03-18", "2020-03-19")) == "18/03/2020")
    #expect(vi.days(Samples.days("2020-03-18", nil)) == "từ 18/03/2020")
    #expect(en.days(Samples.days("2020-03-18", nil)) == "from 18 Mar 2020")
  }

  @Test
  func `carries language and chosen day along, and neither where they are the usual ones`() {
    #expect(vi.href(.officers) == "/officers")
    #expect(en.href(.officers) == "/officers?asOf=2020-05-31&lang=en")
    #expect(
      en.href(Address.officers.with("asOf", "2019-01-01")) == "/officers?asOf=2019-01-01&lang=en"
    )
  }
}
