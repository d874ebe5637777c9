import CanonicalModel
import Crypto
import Readers
import Records

/// SHA-256 in hexadecimal.
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

  static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}

/// Fingerprints of the findings in one partner's records of one kind. The key is taken in once, not for
/// each finding.
///
/// Findings without a record's own key, such as those of columns, are told apart by the kind alone:
/// were it left out, a partner's file of crimes would renumber what was found in its referrals.
struct Fingerprints: Sendable {
  private let keyed: HMAC<SHA256>

  /// `kind` is nothing where no records are known, as in a manifest.
  init(partner: String, kind: RecordKind?) {
    let key = "cyson finding 2 \(partner) \(kind?.rawValue ?? "")"
    keyed = HMAC(key: SymmetricKey(data: Array(key.utf8)))
  }

  /// The first eight bytes of HMAC-SHA256: enough to tell findings apart, too few to carry data.
  func fingerprint(_ rule: RuleID, field: String?, key: String) -> FindingID {
    var bytes = Array(rule.description.utf8)
    bytes.append(0x1F)
    if let field { bytes.append(contentsOf: field.utf8) }
    bytes.append(0x1F)
    bytes.append(contentsOf: key.utf8)
    var code = keyed
    code.update(data: bytes)
    return FindingID(
      code.finalize().withUnsafeBytes { $0.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } })
  }
}
