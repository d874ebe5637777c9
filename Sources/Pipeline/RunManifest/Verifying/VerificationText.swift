import Records

/// What `cyson manifest verify` says: the verdict, then a line for each thing that the manifest lists.
package enum VerificationText {
  package static func text(_ verification: ManifestVerification, in language: Language) -> String {
    let width = ManifestFinding.State.allCases.map { $0.label.text(in: language).count }.max() ?? 0
    var text = verdict(verification).text(in: language) + "\n\n"
    for finding in verification.findings { text += line(finding, width, language) }
    return text
  }

  private static func line(_ finding: ManifestFinding, _ width: Int, _ language: Language)
    -> String
  {
    let state = finding.state.label.text(in: language)
    var line = state + String(repeating: " ", count: width - state.count + 2)
    line += finding.subject.label.text(in: language)
    if let name = finding.name { line += " " + name.visible }
    if let detail = finding.detail { line += ": " + detail.text(in: language) }
    return line + "\n"
  }

  private static func verdict(_ verification: ManifestVerification) -> Words {
    let findings = verification.findings
    let faults = findings.filter(\.state.isFault)
    let unlooked = findings.count { $0.state == .notLooked }
    let looked = findings.count - unlooked
    if faults.isEmpty {
      return Words(
        en: "PASS: all \(looked) that could be looked at agree; not looked at: \(unlooked)",
        cy: "PASIO: mae'r cyfan o'r \(looked) a wiriwyd yn cytuno; heb eu gwirio: \(unlooked)")
    }
    let missing = faults.count { $0.state == .missing }
    let counts = (faults.count - missing, missing)
    guard verification.isOfAnotherVersion, faults.allSatisfy(\.subject.isOfVersion) else {
      return Words(
        en:
          "FAIL: of \(looked) that could be looked at \(counts.0) differ and \(counts.1) are missing; not looked at: \(unlooked)",
        cy:
          "METHU: o'r \(looked) a wiriwyd mae \(counts.0) yn wahanol a \(counts.1) ar goll; heb eu gwirio: \(unlooked)"
      )
    }
    let other = verification.manifest.version.visible
    return Words(
      en:
        "FAIL: the manifest is of cyson \(other), and this is \(Cyson.version): what belongs to the version differs (\(faults.count) of \(looked)), nothing else; verify it with that version",
      cy:
        "METHU: o cyson \(other) y mae'r maniffest, a hwn yw \(Cyson.version): yr hyn sy'n perthyn i'r fersiwn sy'n wahanol (\(faults.count) o \(looked)), a dim arall; dilyswch ef â'r fersiwn honno"
    )
  }
}
