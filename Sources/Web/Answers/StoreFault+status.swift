import Records

extension StoreFault {
  /// The status of an answer that could not be given since the database failed: whether trying again
  /// later helps is what a program reads from it.
  var status: Int {
    switch self {
    case .full: 507
    case .constraint, .other: 500
    case .nulInText: 400
    default: 503
    }
  }
}
