import Personnel
import Testing
import Vietnamese

@testable import Intake

struct `A name of a roster` {
  @Test(
    arguments: [
      ("NGUYỄN THỊ HÒA", "Nguyễn Thị Hòa"), ("nguyễn thị hòa", "Nguyễn Thị Hòa"),
      ("LÊ THỊ THUÝ", "Lê Thị Thuý"), ("Y BHĂM NIÊ", "Y Bhăm Niê"), ("H'HEN NIÊ", "H'Hen Niê"),
      ("h'hen niê", "H'Hen Niê"), ("H’HEN NIÊ", "H’Hen Niê"), ("ÊBAN H'LOAN", "Êban H'Loan"),
      ("SO MINH TÂM", "So Minh Tâm"), ("LA O THỊ BÍCH", "La O Thị Bích"),
      ("TÔN NỮ THỊ LAN", "Tôn Nữ Thị Lan"), ("NGUYỄN-VĂN AN", "Nguyễn-Văn An"),
      ("RƠ CHÂM JÚT", "Rơ Châm Jút"),
    ]
  )
  func `in one case gets title case, and the repair is told`(text: String, name: String) throws {
    let row = try SampleRoster.row([.fullName: text])
    #expect(row[.fullName] == name)
    #expect(row.repairs == [Repair(field: .fullName, from: text, to: name, rule: .letterCase)])
  }

  @Test(
    arguments: [
      "Nguyễn Thị Hoà", "Nguyễn Thị Hòa", "Y Bhăm Niê", "H'Hen Niê", "H’Hen Niê", "HʼHen Niê",
      "Ksor H'Bia", "K'Brẽo", "Rơ Châm Jút", "So Minh Tâm", "La O Thị Bích", "Tôn Nữ Thị Lan",
      "Nguyễn-Văn A", "Hồ Thị Bích-Ngọc", "Nguyen Van An", "Lê văn An", "LÊ Văn An", "Hoà", "Mạc A",
      "Lê Mc Donald", "Trần Thị Mỹ Lệ Ngọc Bảo Trân Châu",
    ]
  )
  func `in mixed case is left as it is`(text: String) throws {
    let row = try SampleRoster.row([.fullName: text])
    #expect(row[.fullName].map { Array($0.utf8) } == Array(text.utf8))
    #expect(row.repairs.isEmpty && row.isGood)
  }

  @Test(arguments: ["Lê  Thị   Hòa", " Lê Thị Hòa ", "Lê Thị\nHòa", "Lê\tThị Hòa"])
  func `has its spaces folded without a word`(text: String) throws {
    let row = try SampleRoster.row([.fullName: text])
    #expect(row[.fullName] == "Lê Thị Hòa")
    #expect(row.repairs.isEmpty)
  }

  @Test(
    arguments: [
      ("Nguyễn Thị Gấm", "Nguyễn", "Thị", "Gấm"), ("So Minh Tâm", "So", "Minh", "Tâm"),
      ("Lê Hòa", "Lê", "", "Hòa"),
    ]
  )
  func `is parted where it can be`(text: String, family: String, middle: String, given: String) {
    let name = NameReading(full: text).name
    #expect([name.family, name.middle, name.given] == [family, middle, given])
  }

  @Test(
    arguments: [
      ("Nguyễn Thị", "Gấm", "Nguyễn Thị Gấm", "Gấm"), ("Lê", "Hòa", "Lê Hòa", "Hòa"),
      ("NGUYỄN THỊ", "GẤM", "Nguyễn Thị Gấm", "Gấm"),
      ("Trần", "Bảo Ngọc", "Trần Bảo Ngọc", "Bảo Ngọc"),
      ("Y Bhăm", "Niê", "Y Bhăm Niê", "Niê"),
    ]
  )
  func `in two columns keeps the given name that is told`(
    rest: String,
    given: String,
    full: String,
    told: String
  ) throws {
    let row = try SampleRoster.row([.familyAndMiddleName: rest, .givenName: given])
    #expect(row[.fullName] == full)
    #expect(row.values.name?.given == told)
    #expect("\(row.cell(of: .fullName))" == "B2")
  }

  @Test
  func `in two columns with one of them empty is what the other tells`() throws {
    #expect(
      try SampleRoster.row([.familyAndMiddleName: "", .givenName: "Niê"])[.fullName] == "Niê"
    )
    #expect(
      try SampleRoster.row([.familyAndMiddleName: "Lê Hòa", .givenName: ""])[.fullName] == "Lê Hòa"
    )
  }

  @Test(arguments: ["", "-", "...", "12345"])
  func `without a letter is missing`(text: String) throws {
    let row = try SampleRoster.row([.fullName: text, .birthDate: "1980"])
    #expect(row.problemNames == ["fullName missingName"])
    #expect(row[.fullName] == nil)
  }
}

struct `A gender of a roster` {
  @Test(
    arguments: [
      ("Nam", "male"), ("nam", "male"), ("NAM", "male"), ("Nam.", "male"), ("M", "male"),
      ("Male", "male"), ("Ông", "male"), ("Nữ", "female"), ("nữ", "female"), ("NỮ", "female"),
      ("nu", "female"), ("F", "female"), ("female", "female"), ("Bà", "female"),
      (" Nữ\u{A0}", "female"), ("Nu\u{31B}\u{303}", "female"),
    ]
  )
  func `is told by its word`(text: String, gender: String) throws {
    #expect(try SampleRoster.row([.gender: text])[.gender] == gender)
  }

  @Test(arguments: ["x", "N", "1", "Nam/Nữ", "khác", "?"])
  func `by another word is left out, with a warning`(text: String) throws {
    let row = try SampleRoster.row([.gender: text])
    #expect(row[.gender] == nil)
    #expect(row.warningNames == ["gender oddGender"])
    #expect(row.isGood)
  }

  @Test
  func `may be that of the column in which the birth date stands, and both are too many`() throws {
    let reading = try SampleRoster.sheet([
      ["STT", "Họ và tên", "Ngày sinh", "", "Đơn vị"], ["", "", "Nam", "Nữ", ""],
      ["1", "Lê An", "1980", "1981", "Sở Y tế"],
    ])
    #expect(reading.rows[0].problemNames == ["birthDate invalidDate"])
    #expect(reading.rows[0].problems[0].sentence.vi.contains("cả hai cột Nam và Nữ"))
  }
}

struct `An e-mail address of a roster` {
  @Test(arguments: ["hoa@example.vn", "le.hoa-2@sub.example.vn", "A@X.VN", " a@x.vn "])
  func `is kept`(text: String) throws {
    let row = try SampleRoster.row([.email: text])
    #expect(row[.email] == text.tidied)
    #expect(row.warnings.isEmpty)
  }

  @Test(
    arguments: [
      "a@x", "a x@x.vn", "a@x.vn, b@x.vn", "a@x.vn.", "<a@x.vn>", "a@x..vn", "a(at)x.vn",
      "lê@x.vn", "@x.vn", "a@@x.vn", "mailto:a@x.vn", "a@x,vn",
    ]
  )
  func `that is odd is kept too, with a warning`(text: String) throws {
    let row = try SampleRoster.row([.email: text])
    #expect(row[.email] == text)
    #expect(row.warningNames == ["email oddEmail"])
    #expect(row.isGood)
  }
}
