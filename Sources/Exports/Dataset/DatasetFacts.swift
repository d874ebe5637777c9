import Records

/// What a dataset's manifest says of the run that made it.
package struct DatasetFacts: Sendable {
  /// Something that was read to decide by, such as a profile or a table of precedence.
  package struct Basis: Sendable {
    package let name: String
    /// SHA-256 in hexadecimal.
    package let digest: String

    package init(name: String, digest: String) {
      self.name = name
      self.digest = digest
    }
  }

  /// An option as the user gave it.
  package struct Option: Sendable {
    package let name: String
    package let values: [String]

    package init(name: String, values: [String]) {
      self.name = name
      self.values = values
    }
  }

  /// The register from which the ids come, as it is with this run.
  package struct Register: Sendable {
    /// How many entries it has.
    package let position: Int
    /// The hash of the last one, in hexadecimal.
    package let head: String

    package init(position: Int, head: String) {
      self.position = position
      self.head = head
    }
  }

  package var tool: Report.Tool
  package var catalogue: Report.CatalogueDigest
  package var codeLists: [Report.CodeListDigest] = []
  package var profiles: [Basis] = []
  /// Whatever else was decided by: `linkage`, `precedence`, `decisions`.
  package var settings: [Basis] = []
  /// Nothing where ids are good for one run.
  package var register: Register?
  package var options: [Option] = []
  package var asOf: CivilDate?
  package var inputs: [InputSummary] = []

  package init(tool: Report.Tool, catalogue: Report.CatalogueDigest) {
    self.tool = tool
    self.catalogue = catalogue
  }
}

/// A file of the dataset as the manifest lists it.
package struct DatasetFileDigest: Sendable {
  package let name: String
  package let bytes: Int
  package let sha256: String
  /// Rows, lines or entities; nothing where there is no telling.
  package let rows: Int?

  package init(name: String, bytes: Int, sha256: String, rows: Int?) {
    self.name = name
    self.bytes = bytes
    self.sha256 = sha256
    self.rows = rows
  }
}
