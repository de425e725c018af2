import Records

extension StoreFault {
  /// The status of an answer that could not be given since the database failed: whether trying again
  /// later helps is what a program reads from it. 500 is a defect, which is told to nobody.
  var status: Int {
    switch self {
    case .noServer, .cannotOpen, .connectionLost, .outcomeUnknown, .readOnly, .busy, .damaged: 503
    case .full: 507
    case .nulInText: 400
    case .constraint, .other: 500
    }
  }
}
