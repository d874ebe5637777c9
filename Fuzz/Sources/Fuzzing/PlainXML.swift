import CLibXML2
import Contract
import Records

/// Whether libxml2's plain parser, with all of the file in memory, finds it well-formed: what the
/// reader is held against.
package enum PlainXML {
  package enum Answer { case wellFormed, onlyNamesWrong, malformed }

  package static func answer(_ bytes: [UInt8]) -> Answer {
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue
    guard !bytes.isEmpty, let parser = xmlNewParserCtxt() else { return .malformed }
    defer { xmlFreeParserCtxt(parser) }
    let document = bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil,
        "UTF-8", Int32(bitPattern: options))
    }
    if let document { xmlFreeDoc(document) }
    if parser.pointee.wellFormed == 0 { return .malformed }
    return parser.pointee.nsWellFormed == 0 ? .onlyNamesWrong : .wellFormed
  }

  /// What the verdicts on a file without a DOCTYPE and within the limits have to agree on.
  package static func disagreement(_ bytes: [UInt8]) throws(ReadError) -> [String] {
    let account = try Contract(.xml).account(of: bytes, .whole, ruler: nil)
    let outOfScope: Set<Fault> = [
      .documentTypeDeclared, .recordTooLarge, .tooManyColumns, .nestedTooDeep, .tooManyRecords,
      .fieldTooLarge, .tooManyAttributes,
    ]
    guard account.faults.isDisjoint(with: outOfScope) else { return [] }
    let refusals: Set<Fault> = [.xmlNotWellFormed, .truncated, .invalidUTF8]
    let isRefused = !account.faults.isDisjoint(with: refusals)
    switch answer(bytes) {
    // libxml2 takes a NUL behind the root element for the end of the file; it is no character of XML.
    case .wellFormed where bytes.contains(0): return []
    case .wellFormed: return isRefused ? ["refused, and libxml2 reads it: \(account.flaws)"] : []
    case .malformed: return isRefused ? [] : ["read, and libxml2 refuses it"]
    case .onlyNamesWrong: return []
    }
  }
}
