import Crypto
import Records

/// The public half of a key, by which signatures are checked.
struct VerifyingKey: Sendable {
  private let key: Curve25519.Signing.PublicKey
  private let bytes: [UInt8]

  init(_ key: Curve25519.Signing.PublicKey) {
    self.key = key
    bytes = Array(key.rawRepresentation)
  }

  /// What a signature has.
  static let signatureSize = 64

  /// Reads a public key.
  init(path: String) throws(RunError) {
    let text = try DecisionsFile.bytes(of: path)
    guard let bytes = KeyPEM.publicKey.key(text),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
    else {
      throw .configuration(
        "\(path): this is no public key (Ed25519 in PEM); give the file that cyson manifest keygen made "
          + "beside the key")
    }
    self.init(key)
  }

  /// What people compare to know a key by: the SHA-256 of its DER form, in hexadecimal.
  var id: String { Digest.hex(KeyPEM.publicKey.der(bytes)) }

  /// The key as PEM.
  var text: [UInt8] { KeyPEM.publicKey.text(bytes) }

  func isValid(_ signature: [UInt8], for bytes: [UInt8]) -> Bool {
    key.isValidSignature(signature, for: bytes)
  }
}
