/// How the bytes of a file spell its text.
package enum SourceEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  case latin1 = "iso-8859-1"
  /// Latin alphabet No. 8, Celtic: it has ŵ and ŷ, and was the character set of the locale `cy_GB`.
  case latin8 = "iso-8859-14"
  case latin9 = "iso-8859-15"
  case ascii = "us-ascii"

  package var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  /// How many bytes of the file spell a scalar that takes `utf8Count` bytes in UTF-8.
  @inline(__always)
  package func sourceBytes(ofScalarWith utf8Count: Int) -> Int {
    switch self {
    case .utf8: utf8Count
    case .windows1252, .latin1, .latin8, .latin9, .ascii: 1
    case .utf16LittleEndian, .utf16BigEndian: utf8Count == 4 ? 4 : 2
    }
  }
}

extension SourceEncoding {
  /// How many bytes of the file spell a text that takes these bytes in UTF-8.
  package func sourceBytes(of bytes: Span<UInt8>) -> Int {
    guard self != .utf8 else { return bytes.count }
    var scalars = 0
    var wide = 0
    var index = 0
    // Sums of few bytes, so that they fit into one: the compiler makes vectors of such a loop.
    while index + 64 <= bytes.count {
      var starts: UInt8 = 0
      var fourBytes: UInt8 = 0
      for inner in index..<(index + 64) {
        let byte = bytes[inner]
        starts &+= min((byte ^ 0x80) & 0xC0, 1)
        fourBytes &+= 1 &- min((byte & 0xF0) ^ 0xF0, 1)
      }
      scalars += Int(starts)
      wide += Int(fourBytes)
      index += 64
    }
    for rest in index..<bytes.count {
      if bytes[rest] & 0xC0 != 0x80 { scalars += 1 }
      if bytes[rest] >= 0xF0 { wide += 1 }
    }
    return isUTF16 ? 2 * (scalars + wide) : scalars
  }
}

/// The forms in which partners send records.
package enum SourceFormat: String, CaseIterable, Sendable {
  case csv
  /// One document: an array of objects, or an object that holds one.
  case json
  /// One object a line.
  case ndjson
  case xml
}
