extension SampleCurricula {
  static let schemes = """
    schemes:
      - code: old
        title: {vi: "Cũ", en: "Old"}
        from: 2010-01-01
        until: 2020-01-01
        basis: "Quyết định 25"
        bands:
          - {title: {vi: "Đạt", en: "Passed"}, from: 0.0}
      - code: ten
        title: {vi: "Mới", en: "New"}
        from: 2020-01-01
        bands:
          - {title: {vi: "Đạt", en: "Passed"}, from: 0.0}
          - {title: {vi: "Giỏi", en: "Good"}, from: 8}

    """
  static let periods = """
    periods:
      - suffix: ""
        title: {vi: "Năm {year}", en: "Year {year}"}
        first: {month: 1, day: 1}
        last: {month: 12, day: 31}
        from: 2000-01-01
      - suffix: "stat"
        title: {vi: "Năm thống kê {year}", en: "Statistical year {year}"}
        first: {yearOffset: -1, month: 12, day: 15}
        last: {month: 12, day: 14}
        from: 2018-12-15
        basis: "Nghị định 09"

    """
  static let attendance = """
    statuses:
      - {code: present, symbol: "x", title: {vi: "Có mặt", en: "Present"}, share: 1, excused: false, from: 2011-01-01}
      - {code: late, symbol: "M", title: {vi: "Muộn", en: "Late"}, share: 0.75, excused: false, from: 2011-01-01}
      - {code: half, symbol: "N", title: {vi: "Nửa", en: "Half"}, share: "1/3", excused: true, from: 2011-01-01}

    """
  static let minimums = """
    minimums:
      - category: all
        title: {vi: "Mọi người", en: "Everybody"}
        periods: 40
        from: 2018-01-01
        until: 2025-07-01
        certain: false
      - {category: all, title: {vi: "Mọi người", en: "All"}, periods: 48, from: 2025-07-01, certain: true}

    """
  static let forms = """
    forms:
      - version: "1"
        from: 1990-01-01
        until: 2025-07-01
        letterhead: {upper: "TRÊN", issuer: ["ỦY BAN NHÂN DÂN", "TỈNH PHÚ YÊN"], place: "Phú Yên"}
        signature: {lines: ["CHỦ TỊCH"], preparer: "NGƯỜI LẬP BIỂU", checker: "KIỂM TRA"}
        groups:
          - {numeral: "I", group: departments, title: {vi: "Sở", en: "Departments"}}
          - {numeral: "II", group: press, title: {vi: "Báo chí", en: "Press"}}
      - report: marks
        version: "2025.1"
        from: 2020-01-01
        number: "Biểu số 06"
        letterhead: {issuer: ["SỞ"], place: "Đắk Lắk"}
        signature: {lines: ["GIÁM ĐỐC"], preparer: "NGƯỜI LẬP BIỂU"}

    """
}
