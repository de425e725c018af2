extension Speaker {
  /// A count with its noun in an English sentence: `1 class`, `1,245 classes`. Vietnamese nouns stay
  /// as they are.
  func count(_ number: Int, _ one: String, _ many: String) -> String {
    self.number(number) + " " + (number == 1 ? one : many)
  }
}
