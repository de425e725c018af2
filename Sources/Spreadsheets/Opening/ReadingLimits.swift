/// How much a file may ask of us. All are counted on what really comes out, not on what a file says.
public struct ReadingLimits: Equatable, Sendable {
  /// Bytes of the file itself.
  public var fileBytes = 64 << 20
  /// Bytes that come out of the container, of all its parts together. A part that is read again is not
  /// counted again.
  public var unpackedBytes = 256 << 20
  /// How many bytes one byte of the container may become, in a part of over `smallPartBytes`: tables
  /// that people keep stay far below.
  public var expansion = 200
  /// Bytes up to which a part may have been packed as tightly as it likes.
  public var smallPartBytes = 10 << 20
  /// Entries of the container.
  public var entries = 4_096
  /// Sheets of a workbook.
  public var sheets = 256
  /// Rows that hold something, of one sheet.
  public var rows = CellAddress.rows
  /// The last column that may hold something.
  public var columns = CellAddress.columns
  /// Cells that hold something, of one sheet.
  public var cells = 20_000_000
  /// Different texts of a workbook.
  public var sharedStrings = 1_500_000
  /// Bytes of all the different texts together.
  public var sharedStringBytes = 96 << 20
  /// Bytes of one text: Excel allows 32,767 characters.
  public var textBytes = 262_144
  /// Merged ranges of one sheet.
  public var merges = 100_000
  /// How deep elements may nest.
  public var depth = 64
  /// Styles of a workbook: Excel allows 65,490.
  public var styles = 70_000

  /// The standard limits, to be narrowed.
  public init() {}

  /// The limits for a file of which nothing is known.
  public static let standard = ReadingLimits()
}

/// Which limit a file went over.
public enum ReadingLimit: String, CaseIterable, Sendable {
  /// The file itself.
  case fileBytes
  /// What comes out of the container.
  case unpackedBytes
  /// What one byte of the container becomes.
  case expansion
  /// Entries of the container.
  case entries
  /// Sheets of a workbook.
  case sheets
  /// Rows of a sheet.
  case rows
  /// Columns of a sheet.
  case columns
  /// Cells of a sheet.
  case cells
  /// Different texts of a workbook.
  case sharedStrings
  /// Bytes of one text.
  case textBytes
  /// Merged ranges of a sheet.
  case merges
  /// Nesting of elements.
  case depth
  /// Styles of a workbook.
  case styles
}
