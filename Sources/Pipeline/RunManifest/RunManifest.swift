import Exports
import Records

/// What a run read, what it went by, what it found and what it wrote, so that anybody can look later
/// whether all of that is still the same. Nothing in it tells when or on which machine the run was.
package struct RunManifest: Sendable {
  /// What the manifest is of: the folder of a dataset, or whatever a run wrote.
  package enum Subject: String, Sendable { case run, dataset }

  /// Something beside the drops that was read to decide by, such as a table of precedence.
  package struct Basis: Sendable, Equatable {
    /// What it is: `linkage`, `config`.
    package let id: String
    /// The last part of its path; nothing for what is no single file.
    package let file: String?
    /// SHA-256 in hexadecimal.
    package let sha256: String

    init(id: String, file: String?, sha256: String) {
      self.id = id
      self.file = file
      self.sha256 = sha256
    }

    /// A file as it was read.
    init(_ id: String, of path: String, _ bytes: [UInt8]) {
      self.init(id: id, file: Basis.name(of: path), sha256: Digest.hex(bytes))
    }

    /// A file of which the digest is known.
    init(_ id: String, of path: String, sha256: String) {
      self.init(id: id, file: Basis.name(of: path), sha256: sha256)
    }

    /// A file that is read once more.
    init(_ id: String, of path: String) throws(RunError) {
      self.init(id: id, file: Basis.name(of: path), sha256: try FileDigest(of: path).sha256)
    }

    private static func name(of path: String) -> String? {
      path.split(separator: "/").last.map(String.init)
    }
  }

  /// An option as the user gave it.
  package struct Option: Sendable, Equatable {
    package let name: String
    package let values: [String]
  }

  /// The register from which the ids come, as it is with this run.
  package struct Register: Sendable, Equatable {
    /// How many entries it has.
    package let position: Int
    /// The hash of the last one, in hexadecimal.
    package let head: String
  }

  /// What a merge took in and put out.
  package struct Merged: Sendable {
    package let counts: DatasetCounts
    /// How many cells have an apostrophe in front.
    package let disarmed: Int
  }

  package var subject = Subject.run
  /// The command, such as `validate`.
  package let command: String
  package var tool: Report.Tool
  package var catalogue: Report.CatalogueDigest
  package var codeLists: [Report.CodeListDigest] = []
  /// The profiles of the partners whose files were read.
  package var profiles: [Report.ProfileDigest] = []
  package var settings: [Basis] = []
  /// Nothing where ids are good for one run.
  package var register: Register?
  package var options: [Option] = []
  package var asOf: CivilDate?
  package var inputs: [InputSummary] = []
  package var verdict: Report.Verdict?
  package var exitCode: Int32 = 0
  package var counts = Report.Counts()
  package var merged: Merged?
  package var outputs: [OutputDigest] = []
  /// The id of the key that signs it, if one does.
  package var signer: String?

  package init(command: String, tool: Report.Tool, catalogue: Report.CatalogueDigest) {
    self.command = command
    self.tool = tool
    self.catalogue = catalogue
  }

  /// What a report tells of its run. `base` is what the user named, below which the inputs lie.
  init(command: String, of report: Report, below paths: [String]) throws(RunError) {
    self.init(command: command, tool: report.tool, catalogue: report.catalogue)
    codeLists = report.codeLists
    let partners = Set(report.inputs.compactMap(\.partner))
    profiles = report.profiles.filter { $0.partner.map(partners.contains) ?? false }
    settings = [ProfileDigests.basis(report.profiles)]
    asOf = report.asOf
    verdict = report.verdict
    exitCode = report.verdict == .fail ? 1 : 0
    counts = report.counts
    inputs = report.inputs
    try nameInputs(below: paths)
  }

  /// Inputs are named from the folder that the user named, so that they are called alike on every machine.
  private mutating func nameInputs(below paths: [String]) throws(RunError) {
    let files = inputs.map(\.file)
    let names = try SharedFolder(of: paths, holding: files, what: "inputs").names(of: files)
    for index in inputs.indices { inputs[index].file = names[index] }
    inputs.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }
}
