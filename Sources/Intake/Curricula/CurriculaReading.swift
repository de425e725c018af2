public import Assessment

/// What was read from a folder of curricula.
public struct CurriculaReading: Equatable, Sendable {
  /// What the files say.
  public let curricula: Curricula
  /// The files themselves, by kind and code.
  public let documents: [CurriculaDocument]
}

/// Reads the files of `curricula/`: everything that they say, or all that is wrong with them at once.
public enum CurriculaReader {
  /// Reads files by their names in the folder: `framework.yaml`, `courses/TTDN-01.yaml` and so on.
  /// Other names are nobody's and are passed over.
  public static func read(_ files: [SourceText]) throws(DocumentFaults) -> CurriculaReading {
    let reading = CurriculaFiles(files)
    let curricula = reading.curricula()
    let faults = reading.faults
    guard let curricula, faults.isEmpty else { throw DocumentFaults(faults) }
    return CurriculaReading(curricula: curricula, documents: reading.documents)
  }
}
