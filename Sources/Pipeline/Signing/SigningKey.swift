import Crypto
import Glibc
import Readers
import Records

/// The private key of whoever vouches for a manifest (Ed25519, RFC 8032). It is never shown, logged or given on a
/// command line.
package struct SigningKey: Sendable, CustomStringConvertible, CustomReflectable {
  private let key: Curve25519.Signing.PrivateKey
  /// The public half, by which anybody can check.
  let verifying: VerifyingKey

  private init(_ key: Curve25519.Signing.PrivateKey) {
    self.key = key
    verifying = VerifyingKey(key.publicKey)
  }

  /// Nothing where the bytes are no key.
  init?(bytes: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else { return nil }
    self.init(key)
  }

  package var description: String { "key \(verifying.id)" }
  package var customMirror: Mirror { Mirror(self, children: []) }

  /// 64 bytes; the same key and bytes give the same ones.
  func signature(of bytes: [UInt8]) throws(RunError) -> [UInt8] {
    guard let signature = try? key.signature(for: bytes) else {
      throw .internalFault("the signature could not be made")
    }
    return Array(signature)
  }

  // MARK: - Its file

  /// Where the public half lies that was made with a key.
  static func publicPath(of path: String) -> String { path + ".pub" }

  /// Reads a key that nobody but its owner can read. Nothing of a file that is none is repeated.
  package init(path: String) throws(RunError) {
    var text = try SigningKey.text(path)
    defer { Wiping.wipe(&text) }
    guard var bytes = KeyPEM.privateKey.key(text) else {
      throw .configuration(
        "\(path): this is no private key (Ed25519 in PEM, PKCS#8); make one with cyson manifest keygen"
      )
    }
    defer { Wiping.wipe(&bytes) }
    guard let key = SigningKey(bytes: bytes) else {
      throw .configuration("\(path): this key cannot be used; make one with cyson manifest keygen")
    }
    self = key
    let half = SigningKey.publicPath(of: path)
    if FileTree.exists(half), try VerifyingKey(path: half).id != verifying.id {
      throw .configuration(
        "\(path): this key was changed, or is another's: it does not fit \(half) beside it")
    }
  }

  /// A file longer than a key is none.
  private static let mostBytes = 4096

  /// The permissions are those of the file that is read, and not of one that stood there before.
  private static func text(_ path: String) throws(RunError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .input("\(path): this key cannot be read (error \(errno)); check the path")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .configuration("\(path): a key is a plain file, and this is none")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw .refused(
        "\(path): others than its owner can read this key; make it yours alone (chmod 600), and think "
          + "whether it is still a secret")
    }
    var bytes = [UInt8](repeating: 0, count: mostBytes)
    defer { Wiping.wipe(&bytes) }
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw .input("\(path): this key cannot be read (error \(errno))") }
    return Array(bytes.prefix(count))
  }

  /// Makes a new key and its public half. Nothing that is there is written over: what was signed with it could
  /// never be checked again.
  static func make(at path: String) throws(RunError) -> SigningKey {
    var seed = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
    defer { Wiping.wipe(&seed) }
    guard let key = SigningKey(bytes: seed) else {
      throw .internalFault("the system gave no bytes that can be a key")
    }
    var text = KeyPEM.privateKey.text(seed)
    defer { Wiping.wipe(&text) }
    try save(text, at: path, mode: 0o600)
    do throws(RunError) {
      try save(key.verifying.text, at: publicPath(of: path), mode: 0o644)
    } catch {
      unlink(path)
      throw error
    }
    return key
  }

  private static func save(_ bytes: [UInt8], at path: String, mode: mode_t) throws(RunError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      if errno == EEXIST {
        throw .refused("\(path): something is there already; a new key needs a new file")
      }
      throw .unwritable(path, errno)
    }
    defer { close(descriptor) }
    guard Output.write(bytes, to: descriptor), fsync(descriptor) == 0 else {
      let code = errno
      unlink(path)
      throw .unwritable(path, code)
    }
  }
}
