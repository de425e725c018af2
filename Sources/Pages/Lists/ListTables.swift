import Chronology
import Personnel
import Training
import Vietnamese

extension OfficersPage: ListPage {
  public func list(_ say: Speaker) -> ListTable {
    ListTable(
      title: title(say),
      tab: say(Section.officers.title),
      sentences: [sentence(say)] + say.filters(chips),
      heads: [
        say("Họ và tên", "Name"), say("Mã", "Code"), say("Chức vụ", "Position"),
        say("Cơ quan, nhiệm vụ", "Agency, duty"),
      ],
      rows: rows.map { row in
        let duties = row.assignments.map { "\(say($0.agency)): \(say($0.duty))" }
        return [
          .text(row.name), .text(row.code), .text(row.position ?? ""),
          .text(duties.joined(separator: "; ")),
        ]
      }
    )
  }
}

extension AgenciesPage: ListPage {
  public func list(_ say: Speaker) -> ListTable {
    ListTable(
      title: title(say),
      tab: say(Section.agencies.title),
      sentences: [sentence(say)] + say.filters(chips(say)),
      heads: [
        say("Cơ quan, đơn vị", "Agency"), say("Nhóm", "Group"), say("Cán bộ", "Officers"),
        say("Đầu mối", "Focal point"),
      ],
      rows: groups.flatMap { group in
        group.rows.map { row in
          [
            .text(say(row.name)), .text(say(group.group.title)), .count(row.officers),
            .text(row.coverage.words(say)),
          ]
        }
      }
    )
  }
}

extension ClassesPage: ListPage {
  public func list(_ say: Speaker) -> ListTable {
    ListTable(
      title: title(say),
      tab: say(Section.classes.title),
      sentences: [sentence(say)] + say.filters(chips),
      heads: [
        say("Lớp", "Class"), say("Mã", "Code"), say("Từ ngày", "From"), say("Đến ngày", "To"),
        say("Tình trạng", "State"), say("Học viên", "Places"), say("Đạt", "Passed"),
      ],
      rows: rows.map { row in
        [
          .text(row.title), .text(row.code), .day(row.days.from),
          row.days.last.map { .day($0) } ?? .text(""), .text(say(row.state.title)),
          .count(row.enrolled), .count(row.passed),
        ]
      }
    )
  }
}

extension CoursesPage: ListPage {
  public func list(_ say: Speaker) -> ListTable {
    ListTable(
      title: title(say),
      tab: say(Section.courses.title),
      sentences: [sentence(say)],
      heads: [
        say("Chương trình", "Course"), say("Mã", "Code"), say("Lý thuyết", "Theory"),
        say("Thực hành", "Practice"), say("Tổng số tiết", "Periods"),
        say("Số lớp đã mở", "Classes"),
      ],
      rows: rows.map { row in
        [
          .text(say(row.title)), .text(row.code.text), .count(row.theory), .count(row.practice),
          .count(row.theory + row.practice), .count(row.classes),
        ]
      }
    )
  }
}

extension CertificatesPage: ListPage {
  public func list(_ say: Speaker) -> ListTable {
    ListTable(
      title: title(say),
      tab: say("Giấy chứng nhận", "Certificates"),
      sentences: [sentence(say)],
      heads: [
        say("Họ và tên", "Name"), say("Văn bằng", "Document"), say("Ngày cấp", "Issued"),
        say("Ngày cuối còn hiệu lực", "Last day valid"),
      ],
      rows: rows.map { row in
        [
          .text(row.name), .text(say(row.title)), .day(row.issued),
          .day(row.until.advanced(by: -1)),
        ]
      }
    )
  }
}
