import Spreadsheets

/// Opens what the fuzzer made up as a file of tables and reads every sheet of it. An error is an
/// answer; only a crash, a hang or too much memory is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var limits = ReadingLimits()
  limits.fileBytes = 1 << 20
  limits.unpackedBytes = 8 << 20
  limits.cells = 200_000
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let workbook = try? Workbook(bytes: bytes, limits: limits) else { return 0 }
  for sheet in workbook.sheets.indices { _ = try? workbook.read(sheet: sheet) { _ in .more } }
  return 0
}
