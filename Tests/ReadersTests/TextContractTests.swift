import Records
import Testing

/// The window of text tells the same text and the same flaws however the file is cut.
@Suite struct TextContractTests {
  @Test(arguments: SourceEncoding.allCases)
  func decodesTheSameInEveryCut(_ encoding: SourceEncoding) throws {
    for seed in Corpus.seeds("text") {
      for end in 0...seed.bytes.count {
        let bytes = Array(seed.bytes[..<end])
        let cuts = Cut.sizes.map { Cut(opening: end / 2, chunkSize: $0) }
        let breaches = try TextContract(encoding: encoding).breaches(decoding: bytes, cuts)
        #expect(breaches.isEmpty, "\(seed.name) to \(end): \(breaches.prefix(3))")
      }
    }
  }
}
