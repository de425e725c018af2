import Assessment
import Chronology
import Personnel
import Testing
import Training

/// The day of a text that is one.
func day(_ text: String) throws -> Day {
  try #require(Day(iso: text))
}

/// The term of a text that is one.
func term(_ text: String) throws -> Term {
  try #require(Term(iso: text))
}

/// The instant of a text that is one.
func instant(_ text: String) throws -> Instant {
  try #require(Instant(iso: text))
}

/// The code of a text that is one.
func code<Entity>(_ text: String, of _: Entity.Type = Entity.self) throws -> Code<Entity> {
  try #require(Code(text))
}

/// The level of a number that has one.
func level(_ number: Int) throws -> Competency.Level {
  try #require(Competency.Level(number))
}

/// The score of a text that is one.
func score(_ text: String) throws -> Score {
  try #require(Score(text))
}
