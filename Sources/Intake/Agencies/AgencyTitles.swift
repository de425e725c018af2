/// The columns of a table of agencies.
enum AgencyField: Hashable, Sendable {
  case code, name, englishName, kind, group, parent, from, until, successors
}

extension [FieldTitles<AgencyField>] {
  /// The titles under which they are written.
  static let agency: Self = [
    FieldTitles(.code, "Mã", "Mã cơ quan", "Code"),
    FieldTitles(.name, "Tên", "Tên cơ quan", "Cơ quan, đơn vị", "Name"),
    FieldTitles(.englishName, "Tên tiếng Anh", "English name"),
    FieldTitles(.kind, "Loại", "Loại cơ quan", "Kind", "Type"),
    FieldTitles(.group, "Khối", "Nhóm", "Group"),
    FieldTitles(.parent, "Cơ quan cấp trên", "Cấp trên", "Trực thuộc", "Parent"),
    FieldTitles(.from, "Từ ngày", "Từ", "From"),
    FieldTitles(.until, "Đến ngày", "Đến hết ngày", "Đến", "Last day"),
    FieldTitles(.successors, "Kế thừa bởi", "Cơ quan kế thừa", "Successors"),
  ]
}
