import Personnel
import Training

/// What the other files declare, by which a course is checked; nil where a file cannot be read, so
/// that one broken file does not make faults in all the others.
struct Surroundings {
  var duties: Set<String>?
  /// The levels of each competency.
  var levels: [String: Set<Int>]?
  var schemes: Set<String>?
  var courses: Set<String>?

  /// The codes of the competencies.
  var competencies: Set<String>? { levels.map { Set($0.keys) } }
}
