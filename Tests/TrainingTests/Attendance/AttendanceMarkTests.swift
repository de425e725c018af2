import Personnel
import Testing
import Training

struct `A mark that arrives` {
  static let codes = ["present", "late", "excused", "absent"].compactMap {
    Code<AttendanceStatus>($0)
  }
  static let marks =
    codes.map { AttendanceMark($0) } + [
      AttendanceMark(codes[0], creditedPeriods: 2)
    ]

  /// Two people without a network mark sixty officers; their marks arrive in any order, some of them
  /// twice. Whatever the order: what stands was made by one of them, and what each of them made
  /// stands, or is kept beside.
  @Test(arguments: 0..<200)
  func `is recorded or kept, whatever the order`(seed: Int) {
    var random = Dice(seed: UInt64(seed))
    var standing: [Int: AttendanceMark] = [:]
    var kept: [Int: Set<AttendanceMark>] = [:]
    var made: [(officer: Int, mark: AttendanceMark)] = []
    for officer in 0..<60 {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let mark = Self.marks[Int.random(in: 0..<Self.marks.count, using: &random)]
        made.append((officer, mark))
        if Bool.random(using: &random) { made.append((officer, mark)) }
      }
    }
    made.shuffle(using: &random)
    for (officer, mark) in made {
      switch mark.arrival(seen: nil, standing: standing[officer]) {
      case .recorded: standing[officer] = mark
      case .known: #expect(standing[officer] == mark)
      case .differs(let other):
        #expect(other == standing[officer])
        kept[officer, default: []].insert(mark)
      }
    }
    for (officer, mark) in made {
      #expect(standing[officer] == mark || kept[officer]?.contains(mark) == true)
    }
    #expect(Set(standing.keys) == Set(made.map(\.officer)))
  }

  @Test
  func `takes the place of what its maker saw, and of nothing else`() {
    let (present, late, absent) = (Self.marks[0], Self.marks[1], Self.marks[3])
    #expect(late.arrival(seen: present, standing: present) == .recorded)
    #expect(late.arrival(seen: present, standing: absent) == .differs(from: absent))
    #expect(late.arrival(seen: nil, standing: absent) == .differs(from: absent))
    #expect(late.arrival(seen: present, standing: nil) == .differs(from: nil))
    #expect(late.arrival(seen: absent, standing: late) == .known)
  }
}

struct `The count of a roll-call` {
  @Test(arguments: 0..<50)
  func `adds up to those called`(seed: Int) {
    var random = Dice(seed: UInt64(seed))
    let marks = (0..<Int.random(in: 0...80, using: &random)).map { _ in
      Bool.random(using: &random)
        ? nil
        : `A mark that arrives`.marks[
          Int.random(in: 0..<`A mark that arrives`.marks.count, using: &random)
        ]
    }
    let count = RollCallCount(marks, whole: `A mark that arrives`.codes[0])
    #expect(count.byStatus.values.reduce(count.leftEarly, +) == marks.count)
    #expect(count.called == marks.count)
    let early = marks.count { $0?.creditedPeriods != nil }
    #expect(count.leftEarly == early)
  }
}

/// Numbers that are the same for a seed.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
