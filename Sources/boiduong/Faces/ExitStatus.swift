import ArgumentParser

/// How commands end, in the numbers of sysexits.h.
enum ExitStatus {
  /// What was given is not right (EX_DATAERR).
  static let badInput = ExitCode(65)
  /// A file is not there or can't be read (EX_NOINPUT).
  static let noInput = ExitCode(66)
  /// The database can't be used now (EX_UNAVAILABLE).
  static let unavailable = ExitCode(69)
  /// A defect of this program (EX_SOFTWARE).
  static let defect = ExitCode(70)
  /// A file can't be written (EX_CANTCREAT).
  static let cannotWrite = ExitCode(73)
  /// The answer can't be written (EX_IOERR).
  static let outputFailed = ExitCode(74)
  /// Some rows went in and some were held.
  static let partly = ExitCode(2)
}
