import Glibc
import Readers
import Records
import Testing

/// Files made to cost more than they should: time grows with their size and no faster, and no batch
/// grows beyond what a record may take.
@Suite struct ContractHostileTests {
  /// Where a time can be told from noise, and what fits into one window also when it has grown.
  static let sizes = (least: 1 << 13, most: Cut.whole.chunkSize / 8)
  static let growth = 4

  /// In small windows, where a record goes over many, and in one that holds the whole file.
  @Test(arguments: HostileInput.all, [1 << 10, Cut.whole.chunkSize])
  func takesTimeInProportion(_ input: HostileInput, _ chunkSize: Int) throws {
    var size = Self.sizes.least
    while size < Self.sizes.most,
      try seconds(reading: input.bytes(size), input.format, chunkSize) < 0.004
    {
      size *= 2
    }
    let (less, more) = (input.bytes(size), input.bytes(size * Self.growth))
    var seen: [String] = []
    // What else the machine does can only add to a time, so one good measurement is enough.
    for _ in 0..<4 {
      let base = try seconds(reading: less, input.format, chunkSize)
      let time = try seconds(reading: more, input.format, chunkSize)
      if time < base * Double(Self.growth) * 2 + 0.02 { return }
      seen.append("\(base) s, then \(time) s for \(Self.growth) times as much")
    }
    Issue.record("\(input), from \(size) bytes: \(seen)")
  }

  @Test(arguments: HostileInput.all)
  func holdsNoMoreThanARecordMayTake(_ input: HostileInput) throws {
    var contract = Contract(input.format)
    contract.limits.recordBytes = 1 << 12
    let largest = try contract.largestBatch(reading: input.bytes(1 << 16), chunkSize: 1 << 10)
    #expect(largest.bytes <= 1 << 13)
    #expect(largest.side <= 1 << 13)
    #expect(largest.entries <= 1 << 14)
  }

  @Test(arguments: HostileInput.all)
  func readsTheSameInEveryCut(_ input: HostileInput) throws {
    var contract = Contract(input.format)
    contract.limits.recordBytes = 1 << 10
    for size in [200, 3000] {
      let breaches = try contract.breaches(
        reading: input.bytes(size), [7, 512].map { Cut(chunkSize: $0) })
      #expect(breaches.isEmpty, "\(input.name), \(size) bytes: \(breaches.prefix(2))")
    }
  }

  private func seconds(reading bytes: [UInt8], _ format: Contract.Format, _ chunkSize: Int) throws
    -> Double
  {
    let began = Self.threadSeconds()
    _ = try Contract(format).largestBatch(reading: bytes, chunkSize: chunkSize)
    return Self.threadSeconds() - began
  }

  private static func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension HostileInput: CustomTestStringConvertible {
  package var testDescription: String { "\(format): \(name)" }
}
