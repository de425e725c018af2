import Chronology

/// Turns what stands in a cell into its value, with the texts and styles of the workbook.
struct CellValues {
  let texts: [String]
  let runs: [Int: [TextRun]]
  let styles: [CellStyle]
  let uses1904: Bool

  /// The finished cell, or nil where nothing stands in it.
  func cell(_ pending: PendingCell, _ collector: TextCollector) throws -> Cell? {
    if pending.kind == .sharedText { return try sharedText(pending, collector) }
    let value =
      collector.bytes.isEmpty ? emptyValue(pending) : value(pending, collector)
    return value.map {
      Cell(
        column: pending.column,
        value: $0,
        isFormula: pending.isFormula,
        style: pending.style,
        runs: pending.kind == .text ? collector.fontRuns : nil
      )
    }
  }

  /// A formula that gives the empty text says so by its type; any other without a value was never
  /// calculated.
  private func emptyValue(_ pending: PendingCell) -> CellValue? {
    pending.isFormula && pending.kind != .text ? .formulaWithoutValue : nil
  }

  private func sharedText(_ pending: PendingCell, _ collector: TextCollector) throws -> Cell? {
    guard let number = collector.bytes.withUnsafeBufferPointer({ DecimalDigits.value($0) }),
      let index = Int(exactly: number), texts.indices.contains(index)
    else {
      if collector.bytes.isEmpty { return nil }
      let name = String(decoding: collector.bytes.prefix(20), as: UTF8.self)
      throw CellDamage.noText(name)
    }
    guard !texts[index].isEmpty else { return nil }
    return Cell(
      column: pending.column,
      value: .text(texts[index]),
      isFormula: pending.isFormula,
      style: pending.style,
      runs: runs.isEmpty ? nil : runs[index]
    )
  }

  private func value(_ pending: PendingCell, _ collector: TextCollector) -> CellValue? {
    switch pending.kind {
    case .text, .sharedText: .text(collector.text)
    case .boolean: .boolean(["1", "true"].contains(collector.text.lowercased()))
    case .error: .error(collector.text)
    case .isoDate: isoDate(collector.text)
    case .number: number(collector.bytes, style: pending.style)
    }
  }

  private func number(_ bytes: [UInt8], style: Int) -> CellValue {
    bytes.withUnsafeBufferPointer { whole in
      let buffer = trimmed(whole)
      guard let value = DecimalDigits.value(buffer) else {
        return .text(String(decoding: buffer, as: UTF8.self))
      }
      if style < styles.count, styles[style].showsDate,
        let date = SerialDay.day(of: value, uses1904: uses1904)
      {
        return .date(date.day, seconds: date.seconds)
      }
      return .number(SheetNumber(text: String(decoding: buffer, as: UTF8.self), value: value))
    }
  }

  private func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var slice = bytes[...]
    while let first = slice.first, first <= 32 { slice = slice.dropFirst() }
    while let last = slice.last, last <= 32 { slice = slice.dropLast() }
    return UnsafeBufferPointer(rebasing: slice)
  }

  /// `2020-01-31`, with or without `T08:30:00`.
  private func isoDate(_ text: String) -> CellValue {
    let bytes = Array(text.utf8)
    guard let day = Day(iso: String(decoding: bytes.prefix(10), as: UTF8.self)) else {
      return .text(text)
    }
    if bytes.count == 10 { return .date(day, seconds: nil) }
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let seconds = seconds(ofClock: bytes[11...])
    else { return .text(text) }
    return .date(day, seconds: seconds == 0 ? nil : seconds)
  }

  /// `08:30` or `08:30:15`; parts of a second and a time zone may follow. Nil for no clock time.
  private func seconds(ofClock bytes: ArraySlice<UInt8>) -> Int32? {
    let end = bytes.firstIndex { $0 != UInt8(ascii: ":") && !(48...57).contains($0) }
    let parts = bytes[..<(end ?? bytes.endIndex)].split(
      separator: UInt8(ascii: ":"),
      omittingEmptySubsequences: false
    )
    let numbers = parts.compactMap { part in
      part.count == 2 ? Int32(String(decoding: part, as: UTF8.self)) : nil
    }
    guard (2...3).contains(parts.count), numbers.count == parts.count, numbers[0] < 24,
      numbers[1] < 60, numbers.count == 2 || numbers[2] < 60
    else { return nil }
    return numbers[0] * 3_600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }
}
