extension String {
  /// The name with each syllable in title case: `LÊ THỊ HỒNG GẤM` is `Lê Thị Hồng Gấm`.
  ///
  /// A syllable also begins after a hyphen or an apostrophe: `H'HEN NIÊ` is `H'Hen Niê`.
  public var nameCased: String {
    var result = ""
    var isStart = true
    for scalar in tidied.unicodeScalars {
      let properties = scalar.properties
      result += isStart ? properties.titlecaseMapping : properties.lowercaseMapping
      if properties.generalCategory != .nonspacingMark {
        isStart = !properties.isAlphabetic && properties.numericType == nil
      }
    }
    return result.composed
  }
}
