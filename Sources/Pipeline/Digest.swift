import Crypto
import Readers
import Records

/// SHA-256 in hexadecimal, and keyed fingerprints.
enum Digest {
  static func hex(_ bytes: [UInt8]) -> String { text(SHA256.hash(data: bytes)) }

  /// Hashes a file while it is read.
  final class Witness {
    private var hash = SHA256()
    private(set) var count = 0

    init(of file: InputFile) {
      file.witness = { bytes in
        self.hash.update(bufferPointer: bytes)
        self.count += bytes.count
      }
    }

    var hex: String { Digest.text(hash.finalize()) }
  }

  /// The first eight bytes of HMAC-SHA256: enough to tell findings apart, too few to carry data.
  static func fingerprint(_ parts: [String], key: SymmetricKey) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array(parts.joined(separator: "\u{1F}").utf8), using: key)
    return text(code.prefix(8))
  }

  private static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
