/// The last member of a manifest: the SHA-256 of all bytes before it. It finds damage. It is no signature,
/// for whoever changes a manifest can reckon it anew.
enum ManifestSeal {
  private static let opening = Array(",\n  \"seal\": \"".utf8)
  private static let closing = Array("\"\n}\n".utf8)
  /// What an object ends with that has no seal yet.
  private static let end = Array("\n}".utf8)
  private static let digits = 64

  /// The text of an object with its seal, and a line break at its end.
  static func sealed(_ object: [UInt8]) -> String {
    let body = Array(object.dropLast(end.count))
    let text = body + opening + Array(Digest.hex(body).utf8) + closing
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether nothing was changed since it was sealed.
  static func holds(_ bytes: [UInt8]) -> Bool {
    let length = opening.count + digits + closing.count
    guard bytes.count > length else { return false }
    let body = Array(bytes.dropLast(length))
    return bytes.dropFirst(body.count).elementsEqual(
      opening + Array(Digest.hex(body).utf8) + closing)
  }
}
