import Records

/// Holds what a run went by against what is there now: version, rules, code lists, profiles, settings.
struct BasisCheck {
  private let manifest: ListedManifest
  private let request: VerificationRequest
  private let places: SchemaPlaces
  private let profiles: [Report.ProfileDigest]

  init(_ manifest: ListedManifest, _ request: VerificationRequest) throws(RunError) {
    self.manifest = manifest
    self.request = request
    places = try SchemaPlaces(path: request.schemas)
    profiles = try ProfileDigests.all(places)
  }

  func findings() throws(RunError) -> [ManifestFinding] {
    var findings = [version, rules]
    for list in manifest.codeLists { findings.append(try codeList(list)) }
    findings += manifest.profiles.map(profile)
    for setting in manifest.settings { findings.append(try self.setting(setting)) }
    if manifest.hasRegister {
      findings.append(
        ManifestFinding(
          .register, .notLooked,
          Words(
            en: "cyson review verify looks at it", cy: "mae cyson review verify yn edrych arni")))
    }
    return findings
  }

  private var version: ManifestFinding {
    guard manifest.version != Cyson.version else {
      return ManifestFinding(.tool, .agrees, of: Cyson.version)
    }
    let other = manifest.version.visible
    return ManifestFinding(
      .tool, .differs, of: other,
      Words(
        en: "the manifest is of cyson \(other), and this is \(Cyson.version)",
        cy: "o cyson \(other) y mae'r maniffest, a hwn yw \(Cyson.version)"))
  }

  private var rules: ManifestFinding {
    ManifestFinding(.rules, manifest.rules == CatalogueText.digest ? .agrees : .differs)
  }

  // MARK: - The schema folder

  private func codeList(_ entry: ListedManifest.Entry) throws(RunError) -> ManifestFinding {
    let folder = entry.name == CodeListFolder.doubts ? "" : "code-lists/"
    return try file(entry, .codeList, at: "\(places.base)/\(folder)\(entry.name).csv")
  }

  private func profile(_ entry: ListedManifest.Entry) -> ManifestFinding {
    guard let found = profiles.first(where: { $0.file == entry.name }) else {
      return ManifestFinding(.profile, .missing, of: entry.name)
    }
    return ManifestFinding(
      .profile, found.digest == entry.sha256 ? .agrees : .differs, of: entry.name)
  }

  private func file(
    _ entry: ListedManifest.Entry, _ subject: ManifestFinding.Subject, at path: String
  ) throws(RunError) -> ManifestFinding {
    guard !entry.name.contains("/"), FileTree.identity(of: path) != nil else {
      return ManifestFinding(subject, .missing, of: entry.name)
    }
    return try FileFinding.finding(subject, entry.name, entry, at: path)
  }

  // MARK: - Settings

  private static let ofSchemas = [
    "linkage": LinkageFile.name, "precedence": PrecedenceFile.name,
    "comparison": ComparisonFile.name,
  ]

  private func setting(_ entry: ListedManifest.Entry) throws(RunError) -> ManifestFinding {
    if entry.name == ProfileDigests.id, entry.file == nil {
      let isSame = ProfileDigests.basis(profiles).sha256 == entry.sha256
      return ManifestFinding(
        .setting, isSame ? .agrees : .differs, of: entry.name,
        isSame
          ? nil
          : Words(
            en: "a profile or an XML schema was added, taken away or changed",
            cy: "ychwanegwyd, tynnwyd neu newidiwyd proffil neu sgema XML"))
    }
    if let name = BasisCheck.ofSchemas[entry.name] {
      return try file(entry, .setting, at: places.path(of: name))
    }
    let name = "\(entry.name) \(entry.file ?? "")"
    guard let file = entry.file, let path = path(of: file) else {
      return ManifestFinding(
        .setting, .missing, of: name,
        Words(
          en: "name the folder in which it lies with --settings",
          cy: "enwch y ffolder y mae ynddi gyda --settings"))
    }
    return try FileFinding.finding(.setting, name, entry, at: path)
  }

  /// Where a file lies that an option of the run named: in the folder that the user says, else where the inputs
  /// or the manifest are.
  private func path(of file: String) -> String? {
    let folders =
      request.settings.map { [$0] }
      ?? [request.inputs ?? ".", FileTree.parent(of: request.path)]
    guard FileFinding.isInside(file) else { return nil }
    return folders.map { $0 + "/" + file }.first { FileTree.identity(of: $0) != nil }
  }
}
