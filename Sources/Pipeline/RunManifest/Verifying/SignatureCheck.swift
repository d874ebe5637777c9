import Records

/// Holds a signature against a manifest and a public key. Without a reason to trust it, it does not hold.
struct SignatureCheck {
  private let manifest: ListedManifest
  private let path: String

  init(_ manifest: ListedManifest, path: String) {
    self.manifest = manifest
    self.path = ManifestRequest.signaturePath(of: path)
  }

  func finding(by publicKey: String?) throws(RunError) -> ManifestFinding {
    let isThere = FileTree.exists(path)
    guard let publicKey else { return unasked(isThere) }
    let key = try VerifyingKey(path: publicKey)
    guard isThere else {
      return finding(
        .missing,
        Words(
          en: "there is no signature beside the manifest",
          cy: "nid oes llofnod wrth ymyl y maniffest"))
    }
    return finding(of: try DecisionsFile.bytes(of: path), key)
  }

  /// Nobody said whose signature it must be.
  private func unasked(_ isThere: Bool) -> ManifestFinding {
    guard !isThere, manifest.signer == nil else {
      return finding(
        .notLooked,
        Words(
          en: "it is signed; name the key with --public-key",
          cy: "mae wedi'i lofnodi; enwch yr allwedd gyda --public-key"))
    }
    return finding(.notLooked, Words(en: "it is not signed", cy: "nid yw wedi'i lofnodi"))
  }

  private func finding(of signature: [UInt8], _ key: VerifyingKey) -> ManifestFinding {
    if let signer = manifest.signer, signer != key.id {
      let signer = signer.visible
      return finding(
        .differs,
        Words(
          en: "the manifest names another key, \(signer); this is \(key.id)",
          cy: "mae'r maniffest yn enwi allwedd arall, \(signer); hon yw \(key.id)"))
    }
    guard signature.count == VerifyingKey.signatureSize else {
      return finding(
        .differs,
        Words(
          en: "the signature has \(signature.count) bytes and not 64: it was cut, or is none",
          cy:
            "mae gan y llofnod \(signature.count) beit ac nid 64: fe'i torrwyd, neu nid llofnod mohono"
        ))
    }
    guard key.isValid(signature, for: manifest.bytes) else {
      return finding(.differs, ManifestSeal.holds(manifest.bytes) ? changedSignature : changed)
    }
    return finding(
      .agrees, Words(en: "by key \(key.id)", cy: "gan allwedd \(key.id)"))
  }

  private var changedSignature: Words {
    Words(
      en: "the signature does not fit: it was changed, or another key made it",
      cy: "nid yw'r llofnod yn gweddu: fe'i newidiwyd, neu allwedd arall a'i gwnaeth")
  }

  private var changed: Words {
    Words(
      en: "the manifest was changed since it was signed",
      cy: "newidiwyd y maniffest ers ei lofnodi")
  }

  private func finding(_ state: ManifestFinding.State, _ detail: Words) -> ManifestFinding {
    ManifestFinding(.signature, state, detail)
  }
}
