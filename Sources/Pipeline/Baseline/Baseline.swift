import Readers
import Records
import Rules

/// What was found before and is known, so that a run fails on what is new: a file of `cyson baseline write`.
package struct Baseline: Sendable {
  /// What many of its findings have in common.
  struct Group: Hashable, Sendable {
    let rule: RuleID
    /// As grave as they were.
    let severity: Severity
    /// In whose records they were found, and of which kind.
    let origin: FileOrigin
  }

  /// Changes when a reader of the file would have to change.
  static let version = 1
  /// How many bytes it may have, which are some four million findings.
  static let mostBytes = 128 << 20

  /// The version of the program that wrote it.
  let toolVersion: String
  /// The rules by which it was written.
  let catalogue: Report.CatalogueDigest
  /// Whose files were in the run that wrote it.
  let partners: [String]
  let groups: [Group]
  /// The findings; the group of each is an index into the groups.
  let findings: KnownFindings
  /// SHA-256 of the file, in hexadecimal.
  package let sha256: String
  /// The file, for a manifest; nothing where it was never a file.
  package private(set) var basis: RunManifest.Basis?

  init(
    toolVersion: String, catalogue: Report.CatalogueDigest, partners: [String], groups: [Group],
    findings: KnownFindings, sha256: String
  ) {
    self.toolVersion = toolVersion
    self.catalogue = catalogue
    self.partners = partners
    self.groups = groups
    self.findings = findings
    self.sha256 = sha256
  }

  /// Reads the file. What is wrong with it ends the run.
  package init(path: String) throws(RunError) {
    var reader = BaselineReader(file: path, bytes: try Baseline.bytes(of: path))
    self = try reader.baseline()
    basis = RunManifest.Basis("baseline", of: path, sha256: sha256)
  }

  private static func bytes(of path: String) throws(RunError) -> [UInt8] {
    guard FileTree.exists(path) else {
      throw .configuration(
        "\(path): there is no such baseline; `cyson baseline write` makes one")
    }
    var bytes: [UInt8] = []
    var size = 0
    do throws(ReadError) {
      let input = try InputFile(path: path)
      size = input.size
      if size <= mostBytes {
        bytes.reserveCapacity(size)
        while try input.read(upTo: 1 << 20, into: &bytes) {}
      }
    } catch {
      throw .configuration("\(path): this is no file, or it cannot be read")
    }
    guard size <= mostBytes else {
      throw .configuration(
        "\(path):1:1: this has \(size) bytes, and a baseline at most \(mostBytes)")
    }
    return bytes
  }

  /// Whether more of it is worse. What is told once for a column, a name or a drop counts the records
  /// that are there: it is the same flaw in a larger drop.
  static func grows(_ rule: RuleID) -> Bool {
    switch Catalogue.rule(rule.description)?.check {
    case .fault(let fault): fault.isFolded && fault != .unmappedColumn
    case .tally: true
    case .record, .dataset, nil: false
    }
  }
}
