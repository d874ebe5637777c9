import Crypto

/// The secret of one agreement and period, by which partners turn names into tokens that only they can
/// make. It is 32 bytes from the system's source of randomness and is never shown, logged or given on a
/// command line.
package struct MatchKey: Sendable, CustomStringConvertible, CustomReflectable {
  private let secret: SymmetricKey

  package init?(bytes: [UInt8]) {
    guard bytes.count == MatchKey.size else { return nil }
    secret = SymmetricKey(data: bytes)
  }

  package static let size = 32

  /// A key that nobody has had before: the one place where Cyson asks for randomness.
  package static func fresh() -> MatchKey { MatchKey(SymmetricKey(size: .bits256)) }

  private init(_ secret: SymmetricKey) { self.secret = secret }

  /// For the key's own file.
  package var bytes: [UInt8] { secret.withUnsafeBytes { Array($0) } }

  /// What stands beside every token, so that tokens of another key are refused and not found to match
  /// nobody: 8 bytes of a key derived for this alone, in hexadecimal.
  package var id: String {
    MatchKey.hexadecimal(derived("key id", count: 8).withUnsafeBytes { Array($0) })
  }

  /// The key of one field and variant (HKDF-SHA256, RFC 5869), so that the same word gives other tokens
  /// in other fields.
  package func derived(_ purpose: String, count: Int = 32) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: secret, info: Array("cyson match token 1 \(purpose)".utf8),
      outputByteCount: count)
  }

  package var description: String { "key \(id)" }
  package var customMirror: Mirror { Mirror(self, children: []) }

  /// Bytes as two digits each.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
