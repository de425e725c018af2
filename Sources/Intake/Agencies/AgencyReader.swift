import Chronology
public import Personnel
public import Spreadsheets
import Vietnamese

/// Reads a table of agencies: one line for each name that an agency has had, with its days, both
/// inside. Several lines of one code are one agency.
public enum AgencyReader {
  /// The agencies in the order of the file, or every fault of it at once. Parents and successors are
  /// in the file or among the agencies `known` before.
  public static func read(
    _ workbook: Workbook,
    file: String,
    known: Set<Code<Agency>> = []
  ) throws -> [AgencyEntry] {
    for sheet in workbook.sheets.indices {
      let table = try workbook.table(sheet: sheet)
      guard let head = TableHead.find(.agency, in: table, least: 4) else { continue }
      return try entries(table, head, file: file, known: known)
    }
    throw FileRefusal(file: file, faults: [.noTable(of: agencies)])
  }

  private static let agencies = Bilingual(vi: "cơ quan", en: "agencies")

  private static func entries(
    _ table: Table,
    _ head: TableHead<AgencyField>,
    file: String,
    known: Set<Code<Agency>>
  ) throws -> [AgencyEntry] {
    var faults: [SheetFault] = []
    var lines: [Code<Agency>: [AgencyLine]] = [:]
    var order: [Code<Agency>] = []
    for row in table.rows where row.number > head.rows.upperBound {
      var reader = TitledRow(row, under: head, sheet: table.name)
      if reader.isEmpty || reader.isColumnNumbers { continue }
      if let line = AgencyLine(&reader) {
        if lines[line.code] == nil { order.append(line.code) }
        lines[line.code, default: []].append(line)
      }
      faults += reader.faults
    }
    var entries: [AgencyEntry] = []
    for code in order {
      guard let lines = lines[code], let first = lines.first else { continue }
      do {
        let agency = try Agency(id: ID(0), code: code, standings: lines.map(\.standing))
        var named: Set<Code<Agency>> = []
        let successors = lines.flatMap(\.successors).filter { named.insert($0).inserted }
        entries.append(
          AgencyEntry(code: code, standings: agency.standings, successors: successors)
        )
      } catch {
        faults.append(
          SheetFault(sheet: table.name, cell: first.address, sentence: error.explanation)
        )
      }
    }
    faults += unknownCodes(lines, order, known: known, sheet: table.name)
    faults += AgencyCycles(entries).codes.compactMap { code in
      lines[code]?.first.map { .cycle(code, at: $0.address, sheet: table.name) }
    }
    guard faults.isEmpty else { throw FileRefusal(file: file, faults: faults) }
    return entries
  }

  /// Parents and successors that neither the file nor anything before it names.
  private static func unknownCodes(
    _ lines: [Code<Agency>: [AgencyLine]],
    _ order: [Code<Agency>],
    known: Set<Code<Agency>>,
    sheet: String
  ) -> [SheetFault] {
    order.flatMap { lines[$0, default: []] }.flatMap { line in
      ([line.standing.parent].compactMap { $0 } + line.successors)
        .filter { lines[$0] == nil && !known.contains($0) }
        .map { code in
          SheetFault(
            sheet: sheet,
            cell: line.address,
            sentence: Bilingual(
              vi: """
                mã cơ quan \(code) không có trong tệp và chưa có trong hồ sơ. Thêm dòng cho cơ quan \
                đó hoặc sửa mã.
                """,
              en: """
                the agency code \(code) is neither in the file nor on record. Add its line or correct \
                the code.
                """
            )
          )
        }
    }
  }
}

extension SheetFault {
  /// An agency stands above or after itself.
  fileprivate static func cycle(
    _ code: Code<Agency>,
    at cell: CellAddress,
    sheet: String
  ) -> SheetFault {
    SheetFault(
      sheet: sheet,
      cell: cell,
      sentence: Bilingual(
        vi: "cơ quan \(code) là cấp trên hoặc kế thừa của chính nó. Sửa mã cấp trên hay kế thừa.",
        en: "agency \(code) stands above or after itself. Correct its parent or its successor."
      )
    )
  }
}
