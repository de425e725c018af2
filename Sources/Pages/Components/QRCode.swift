import CQREncode
import Markup

/// A text as a square that telephones read (ISO/IEC 18004), with a fifth of it that may be dirty.
struct QRCode {
  /// Rows and columns.
  let width: Int
  /// Row by row, whether each square is dark.
  let dark: [Bool]

  /// The square of a text; nil where it is empty or too long for one.
  init?(_ text: String) {
    guard !text.isEmpty, !text.utf8.contains(0),
      let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    width = Int(code.pointee.width)
    let squares = UnsafeBufferPointer(start: code.pointee.data, count: width * width)
    dark = squares.map { $0 & 1 == 1 }
  }

  /// The drawing, with the white rim of four squares that readers need.
  ///
  /// - Parameter label: What it is, for those who cannot see it.
  func html(_ label: String) -> HTML {
    let side = width + 8
    return """
      <svg class="bd-qr" role="img" aria-label="\(label)" viewBox="0 0 \(side) \(side)" \
      shape-rendering="crispEdges"><rect width="\(side)" height="\(side)" fill="#fff"/>\
      <path fill="#000" d="\(path)"/></svg>
      """
  }

  /// A line for each run of dark squares in a row.
  private var path: String {
    var path = ""
    for row in 0..<width {
      var column = 0
      while column < width {
        guard dark[row * width + column] else {
          column += 1
          continue
        }
        let end = (column..<width).first { !dark[row * width + $0] } ?? width
        path += "M\(column + 4) \(row + 4)h\(end - column)v1h-\(end - column)z"
        column = end
      }
    }
    return path
  }
}
