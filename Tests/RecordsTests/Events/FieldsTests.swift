import Foundation
import Personnel
import Records
import Testing

struct `The values of a record` {
  @Test
  func `are written as JSON in their order`() {
    let fields = Fields(["code": "PY-1", "level": 3, "until": Optional<String>.none, "open": true])
    #expect(fields.json == #"{"code":"PY-1","level":3,"until":null,"open":1}"#)
    #expect(Fields([:]).json == "{}")
  }

  @Test(arguments: HostileText.texts)
  func `are JSON that any reader understands`(text: String) throws {
    let fields = Fields(["a\"b": text])
    let read = try JSONDecoder().decode([String: String].self, from: Data(fields.json.utf8))
    #expect(read.keys.sorted() == ["a\"b"])
    #expect(read.values.map { Array($0.utf8) } == [Array(text.utf8)])
  }

  @Test
  func `differ in those that changed, each with both values`() throws {
    let old = Fields(["name": "Lê Hòa", "phone": "1", "email": Optional<String>.none])
    let new = Fields(["name": "Lê Hòa", "phone": "2", "email": "a@b.vn"])
    let changes = try #require(old.differences(to: new))
    #expect(changes.old == Fields(["phone": "1", "email": Optional<String>.none]))
    #expect(changes.new == Fields(["phone": "2", "email": "a@b.vn"]))
  }

  @Test
  func `differ in a value that is gone or new`() throws {
    let changes = try #require(Fields(["a": 1, "b": 2]).differences(to: Fields(["b": 2, "c": 3])))
    #expect(changes.old == Fields(["a": 1]))
    #expect(changes.new == Fields(["c": 3]))
  }

  @Test
  func `do not differ when they are the same`() {
    #expect(Fields(["a": 1, "b": "x"]).differences(to: Fields(["a": 1, "b": "x"])) == nil)
    #expect(Fields([:]).differences(to: Fields([:])) == nil)
  }

  @Test
  func `tell a number from its digits`() {
    #expect(Fields(["a": 1]) != Fields(["a": "1"]))
    #expect(Fields(["a": 1]).differences(to: Fields(["a": "1"])) != nil)
  }
}

typealias HostileText = `A hostile text`
