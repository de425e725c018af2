import Intake
import Personnel

/// What the rows so far told of each officer. Of an officer with one row, as nearly all have, only
/// its place is kept: a country's roster has a hundred thousand.
struct ToldValues {
  private struct Place {
    let sheet: Int
    let index: Int
  }

  private let reading: RosterReading
  private var places: [ID<Officer>: Place] = [:]
  /// What several rows told together.
  private var merged: [ID<Officer>: RosterValues] = [:]

  init(_ reading: RosterReading) {
    self.reading = reading
  }

  /// The number of the first row that told of an officer, and what the rows told; nil before one did.
  subscript(_ officer: ID<Officer>) -> (row: Int, values: RosterValues)? {
    guard let place = places[officer] else { return nil }
    let row = reading.sheets[place.sheet].rows[place.index]
    return (row.row, merged[officer] ?? row.values)
  }

  /// Takes what a row of the reading tells of an officer.
  mutating func take(_ row: RosterRow, of officer: ID<Officer>) {
    if let earlier = self[officer] {
      merged[officer] = row.values.filled(by: earlier.values)
    } else if let index = index(of: row) {
      places[officer] = Place(sheet: row.sheet, index: index)
    }
  }

  /// Where a row stands among those of its sheet, which ascend.
  private func index(of row: RosterRow) -> Int? {
    guard reading.sheets.indices.contains(row.sheet) else { return nil }
    let rows = reading.sheets[row.sheet].rows
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].row < row.row { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].row == row.row ? low : nil
  }
}
