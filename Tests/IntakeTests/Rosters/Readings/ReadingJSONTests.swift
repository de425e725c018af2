import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A reading as JSON` {
  static let head = "STT;Họ và tên;Ngày sinh;Điện thoại;Đơn vị"

  @Test
  func `is written in one order, to the letter`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Năm sinh;Đơn vị", "1;LÊ AN;31/02/1980;Sở Y tế",
    ])
    let json = """
      {"file":"a.csv","format":"csv","sheets":[{"name":"","headerRows":[1],"columns":[\
      {"column":"A","field":"number","title":"STT","reason":"R0"},\
      {"column":"B","field":"fullName","title":"Họ và tên","reason":"R1"},\
      {"column":"C","field":"birthDate","title":"Năm sinh","reason":"R2"},\
      {"column":"D","field":"agency","title":"Đơn vị","reason":"R3"}],"rows":[\
      {"row":2,"values":{"fullName":"Lê An","agency":"Sở Y tế"},"repairs":[\
      {"field":"fullName","from":"LÊ AN","to":"Lê An","rule":"letterCase"}],"problems":[\
      {"field":"birthDate","code":"invalidDate","value":"31/02/1980","sentence":\
      "không có ngày sinh “31/02/1980”. Xem lại ngày và tháng, ghi theo mẫu 05/02/1980."}],\
      "warnings":[]}],"ignored":[],"warnings":[]}],\
      "summary":{"rows":1,"good":0,"held":1,"repaired":1}}
      """
    let expected = reading.sheets[0].columns.enumerated().reduce(json) { text, column in
      text.replacing("\"R\(column.offset)\"", with: "\"\(column.element.reason.vi)\"")
    }
    #expect(reading.json(in: .vi) == expected)
  }

  @Test
  func `tells every value under the name of its field, in the order of the fields`() throws {
    let row = try SampleRoster.row([
      .birthDate: "05/02/1980", .gender: "Nữ", .nationalID: "054180001234",
      .employeeCode: "PY-1", .phone: "0905123456", .email: "hoa@example.vn",
      .position: "Chuyên viên", .agency: "Sở Y tế", .rank: "01.003", .education: "Đại học",
      .politicalTheory: "Sơ cấp", .foreignLanguage: "Anh B", .itSkill: "A", .ethnicity: "Kinh",
      .duty: "R4", .share: "Chuyên trách", .role: "Chính", .decision: "15/QĐ-SYT",
      .decisionDay: "05/01/2020", .from: "06/01/2020", .until: "30/06/2020", .notes: "Mới",
    ])
    let told = row.values.texts
    let fields = RosterField.allCases.filter {
      ![.number, .familyAndMiddleName, .givenName].contains($0)
    }
    #expect(told.map(\.field) == fields)
    #expect(
      told.map(\.text) == [
        "Lê Hòa", "1980-02-05", "female", "054180001234", "PY-1", "+84905123456",
        "hoa@example.vn", "Chuyên viên", "Sở Y tế", "01.003", "Đại học", "Sơ cấp", "Anh B", "A",
        "Kinh", "R4", "fullTime", "principal", "15/QĐ-SYT", "2020-01-05", "2020-01-06",
        "2020-06-30", "Mới",
      ]
    )
    #expect(row.isGood && row.warnings.isEmpty && row.repairs.isEmpty)
  }

  @Test(arguments: RosterField.allCases)
  func `has no key for a field whose cell is empty`(field: RosterField) throws {
    let lines = [
      "STT;Họ và tên;Đơn vị;Năm sinh;" + (SampleRoster.titles[field] ?? ""),
      "1;Lê An;Sở Y tế;1980;",
    ]
    let values = try #require(try ToldReading(SampleRoster.read(lines)).rows.first?.values)
    #expect(values == ["fullName": "Lê An", "agency": "Sở Y tế", "birthDate": "1980"])
  }

  @Test(
    arguments: [("05/02/1980", "1980-02-05"), ("02/1980", "1980-02"), ("1980", "1980")]
  )
  func `writes a birth date as precisely as it is known`(text: String, iso: String) throws {
    let told = try ToldReading(SampleRoster.read([Self.head, "1;Lê An;\(text);;Sở Y tế"]))
    #expect(told.rows[0].values["birthDate"] == iso)
  }

  @Test
  func `counts what its rows say`() throws {
    let told = try ToldReading(
      SampleRoster.read([
        Self.head, "1;LÊ AN;31/02/1980;0905123456;Sở Y tế", "2;Lê Hòa;1981;905123456;Sở Y tế",
        "3;Lê Ba;1982;12;Sở Y tế", "4;;1983;;Sở Y tế",
      ])
    )
    #expect(told.summary == ["rows": 4, "good": 2, "held": 2, "repaired": 2])
    #expect(told.rows.map(\.problems.count) == [1, 0, 0, 1])
    #expect(told.rows.map(\.repairs.count) == [1, 1, 0, 0])
    #expect(told.rows.map(\.warnings.count) == [0, 0, 1, 0])
  }

  @Test(arguments: `A roster of any form`.seeds)
  func `says of any roster what the reading holds`(seed: Int) throws {
    let reading = try `A roster of any form`.workbook(RandomRoster(seed: seed))
    let told = try ToldReading(reading)
    #expect(told.rows.map(\.row) == reading.rows.map(\.row))
    for (one, row) in zip(told.rows, reading.rows) {
      let values = row.values.texts.map { ($0.field.rawValue, $0.text) }
      #expect(one.values == Dictionary(uniqueKeysWithValues: values))
      #expect(one.repairs.map { "\($0.field) \($0.rule)" } == row.repairNames)
      #expect(one.repairs.map { [$0.from, $0.to] } == row.repairs.map { [$0.from, $0.to] })
    }
  }
}
