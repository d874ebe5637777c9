import Records

/// The keys of records that partners have withdrawn: one a line, as `sources.csv` has them. Blank lines
/// and such as begin with `#` are passed over.
package enum WithdrawnFile {
  package static func keys(_ path: String) throws(RunError) -> Set<String> {
    let bytes = try DecisionsFile.bytes(of: path)
    let lines = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    let texts = lines.map { String(decoding: $0, as: UTF8.self) }
    return Set(texts.filter { !$0.hasPrefix("#") && $0.contains { !$0.isWhitespace } })
  }
}
