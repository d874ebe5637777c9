import Testing

@testable import Statistics

/// TV-15.
@Suite struct HeapingTests {
  @Test func givesThePiles() throws {
    let nine = try Heaping.firstOfMonth(9, of: 42)
    #expect(isNear([nine.expectedShare, nine.upperTail], [0.03285420945, 7.424029866e-06]))
    #expect(isNear(try Heaping.firstOfMonth(4, of: 101).upperTail, 0.4248586977))
    #expect(isNear(try Heaping.firstOfJanuary(7, of: 101).upperTail, 1.583608209e-08))
    #expect(try Heaping.firstOfMonth(0, of: 5).upperTail == 1)
  }

  @Test func givesTheWeekdays() throws {
    let test = try Heaping.weekdays([22, 19, 17, 18, 15, 6, 4])
    #expect(test.degreesOfFreedom == 6)
    #expect(isNear([test.statistic, test.p], [19.24752475, 0.003765397179]))
  }

  @Test func givesWhipple() throws {
    let heaps = [(25, 6), (30, 8), (35, 5), (40, 4)].flatMap { repeatElement($0.0, count: $0.1) }
    let others = [22, 23, 24, 24, 26, 27, 28, 29, 31, 32, 33, 34, 36, 38, 41, 43, 47, 52, 19, 17]
    let whipple = try Heaping.whipple(ages: heaps + others)
    #expect(whipple.counted == 40)
    #expect(whipple.index == 287.5)
    #expect(try Heaping.whipple(ages: Array(23...62)).index == 100)
    #expect(try Heaping.whipple(ages: [40, 55]).index == 500)
  }

  @Test func comparesDigits() throws {
    let even = try Heaping.terminalDigits(Array(repeating: 8, count: 10))
    #expect(even.statistic == 0 && even.p == 1 && even.degreesOfFreedom == 9)
    #expect(try Heaping.terminalDigits([40, 5, 5, 5, 5, 30, 5, 5, 5, 5]).p < 1e-6)
  }

  @Test func saysWhyItCannotTell() {
    #expect(throws: Inestimable.noObservations) { try Heaping.firstOfMonth(0, of: 0) }
    #expect(throws: Inestimable.countOutsideRange) { try Heaping.firstOfMonth(3, of: 2) }
    #expect(throws: Inestimable.unequalLengths) { try Heaping.weekdays([1, 2]) }
    #expect(throws: Inestimable.noObservations) { try Heaping.whipple(ages: [12, 80]) }
    #expect(throws: Inestimable.malformed(6)) { try Heaping.weekdays([1, 2, 3, 4, 5, 6, -7]) }
  }
}
