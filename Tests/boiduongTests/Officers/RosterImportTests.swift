import Records
import Testing

struct `Importing a roster` {
  static let head = """
    STT;Mã CBCCVC;Họ và tên;Ngày sinh;Giới tính;Số CCCD;Chức vụ;Cơ quan;Nhiệm vụ TTĐN;\
    Chuyên trách/Kiêm nhiệm;Chính/Phó;Số quyết định;Ngày quyết định;Từ ngày;Đến ngày\n
    """
  static let good = """
    1;PY-000901;Lê Thị Mới;01/02/1990;Nữ;054190000901;Chuyên viên;STTTT;R1;Chuyên trách;Chính;\
    1/QĐ-STTTT;02/01/2020;15/01/2020;\n
    """

  static let held: [(line: String, sentence: String)] = [
    (
      ";PY-000902;;01/02/1990;Nữ;;Chuyên viên;STTTT;;;;;;;",
      "thiếu họ và tên. Ghi đủ họ, chữ đệm và tên."
    ),
    (
      "3;;Lê Thị Ba;01/02/1990;Nữ;;Chuyên viên;STTTT;R1;Chuyên trách;Chính;;02/01/2020;15/01/2020;",
      "thiếu số quyết định."
    ),
    (
      "4;PY-000904;Lê Thị Tư;31/02/1990;Nữ;;Chuyên viên;STTTT;;;;;;;",
      "không có ngày sinh “31/02/1990”. Xem lại ngày và tháng, ghi theo mẫu 05/02/1980."
    ),
    (
      "5;PY-000905;Lê Thị Năm;01/02/1990;Nữ;12345;Chuyên viên;STTTT;;;;;;;",
      "số CCCD “12345” không đủ 12 chữ số"
    ),
    (
      "6;PY-000906;Lê Thị Sáu;01/02/1990;Nữ;;Chuyên viên;Sở Không Có;R1;Chuyên trách;Chính;"
        + "1/QĐ;02/01/2020;15/01/2020;",
      "không có cơ quan nào tên “Sở Không Có”. Sửa tên hoặc thêm cơ quan trước."
    ),
    (
      "7;PY-000907;Lê Thị Bảy;01/02/1990;Nữ;;Chuyên viên;STTTT;R77;Chuyên trách;Chính;"
        + "1/QĐ;02/01/2020;15/01/2020;",
      "không có nhiệm vụ “R77”. Ghi mã (R1 đến R9) hoặc đúng tên nhiệm vụ."
    ),
    (
      "8;PY-000908;Lê Thị Tám;01/02/1990;Nữ;;Chuyên viên;STTTT;R1;Chuyên trách;Chính;"
        + "1/QĐ;02/01/2020;15/01/2020;14/01/2019",
      "ngày kết thúc đứng trước ngày bắt đầu."
    ),
  ]

  @Test(arguments: ["officers-province.xlsx", "officers-localities.xlsx", "officers-press.csv"])
  func `that is on record changes nothing`(name: String) async throws {
    let desk = try await Province.desk()
    let answer = try await desk.run("roster", "import", "\(Repository.rosters)/\(name)")
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    #expect(answer.output.contains("\(name): tệp này đã nhập ngày "))
    #expect(try await desk.isAsLoaded())
    let again = try await desk.run(
      "roster",
      "import",
      "--again",
      "\(Repository.rosters)/\(name)"
    )
    #expect(again.output.contains("thêm 0 và sửa 0 mục hồ sơ, giữ lại 0 dòng"), "\(again)")
    #expect(try await desk.tablesThatDiffer().isEmpty)
  }

  @Test
  func `writes a new officer and the assignment down`() async throws {
    let desk = try await Province.desk()
    try desk.write(Self.head + Self.good, to: "moi.csv")
    let answer = try await desk.run("roster", "import", "moi.csv")
    #expect(answer.status == 0, "\(answer)")
    let sentence = "moi.csv: đọc 1 dòng: thêm 2 và sửa 0 mục hồ sơ, giữ lại 0 dòng (lần nhập số "
    #expect(answer.lines.count == 1 && answer.output.hasPrefix(sentence))
    let shown = try await desk.run("officer", "show", "PY-000901", "--as-of", "2020-12-31")
    #expect(shown.lines.first == "PY-000901  Lê Thị Mới, Chuyên viên")
    #expect(shown.output.contains("1/QĐ-STTTT · từ 15/01/2020"), "\(shown.output)")
    let before = try await desk.fingerprint()
    let again = try await desk.run("roster", "import", "moi.csv")
    #expect(again.output.contains("moi.csv: tệp này đã nhập ngày "))
    #expect(try await desk.fingerprint() == before)
  }

  @Test
  func `holds wrong rows and takes the good one`() async throws {
    let desk = try await Province.desk()
    let lines = Self.held.map { $0.line + "\n" }.joined()
    try desk.write(Self.head + Self.good + lines, to: "moi.csv")
    let answer = try await desk.run("roster", "import", "moi.csv", "--format", "json")
    #expect(answer.status == 2)
    let outcome = try answer.json()
    #expect(outcome["read"]?.number == 8)
    #expect(outcome["added"]?.number == 2, "\(answer)")
    #expect(outcome["held"]?.number == 7)
    let faults = try answer.told.map(JSON.init)
    for (row, held) in Self.held.enumerated() {
      #expect(
        faults.contains {
          $0["cell"]?.text?.hasSuffix("\(row + 3)") == true
            && $0["sentence"]?.text?.contains(held.sentence) == true
        },
        "row \(row + 3): \(held.sentence)\n\(answer.errors)"
      )
    }
    #expect(faults.allSatisfy { $0["file"]?.text == "moi.csv" })
    #expect(try await desk.count("officer", where: "code = 'PY-000901'") == 1)
    #expect(try await desk.count("officer", where: "code > 'PY-000901'") == 0)
  }

  @Test
  func `takes no row where one is wrong and that was asked`() async throws {
    let desk = try await Province.desk()
    try desk.write(Self.head + Self.good + Self.held[5].line + "\n", to: "moi.csv")
    let answer = try await desk.run("roster", "import", "moi.csv", "--all-or-nothing")
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    #expect(answer.told.count == 1)
    #expect(answer.errors.contains("không có nhiệm vụ “R77”"))
    #expect(try await desk.isAsLoaded())
  }

  @Test
  func `goes on with the next file and ends with the gravest status`() async throws {
    let desk = try await Province.desk()
    try desk.write(Self.head + Self.held[5].line + "\n", to: "sai.csv")
    try desk.write(Self.head + Self.good, to: "dung.csv")
    try desk.write("", to: "trong.csv")
    let partly = try await desk.run("roster", "import", "sai.csv", "dung.csv")
    #expect(partly.status == 2)
    let sentences = [
      "sai.csv: đọc 1 dòng: thêm 0 và sửa 0 mục hồ sơ, giữ lại 1 dòng",
      "dung.csv: đọc 1 dòng: thêm 2 và sửa 0 mục hồ sơ, giữ lại 0 dòng",
    ]
    #expect(partly.lines.count == 2)
    #expect(zip(partly.lines, sentences).allSatisfy { $0.hasPrefix($1) }, "\(partly)")
    let refused = try await desk.run("roster", "import", "sai.csv", "trong.csv", "dung.csv")
    #expect(refused.status == 65)
    #expect(refused.told.contains("trong.csv: Tệp trống, hãy gửi tệp có dữ liệu."))
    #expect(refused.lines.count == 2)
  }

  @Test
  func `masks the number of the citizen card in what it tells`() async throws {
    let desk = try await Province.desk()
    let taken = try await desk.records { records in
      try records.first(
        Query("SELECT national_id AS n FROM officer WHERE length(national_id) = 12") {
          try $0.get("n", as: String.self)
        }
      )
    }
    let number = try #require(taken)
    try desk.write(Self.head + Self.good.replacing("054190000901", with: number), to: "moi.csv")
    let answer = try await desk.run("roster", "import", "moi.csv")
    #expect(answer.status == 2, "\(answer)")
    #expect(answer.errors.contains("đã thuộc về cán bộ"), "\(answer.errors)")
    #expect(!answer.errors.contains(number))
  }

  @Test
  func `needs the table of officers`() async throws {
    let desk = try await Province.desk()
    try desk.write("a;b;c\n1;2;3\n", to: "khac.csv")
    let answer = try await desk.run("roster", "import", "khac.csv")
    #expect(answer.status == 65)
    #expect(
      answer.told == [
        "khac.csv: không tìm thấy bảng danh sách cán bộ: không có dòng tiêu đề quen thuộc trong "
          + "những dòng đầu."
      ]
    )
    #expect(try await desk.isAsLoaded())
  }
}
