import Readers
import Records
import Testing

/// Every reader, every seed: whatever is done to the bytes, no promise is broken and no cut is seen.
@Suite struct ContractTests {
  static let seeds = Contract.Format.allCases.flatMap { format in
    Corpus.seeds(format.rawValue).map { (format, $0) }
  }

  @Test func hasSeedsForEveryFormat() {
    for format in Contract.Format.allCases {
      #expect(Corpus.seeds(format.rawValue).count >= 9, "\(format)")
    }
    #expect(Corpus.seeds("text").count >= 5)
  }

  @Test(arguments: seeds)
  func readsASeedTheSameInEveryCut(_ format: Contract.Format, _ seed: Corpus.Seed) throws {
    var cuts = Cut.sizes.map { Cut(chunkSize: $0) }
    cuts += seed.bytes.indices.map { Cut(opening: $0, chunkSize: 4096) }
    try expectKept(format, seed.bytes, cuts)
  }

  @Test(arguments: seeds)
  func readsASeedThatEndsAnywhere(_ format: Contract.Format, _ seed: Corpus.Seed) throws {
    for end in seed.bytes.indices {
      try expectKept(format, Array(seed.bytes[..<end]), [cut(end)])
    }
  }

  @Test(arguments: seeds)
  func readsASeedWithAnyByteFlipped(_ format: Contract.Format, _ seed: Corpus.Seed) throws {
    for index in seed.bytes.indices {
      var bytes = seed.bytes
      bytes[index] ^= [0x01, 0x08, 0x20, 0x80, 0xFF, 0x2B][index % 6]
      try expectKept(format, bytes, [cut(index)])
    }
  }

  @Test(arguments: seeds)
  func keepsToLimitsInEveryCut(_ format: Contract.Format, _ seed: Corpus.Seed) throws {
    var contract = Contract(format)
    contract.limits = Contract.smallLimits
    let breaches = try contract.breaches(reading: seed.bytes, Cut.sizes.map { Cut(chunkSize: $0) })
    #expect(breaches.isEmpty, "\(breaches.prefix(3))")
  }

  @Test(arguments: [2, 3])
  func readsAHeadingOfSeveralRowsTheSameInEveryCut(_ rows: Int) throws {
    for seed in Corpus.seeds("csv") {
      for limits in [ReadingLimits(), Contract.smallLimits] {
        var contract = Contract(.csv)
        (contract.headerRows, contract.limits) = (rows, limits)
        for end in 0...seed.bytes.count {
          let bytes = Array(seed.bytes[..<end])
          let cuts = end == seed.bytes.count ? Cut.sizes.map { Cut(chunkSize: $0) } : [cut(end)]
          let breaches = try contract.breaches(reading: bytes, cuts)
          #expect(breaches.isEmpty, "\(seed.name) to \(end): \(breaches.prefix(3))")
        }
      }
    }
  }

  @Test func keepsToASchemaInEveryCut() throws {
    for seed in Corpus.seeds("xml") {
      var contract = Contract(.xml)
      contract.schema = try Contract.sampleSchema()
      let breaches = try contract.breaches(
        reading: seed.bytes, Cut.sizes.map { Cut(chunkSize: $0) })
      #expect(breaches.isEmpty, "\(seed.name): \(breaches.prefix(3))")
    }
  }

  @Test func judgesJSONAsItsTwinDoes() throws {
    for (format, seed) in Self.seeds where format == .json || format == .ndjson {
      for end in 0...seed.bytes.count {
        let breaches = try Contract.jsonDisagreement(format, Array(seed.bytes[..<end]))
        #expect(breaches.isEmpty, "\(seed.name) to \(end): \(breaches)")
      }
    }
    #expect(PlainJSON.answer(Array("[-0.5e+1, {\"\\u00e9\": null}] ".utf8)[...]) == .valid)
    #expect(PlainJSON.answer(Array("[01]".utf8)[...]) == .malformed)
  }

  static let encodings: [SourceEncoding] = [
    .windows1252, .latin1, .utf16LittleEndian, .utf16BigEndian,
  ]

  @Test(arguments: encodings)
  func readsOtherEncodingsTheSameInEveryCut(_ encoding: SourceEncoding) throws {
    for (format, seed) in Self.seeds {
      var contract = Contract(format)
      contract.encoding = encoding
      let bytes = Self.encoded(seed.bytes, encoding)
      let breaches = try contract.breaches(reading: bytes, Cut.sizes.map { Cut(chunkSize: $0) })
      #expect(breaches.isEmpty, "\(seed.name): \(breaches.prefix(3))")
    }
  }

  /// Another size for each, so that all are used on every seed.
  private func cut(_ index: Int) -> Cut { Cut(chunkSize: Cut.sizes[index % Cut.sizes.count]) }

  private func expectKept(_ format: Contract.Format, _ bytes: [UInt8], _ cuts: [Cut]) throws {
    let breaches = try Contract(format).breaches(reading: bytes, cuts)
    guard let first = breaches.first else { return }
    Issue.record("\(first) | \(String(decoding: bytes, as: UTF8.self).debugDescription)")
  }

  private static func encoded(_ bytes: [UInt8], _ encoding: SourceEncoding) -> [UInt8] {
    guard encoding == .utf16LittleEndian || encoding == .utf16BigEndian else { return bytes }
    return String(decoding: bytes, as: UTF8.self).utf16.flatMap { unit in
      let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
      return encoding == .utf16LittleEndian ? [low, high] : [high, low]
    }
  }
}
