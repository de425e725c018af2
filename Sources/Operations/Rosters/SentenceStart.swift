extension String {
  /// With a capital at the beginning, where a remark that may follow a cell stands alone.
  public var capitalisedFirst: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.uppercaseMapping + String(unicodeScalars.dropFirst())
  }
}
