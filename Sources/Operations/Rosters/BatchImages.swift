import Personnel
import Records

/// Keeps each thing that a batch writes as it was before the batch and as it is after it. Few of them
/// wait in memory at a time: a country's roster has a hundred thousand.
struct BatchImages {
  private let batch: ID<Batch>
  private let records: any Writing
  /// What the batch wrote already.
  private var written: Set<BatchImage.Subject> = []
  private var waiting: [BatchImage] = []
  private var place = 0

  init(of batch: ID<Batch>, in records: any Writing) {
    self.batch = batch
    self.records = records
  }

  mutating func note(_ before: OfficerRecord?, _ after: OfficerRecord) throws {
    try note(.officer(after.officer.id), before?.image, after.image)
  }

  mutating func note(_ before: Assignment?, _ after: Assignment) throws {
    try note(.assignment(after.id), before?.image, after.image)
  }

  /// What is written a second time keeps the image from before the batch, and keeps none where it is
  /// as it was then.
  private mutating func note(
    _ subject: BatchImage.Subject,
    _ before: String?,
    _ after: String
  ) throws {
    if !written.insert(subject).inserted {
      try write()
      if try records.run(.delete(imageOf: subject, of: batch, before: after)) > 0 { return }
      if try records.run(.update(imageOf: subject, of: batch, after: after)) > 0 { return }
    }
    guard before != after else { return }
    waiting.append(BatchImage(place: place, subject: subject, before: before, after: after))
    place += 1
  }

  /// Writes the images that wait.
  mutating func write() throws {
    try records.append(waiting.map { $0.values(of: batch) }, to: .batchImages)
    waiting.removeAll(keepingCapacity: true)
  }
}
