import Records

extension StoreFault {
  /// What a failure means to whoever runs the machine.
  init(_ failure: PostgresFailure, at address: PostgresAddress) {
    let text = address.withoutPassword(failure.message)
    if failure.isBroken {
      self = .connectionLost(address.shown)
      return
    }
    switch failure.state {
    case "53100": self = .full
    case "25006", "42501": self = .readOnly
    // Two that can't stand one after the other, a wait for too long, a server without room for us.
    case "40001", "40P01", "55P03", "57014", "53200", "53300", "53400": self = .busy
    case "XX001", "XX002": self = .damaged(text)
    default:
      switch failure.state.prefix(2) {
      case "23": self = .constraint(text)
      case "08", "57": self = .connectionLost(address.shown)
      default: self = .other(text)
      }
    }
  }
}
