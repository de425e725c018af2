import Hummingbird
import Pages

extension Request {
  /// What was asked, as it stands in the address.
  var queryWithoutMark: String {
    let items = (try? QueryItems(uri.query ?? ""))?.items ?? []
    return items.filter { $0.name != FormMark.name }.map { "\($0.name)=\($0.value)" }
      .joined(separator: "&")
  }
}
