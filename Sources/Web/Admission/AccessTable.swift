import Access
import Hummingbird
import Vietnamese

/// Who may use which address: the table of the documents, made from the addresses themselves.
struct AccessTable {
  let routes: DeclaredRoutes

  /// Markdown: a line for each address, a column for each role.
  var markdown: String {
    let roles = Role.allCases
    let head =
      "| " + (["method", "address", "for"] + roles.map(\.rawValue)).joined(separator: " | ")
    let rule = "|" + String(repeating: " --- |", count: roles.count + 3)
    let lines = routes.all.sorted { ($0.path, $0.method.rawValue) < ($1.path, $1.method.rawValue) }
      .map { route in
        let cells = roles.map { mark(route.admission, $0) }
        let start = [route.method.rawValue, "`\(route.path)`", words(route.admission)]
        return "| " + (start + cells).joined(separator: " | ") + " |"
      }
    return ([head + " |", rule] + lines).joined(separator: "\n") + "\n"
  }

  private func mark(_ admission: Admission, _ role: Role) -> String {
    switch admission {
    case .everybody, .signedIn, .settling: "yes"
    // One's own record is seen by whoever is an officer, whatever the roles.
    case .having(let right): role.rights.contains(right) ? "yes" : ""
    }
  }

  private func words(_ admission: Admission) -> String {
    switch admission {
    case .everybody: "everybody"
    case .settling: "who owes the second factor"
    case .signedIn: "who is signed in"
    case .having(let right): "who may \(right.title.en)"
    }
  }
}
