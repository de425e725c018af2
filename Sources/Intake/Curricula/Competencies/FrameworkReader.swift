public import Assessment

/// Reads a framework that comes as one file, as its author tries it out.
public enum FrameworkReader {
  /// The framework of a file, or every fault of it at once.
  public static func read(_ file: SourceText) throws(DocumentFaults) -> Framework {
    let log = FaultLog(file: file.name)
    let framework = file.node(log: log).flatMap { FrameworkReading(root: $0, log: log).framework() }
    let faults = [log].faults
    guard let framework, faults.isEmpty else { throw DocumentFaults(faults) }
    return framework
  }
}
