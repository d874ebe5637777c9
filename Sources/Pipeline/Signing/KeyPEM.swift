import Glibc

/// Keys of Ed25519 as text, as OpenSSL reads and writes them (RFC 8410): PKCS#8 for the private key, SPKI for
/// the public one. A text is a key only if it is written just so: no byte of it can be changed unnoticed.
enum KeyPEM: String {
  case privateKey = "PRIVATE KEY"
  case publicKey = "PUBLIC KEY"

  /// The bytes of a key of either kind.
  static let keySize = 32
  /// What stands before them in DER.
  private var heading: [UInt8] {
    switch self {
    case .privateKey:
      [
        0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04,
        0x20,
      ]
    case .publicKey:
      [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
    }
  }

  private var opening: [UInt8] { Array("-----BEGIN \(rawValue)-----\n".utf8) }
  private var closing: [UInt8] { Array("\n-----END \(rawValue)-----\n".utf8) }

  /// The key in DER.
  func der(_ key: [UInt8]) -> [UInt8] { heading + key }

  /// The text of a key. What is made on the way is wiped.
  func text(_ key: [UInt8]) -> [UInt8] {
    var der = der(key)
    var letters = Base64.letters(of: der)
    defer {
      Wiping.wipe(&der)
      Wiping.wipe(&letters)
    }
    return opening + letters + closing
  }

  /// The bytes of a key; nothing where the text is none. What is made on the way is wiped.
  func key(_ text: [UInt8]) -> [UInt8]? {
    guard text.count == opening.count + closing.count + (heading.count + KeyPEM.keySize + 2) / 3 * 4
    else { return nil }
    let letters = text[opening.count..<text.count - closing.count]
    guard var der = Base64.bytes(of: letters) else { return nil }
    var key = Array(der.dropFirst(heading.count))
    var written = self.text(key)
    defer {
      Wiping.wipe(&der)
      Wiping.wipe(&written)
    }
    guard key.count == KeyPEM.keySize, written == text else {
      Wiping.wipe(&key)
      return nil
    }
    return key
  }
}

/// Takes secrets out of memory that is ours. What the language copied on its way is out of reach.
enum Wiping {
  static func wipe(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { buffer in
      if let start = buffer.baseAddress { explicit_bzero(start, buffer.count) }
    }
  }
}
