import Records

/// A file as SARIF names it: a reference that is relative to where the program ran, or the URI of a
/// path that the user wrote from the root on. Services that know where they ran find both.
struct FileReference {
  /// What relative references start from, by the name that services know.
  static let base: StaticString = "%SRCROOT%"

  let uri: String
  private let isRelative: Bool

  init(_ path: String) {
    isRelative = !path.hasPrefix("/")
    uri =
      isRelative
      ? FileReference.encoded(FileReference.plain(path[...]))
      : "file://" + FileReference.encoded(path[...])
  }

  func write(to json: inout JSONWriter) {
    json.member("uri", uri)
    if isRelative { json.member("uriBaseId", FileReference.base.description) }
  }

  /// Without `./` in front, as services compare names.
  private static func plain(_ path: Substring) -> Substring {
    var path = path
    while path.hasPrefix("./"), path.utf8.count > 2 { path = path.dropFirst(2) }
    return path
  }

  /// Percent-encoded as RFC 3986 says: what is not unreserved there, byte for byte, so that a colon
  /// in the first segment is never taken for the end of a scheme.
  private static func encoded(_ path: Substring) -> String {
    path.utf8.reduce(into: "") { text, byte in
      if isUnreserved(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
