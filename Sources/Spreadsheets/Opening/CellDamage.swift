/// What is wrong with a cell that can't be read.
public enum CellDamage: Error, Equatable, Sendable {
  /// It names a text by a number that no text has.
  case noText(String)
  /// It stands left of the one before it.
  case outOfOrder
  /// Its address says another row than the one in which it stands.
  case otherRow(Int)
  /// What stands for its address is none.
  case address
  /// What stands for the number of the row is none.
  case rowNumber
  /// The row stands above the one before it.
  case rowOutOfOrder
}

extension CellDamage {
  /// As part of a sentence.
  var words: (vi: String, en: String) {
    switch self {
    case .noText(let number):
      ("không có chuỗi ký tự số \(number)", "there is no text number \(number)")
    case .outOfOrder:
      ("ô đứng sai thứ tự trong dòng", "the cell is out of order in its row")
    case .otherRow(let row):
      ("ô nằm trong dòng \(row)", "the cell stands in row \(row)")
    case .address: ("địa chỉ ô không đọc được", "the address of the cell can't be read")
    case .rowNumber: ("số thứ tự của dòng không đọc được", "the number of the row can't be read")
    case .rowOutOfOrder: ("dòng đứng sai thứ tự", "the row is out of order")
    }
  }
}
