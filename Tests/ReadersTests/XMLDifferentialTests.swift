import CLibXML2
import Readers
import Records
import Testing

/// Held against libxml2, which others have tried for decades: is a file well-formed, on which line
/// is it not, and do its names follow the rules of namespaces?
@Suite struct XMLDifferentialTests {
  /// Where libxml2 allows what XML 1.0 (fifth edition) forbids, or judges what is not a matter of
  /// the reader.
  private static func isExplained(_ bytes: [UInt8], _ oracle: XMLOracle, _ flaw: XMLReading.Flaw?)
    -> Bool
  {
    // Unknown encodings and byte order marks are a matter of intake.
    if oracle.fatal?.code == XML_ERR_UNSUPPORTED_ENCODING.rawValue { return true }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
    guard let flaw else { return false }
    // It takes a NUL for the end of the file.
    if oracle.fatal == nil, bytes[flaw.position.byteOffset] == 0 { return true }
    switch flaw.arguments["reason"]?.value(disclosure: nil) {
    // It reads `version="1."`, and a declaration without a blank before `standalone`.
    case "the XML declaration is not written as XML wants it": return true
    // It overlooks a prefix that is declared twice when one of the two takes it away.
    case "an element has the same attribute twice": return oracle.breaksNamespaces
    default: return false
    }
  }

  @Test(arguments: 1...6) func agreesWithLibxml2OnDamagedFiles(_ seed: Int) throws {
    var mutations = XMLMutations(seed: UInt64(seed))
    var counts = (wellFormed: 0, broken: 0, explained: 0)
    for _ in 0..<1000 {
      let bytes = mutations.next()
      let reading = try readXML(bytes, at: [])
      let oracle = XMLOracle(bytes)
      let flaw = reading.flaws.first {
        [.xmlNotWellFormed, .truncated, .invalidUTF8].contains($0.fault)
      }
      let text = String(decoding: bytes, as: UTF8.self).debugDescription
      guard let flaw, let fatal = oracle.fatal else {
        let isAgreed = flaw == nil && oracle.fatal == nil
        if !isAgreed, XMLDifferentialTests.isExplained(bytes, oracle, flaw) {
          counts.explained += 1
          continue
        }
        #expect(isAgreed, "\(text) \(String(describing: flaw)) \(String(describing: oracle.fatal))")
        let objects = reading.faults.contains(.namespaceViolation)
        #expect(objects == oracle.breaksNamespaces, "\(text)")
        counts.wellFormed += 1
        if !objects {
          let values = try readXML(bytes, at: [oracle.root], chunkSize: 5).values.map(\.text)
          #expect(values == oracle.values, "\(text)")
        }
        continue
      }
      counts.broken += 1
      if XMLDifferentialTests.isExplained(bytes, oracle, flaw) { continue }
      #expect(XMLDifferentialTests.isSameLine(bytes, flaw, fatal), "\(text) \(flaw) \(fatal)")
    }
    #expect(counts.wellFormed > 100 && counts.broken > 600 && counts.explained < 20)
  }

  /// It counts LF alone, and speaks of an end tag when it has seen all of it.
  private static func isSameLine(
    _ bytes: [UInt8], _ flaw: XMLReading.Flaw, _ fatal: XMLOracle.Fatal
  ) -> Bool {
    let line = 1 + bytes[..<flaw.position.byteOffset].count { $0 == 0x0A }
    let isEndTag =
      fatal.code == XML_ERR_TAG_NAME_MISMATCH.rawValue || fatal.code == XML_ERR_GT_REQUIRED.rawValue
    return line == fatal.line || isEndTag && line < fatal.line
  }
}
