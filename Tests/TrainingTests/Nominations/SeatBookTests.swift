import Chronology
import Personnel
import Testing
import Training

struct `The seats of a class` {
  /// A book and requests, drawn from a seed.
  struct Draw {
    var book: SeatBook
    let requests: [SeatBook.Request]

    init(_ seed: UInt64, hasQuotas: Bool = true) {
      var chance = Chance(state: seed)
      let agencies = (1...5).map { ID<Agency>($0) }
      let quotas = Dictionary(
        uniqueKeysWithValues: agencies.map { ($0, Int.random(in: 0...8, using: &chance)) }
      )
      book = SeatBook(
        seats: .random(in: 0...25, using: &chance),
        quotas: hasQuotas ? quotas : nil
      )
      requests = (1...60).map { number in
        SeatBook.Request(
          ID(Int64(number)),
          of: ID(Int64.random(in: 1...6, using: &chance)),
          obstacles: Int.random(in: 0...9, using: &chance) == 0 ? [.hasItAlready(until: nil)] : []
        )
      }
    }
  }

  @Test(arguments: 1...60)
  func `are never exceeded, nor an agency's share unless the province says so`(_ seed: UInt64) {
    for beyond in [false, true] {
      var draw = Draw(seed)
      let outcomes = draw.book.decide(draw.requests, beyondQuota: beyond)
      let approved = zip(draw.requests, outcomes).filter {
        if case .approved = $0.1 { true } else { false }
      }
      #expect(approved.count <= draw.book.seats)
      #expect(approved.count == draw.book.taken)
      let byAgency = Dictionary(grouping: approved, by: \.0.agency).mapValues(\.count)
      for (agency, count) in byAgency where !beyond {
        #expect(count <= draw.book.quotas?[agency] ?? 0)
      }
      let told = approved.count { $0.1 == .approved(beyondQuota: true) }
      let over = byAgency.reduce(0) { $0 + max(0, $1.value - (draw.book.quotas?[$1.key] ?? 0)) }
      #expect(told == over)
      for (request, outcome) in zip(draw.requests, outcomes) where !request.obstacles.isEmpty {
        #expect(outcome == .skipped(request.obstacles))
      }
      // Nobody waits while there is a seat for them.
      for (request, outcome) in zip(draw.requests, outcomes) {
        if case .waits = outcome {
          #expect(draw.book.lack(of: request.agency, beyondQuota: beyond) != nil)
        }
      }
    }
  }

  @Test(arguments: 1...60)
  func `go to those who wait by their order, as far as their agencies' shares reach`(
    _ seed: UInt64
  ) {
    var draw = Draw(seed, hasQuotas: !seed.isMultiple(of: 3))
    let start = draw.book
    let moved = draw.book.promote(draw.requests)
    #expect(draw.book.taken <= draw.book.seats)
    #expect(moved == moved.sorted { $0.number < $1.number })
    // Whoever was passed over by somebody later had no share left, or could not go.
    var book = start
    for request in draw.requests {
      if moved.contains(request.nomination) {
        #expect(book.take(for: request.agency) == nil)
      } else if request.obstacles.isEmpty {
        #expect(book.lack(of: request.agency) != nil)
      }
    }
    #expect(book == draw.book)
  }

  @Test
  func `that get free can be taken again`() {
    let agency = ID<Agency>(1)
    var book = SeatBook(seats: 1, quotas: [agency: 1])
    #expect(book.take(for: agency) == nil)
    #expect(book.take(for: agency) == .noSeat(of: 1))
    book.free(of: agency)
    #expect(book.take(for: ID(2)) == .noQuota(of: 0))
    #expect(book.take(for: agency) == nil)
  }
}

struct `Shares that are proposed` {
  @Test(arguments: 1...60)
  func `use the seats, give nobody more than is needed, and more where the need is greater`(
    _ seed: UInt64
  ) {
    var chance = Chance(state: seed)
    let needs = (1...Int.random(in: 1...12, using: &chance)).map {
      QuotaProposal.Need(ID(Int64($0)), .random(in: 0...20, using: &chance))
    }
    let seats = Int.random(in: 0...80, using: &chance)
    let quotas = QuotaProposal(of: seats, among: needs).quotas
    let all = needs.reduce(0) { $0 + $1.officers }
    #expect(quotas.values.reduce(0, +) == min(seats, all))
    for need in needs {
      let share = quotas[need.agency, default: 0]
      #expect(share <= need.officers)
      if seats >= needs.count, need.officers > 0 { #expect(share >= 1) }
      for other in needs where other.officers > need.officers {
        #expect(quotas[other.agency, default: 0] >= share)
      }
    }
  }
}
