import Access
import Personnel
import Testing

/// Whether a file that was made under one scope may be had under another.
struct `What a scope covers` {
  private static func some(
    _ agencies: [Int64],
    trainer: Int64? = nil,
    officer: Int64? = nil,
    sensitive: Bool = false,
    id: Bool = false
  ) -> Scope {
    Scope(
      .some(
        .init(
          agencies: Set(agencies.map { ID($0) }),
          trainer: trainer.map { ID($0) },
          officer: officer.map { ID($0) }
        )
      ),
      seesSensitive: sensitive,
      seesNationalID: id
    )
  }

  @Test
  func `is another that reaches and uncovers no more`() {
    let covering: [(Scope, Scope)] = [
      (.whole, .whole), (.whole, Self.some([1, 2], trainer: 3)), (.whole, .nothing),
      (Self.some([1, 2]), Self.some([2])), (Self.some([1], trainer: 3), Self.some([1])),
      (Self.some([1], officer: 4, id: true), Self.some([1], officer: 4)), (.nothing, .nothing),
    ]
    for (scope, other) in covering { #expect(scope.covers(other), "\(scope) \(other)") }
    let falling: [(Scope, Scope)] = [
      (Self.some([1, 2]), .whole), (Self.some([1]), Self.some([1, 2])),
      (Self.some([1]), Self.some([1], trainer: 3)),
      (Self.some([1], trainer: 2), Self.some([1], trainer: 3)),
      (Self.some([1]), Self.some([1], officer: 4)), (Self.some([1]), Self.some([1], id: true)),
      (Self.some([1]), Self.some([1], sensitive: true)), (.nothing, Self.some([1])),
      (Scope(.everybody, seesSensitive: false, seesNationalID: true), .whole),
    ]
    for (scope, other) in falling { #expect(!scope.covers(other), "\(scope) \(other)") }
  }
}
