import Records

/// What a user asks of `cyson manifest verify`.
package struct VerificationRequest: Sendable {
  /// What can be looked at apart from the rest.
  package enum Part: String, CaseIterable, Sendable { case inputs, outputs, basis }

  /// The manifest.
  package var path: String
  /// The folder from which inputs are named; else the one where the program runs.
  package var inputs: String?
  /// The folder from which outputs are named; else the one of the manifest.
  package var outputs: String?
  /// The folder of the configuration and of other files that options named.
  package var settings: String?
  package var schemas: String?
  /// The public key that must have signed it.
  package var publicKey: String?
  /// What is looked at beside the manifest itself.
  package var parts = Set(Part.allCases)

  package init(path: String) { self.path = path }

  /// Only these parts; all where none is named.
  package mutating func look(onlyAt names: [String]) throws(RunError) {
    var parts: Set<Part> = []
    for name in names.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      guard let part = Part(rawValue: String(name)) else {
        throw ReportOptions.unknown(
          String(name), of: "--only", among: Part.allCases.map(\.rawValue))
      }
      parts.insert(part)
    }
    if !parts.isEmpty { self.parts = parts }
  }
}

/// A manifest held against what is there: the manifest itself, its signature, what the run went by, what it read
/// and what it wrote.
package struct ManifestVerification {
  let manifest: ListedManifest
  private(set) var findings: [ManifestFinding] = []
  private let request: VerificationRequest

  package static func run(_ request: VerificationRequest) throws(RunError) -> ManifestVerification {
    var verification = ManifestVerification(request, try ListedManifest(path: request.path))
    verification.lookAtSeal()
    verification.findings.append(try verification.signature())
    verification.findings += try verification.basis()
    verification.findings += try verification.files(
      verification.manifest.inputs, .input, part: .inputs, in: request.inputs ?? ".")
    verification.findings += try verification.files(
      verification.manifest.outputs, .output, part: .outputs,
      in: request.outputs ?? FileTree.parent(of: request.path))
    return verification
  }

  private init(_ request: VerificationRequest, _ manifest: ListedManifest) {
    self.request = request
    self.manifest = manifest
  }

  /// Whether nothing differs and nothing is missing.
  package var isClean: Bool { !findings.contains { $0.state.isFault } }

  var isOfAnotherVersion: Bool { manifest.version != Cyson.version }

  private mutating func lookAtSeal() {
    let isWhole = ManifestSeal.holds(manifest.bytes)
    findings.append(
      ManifestFinding(
        .seal, isWhole ? .agrees : .differs,
        isWhole
          ? nil
          : Words(
            en: "it was changed since it was written", cy: "fe'i newidiwyd ers ei ysgrifennu")))
  }

  private func signature() throws(RunError) -> ManifestFinding {
    try SignatureCheck(manifest, path: request.path).finding(by: request.publicKey)
  }

  private func basis() throws(RunError) -> [ManifestFinding] {
    guard request.parts.contains(.basis) else {
      return [ManifestFinding(.rules, .notLooked, .leftOut)]
    }
    return try BasisCheck(manifest, request).findings()
  }

  private func files(
    _ entries: [ListedManifest.Entry], _ subject: ManifestFinding.Subject,
    part: VerificationRequest.Part, in folder: String
  ) throws(RunError) -> [ManifestFinding] {
    var findings: [ManifestFinding] = []
    for entry in entries {
      findings.append(
        request.parts.contains(part)
          ? try FileFinding.finding(entry, subject, in: folder)
          : ManifestFinding(subject, .notLooked, of: entry.name, .leftOut))
    }
    return findings
  }
}

extension Words {
  fileprivate static let leftOut = Words(en: "left out by --only", cy: "hepgorwyd gan --only")
}
