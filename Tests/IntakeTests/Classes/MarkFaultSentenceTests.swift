import Testing

/// The roll-call and the scores, cell by cell.
struct `The sentence of a fault in marks` {
  @Test(
    arguments: [
      BrokenCell(
        "Điểm danh",
        "D6",
        "vắng",
        vi: "Điểm danh!D6: không hiểu “vắng”. Dùng x, M, P, K hoặc số tiết.",
        en: "Điểm danh!D6: “vắng” is not known. Use x, M, P, K or periods."
      ),
      BrokenCell(
        "Điểm danh",
        "D6",
        "5",
        vi: "Điểm danh!D6: 5 tiết là nhiều hơn 4 tiết của buổi.",
        en: "Điểm danh!D6: 5 periods are more than the session's 4."
      ),
      BrokenCell(
        "Điểm danh",
        "F6",
        "P4",
        vi: "Điểm danh!F6: 4 tiết là nhiều hơn 3 tiết của buổi.",
        en: "Điểm danh!F6: 4 periods are more than the session's 3."
      ),
      BrokenCell(
        "Điểm danh",
        "D6",
        nil,
        vi: "Điểm danh!D6: buổi sáng 12/10/2020 đã chốt nhưng thiếu điểm danh của PY-000101.",
        en: "Điểm danh!D6: PY-000101 has no entry for the closed session on 12/10/2020, morning."
      ),
      BrokenCell(
        "Điểm danh",
        "E7",
        "  ",
        vi: "Điểm danh!E7: buổi chiều 12/10/2020 đã chốt nhưng thiếu điểm danh của PY-000102.",
        en: "Điểm danh!E7: PY-000102 has no entry for the closed session on 12/10/2020, afternoon."
      ),
      BrokenCell(
        "Điểm danh",
        "D6",
        "1,5",
        vi: "Điểm danh!D6: không hiểu “1,5”. Dùng x, M, P, K hoặc số tiết.",
        en: "Điểm danh!D6: “1,5” is not known. Use x, M, P, K or periods."
      ),
      BrokenCell(
        "Điểm danh",
        "D6",
        "P100",
        vi: "Điểm danh!D6: không hiểu “P100”. Dùng x, M, P, K hoặc số tiết.",
        en: "Điểm danh!D6: “P100” is not known. Use x, M, P, K or periods."
      ),
      BrokenCell(
        "Điểm danh",
        "F5",
        "Trưa",
        vi: "Điểm danh!F4: đầu cột phải có ngày (20/01/2020) và buổi (Sáng, Chiều, Tối).",
        en:
          "Điểm danh!F4: the head of the column needs a day (20/01/2020) and a part of it (Sáng, Chiều, Tối)."
      ),
      BrokenCell(
        "Điểm danh",
        "F4",
        "15/10/2020",
        vi: "Điểm danh!F4: buổi tối 15/10/2020 không có trong trang “Buổi học”.",
        en: "Điểm danh!F4: the session on 15/10/2020, evening is not in the sheet “Buổi học”."
      ),
      BrokenCell(
        "Điểm danh",
        "E5",
        "Sáng",
        vi: "Điểm danh!E4: buổi sáng 12/10/2020 có hai cột. Bỏ bớt một cột.",
        en: "Điểm danh!E4: the session on 12/10/2020, morning has two columns. Remove one."
      ),
      BrokenCell(
        "Điểm danh",
        "D20",
        "x",
        vi: "Điểm danh!B20: dòng có dữ liệu nhưng thiếu mã cán bộ. Ghi mã hoặc xóa dòng.",
        en:
          "Điểm danh!B20: the row has entries but no employee code. Add the code or clear the row."
      ),
    ]
  )
  func `of the roll-call is exact in both languages`(broken: BrokenCell) throws {
    try broken.expectFault()
  }

  @Test(
    arguments: [
      BrokenCell(
        "Điểm",
        "D6",
        "11",
        vi: """
          Điểm!D6: điểm “11” phải từ 0 đến 10, tối đa hai chữ số thập phân (8,5); vắng thi ghi V.
          """,
        en: "Điểm!D6: the score “11” must be 0 to 10 with at most two decimals (8.5); V for absent."
      ),
      BrokenCell(
        "Điểm",
        "D6",
        "8,555",
        vi: """
          Điểm!D6: điểm “8,555” phải từ 0 đến 10, tối đa hai chữ số thập phân (8,5); vắng thi ghi V.
          """,
        en:
          "Điểm!D6: the score “8,555” must be 0 to 10 with at most two decimals (8.5); V for absent."
      ),
      BrokenCell(
        "Điểm",
        "D6",
        nil,
        vi: "Điểm!D6: có ngày 2020-10-14 nhưng thiếu điểm. Ghi điểm, hoặc V nếu vắng thi.",
        en: "Điểm!D6: there is a date (2020-10-14) but no score. Write the score, or V for absent."
      ),
      BrokenCell(
        "Điểm",
        "F6",
        " ",
        vi: "Điểm!F6: có ngày 2020-11-20 nhưng thiếu điểm. Ghi điểm, hoặc V nếu vắng thi.",
        en: "Điểm!F6: there is a date (2020-11-20) but no score. Write the score, or V for absent."
      ),
      BrokenCell(
        "Điểm",
        "E6",
        nil,
        vi: "Điểm!E6: thiếu ngày của điểm.",
        en: "Điểm!E6: the score has no date."
      ),
      BrokenCell(
        "Điểm",
        "E6",
        "hôm qua",
        vi: "Điểm!E6: “hôm qua” không phải là ngày. Ghi theo mẫu 20/01/2020.",
        en: "Điểm!E6: “hôm qua” is no date. Write it as 20/01/2020."
      ),
      BrokenCell(
        "Điểm",
        "E6",
        "11/10/2020",
        vi: """
          Điểm!E6: ngày của điểm nằm ngoài thời gian của lớp (thi lại: trong 12 tháng sau đó).
          """,
        en: """
          Điểm!E6: the day of the score lies outside the class (a resit: within 12 months after it).
          """
      ),
      BrokenCell(
        "Điểm",
        "H4",
        "TN: Bài khác (60%)",
        vi: "Điểm!H4: thành phần TN có hai lần. Bỏ bớt một.",
        en: "Điểm!H4: the component TN stands twice. Remove one."
      ),
      BrokenCell(
        "Điểm",
        "H4",
        "Bài tập",
        vi: "Điểm!H4: đầu cột “Bài tập” phải có mã thành phần, như “TN: Bài trắc nghiệm (40%)”.",
        en:
          "Điểm!H4: the head “Bài tập” needs the component's code, as in “TN: Bài trắc nghiệm (40%)”."
      ),
      BrokenCell(
        "Điểm",
        "B6",
        "PY-000999",
        vi: """
          Điểm!B6: mã cán bộ “PY-000999” không có trong trang “Học viên”. Sửa mã, hoặc thêm người \
          này vào trang đó.
          """,
        en: """
          Điểm!B6: the employee code “PY-000999” is not in the sheet “Học viên”. Correct the code, \
          or add the officer there.
          """
      ),
      BrokenCell(
        "Điểm",
        "B7",
        "PY-000101",
        vi: "Điểm!B7: cán bộ PY-000101 có hai dòng. Bỏ bớt một dòng.",
        en: "Điểm!B7: the officer PY-000101 has two rows. Remove one."
      ),
      BrokenCell(
        "Điểm",
        "C7",
        "Nguyễn Thị Hòa",
        vi: """
          Điểm!C7: mã PY-000102 là của Y Bhăm Niê, không phải “Nguyễn Thị Hòa”. Kiểm tra xem mã và \
          tên có bị sắp xếp lệch nhau không.
          """,
        en: """
          Điểm!C7: the code PY-000102 is Y Bhăm Niê's, not “Nguyễn Thị Hòa”. Were codes and names \
          sorted apart?
          """
      ),
    ]
  )
  func `of a score is exact in both languages`(broken: BrokenCell) throws {
    try broken.expectFault()
  }
}
