import Access

/// Who may use an address. Every one of the site is declared with it: there is no other way to add a
/// route.
enum Admission: Hashable, Sendable {
  /// Whoever comes: what a sign-in page needs, and what whoever watches over the process asks.
  case everybody
  /// Who has given a right password and owes the second factor.
  case settling
  /// Who is signed in, whatever the roles.
  case signedIn
  /// Who is signed in and has a right.
  case having(Right)

  /// By which right its questions are asked. What is for whoever is signed in tells of people only
  /// what their records may tell.
  var right: Right {
    switch self {
    case .having(let right): right
    case .everybody, .settling, .signedIn: .readPeople
    }
  }

  /// Whether somebody who is signed in may use it.
  func admits(_ reader: Reader) -> Bool {
    switch self {
    case .everybody, .signedIn: true
    case .settling: false
    case .having(let right): reader.may(right)
    }
  }
}
