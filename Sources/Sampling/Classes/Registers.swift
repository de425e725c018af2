import Personnel
import Training

/// The numbers that a province's registers give, one after another in each year.
struct Registers {
  private var classes: [Int: Int] = [:]
  private var papers: [Int: Int] = [:]

  mutating func nextClass(in year: Int) throws -> Code<TrainingClass> {
    classes[year, default: 0] += 1
    return try Code(made: "LOP-\(year)-\((classes[year] ?? 0).padded(to: 4))")
  }

  mutating func nextPaper(_ kind: Course.Document.Kind, in year: Int) -> String {
    papers[year, default: 0] += 1
    let symbol = kind == .attestation ? "GCN" : "CC"
    return "\((papers[year] ?? 0).padded(to: 5))/\(symbol)-\(year)"
  }
}
