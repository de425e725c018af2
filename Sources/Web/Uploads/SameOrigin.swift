/// Whether a request that changes something comes from a page of this site.
///
/// There is no sign-in, and the site answers on 127.0.0.1 only; but a page of another site, open in
/// a browser of this machine, could send a form here. A browser says where a form comes from, and
/// no page can make it say otherwise.
struct SameOrigin: Equatable, Sendable {
  /// `Host`.
  var host: String?
  /// `Sec-Fetch-Site`, which new browsers send.
  var fetchSite: [String] = []
  /// `Origin`, which all send with a form.
  var origin: [String] = []
  var referer: [String] = []

  /// Refuses what comes from elsewhere or does not say.
  func check() throws(UploadRefusal) {
    guard isSame else { throw .otherSite }
  }

  private var isSame: Bool {
    guard let host, !host.isEmpty else { return false }
    if !fetchSite.isEmpty {
      guard fetchSite == ["same-origin"] || fetchSite == ["none"] else { return false }
      // Where both are there, both must be right.
      return origin.isEmpty || matches(origin, host)
    }
    return origin.isEmpty ? matches(referer, host) : matches(origin, host)
  }

  /// Whether the one value is an address of this host. Host and port are compared as a whole, so
  /// that another server of this machine, on another port, is another site.
  private func matches(_ values: [String], _ host: String) -> Bool {
    guard values.count == 1 else { return false }
    let bytes = values[0].utf8.map(HeaderParameters.lowered)
    for scheme in ["http://", "https://"] where bytes.starts(with: scheme.utf8) {
      let authority = bytes.dropFirst(scheme.utf8.count).prefix { byte in
        ![UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains(byte)
      }
      return authority.elementsEqual(host.utf8.map(HeaderParameters.lowered))
    }
    return false
  }
}
