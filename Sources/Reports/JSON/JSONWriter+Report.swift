import Records

/// What the documents of a run have in common.
extension JSONWriter {
  /// By which program it was written.
  package mutating func tool(_ tool: Report.Tool) {
    member("tool") {
      $0.member("name", tool.name)
      $0.member("version", tool.version)
    }
  }

  /// By which rules.
  package mutating func rules(_ catalogue: Report.CatalogueDigest) {
    member("rules") {
      $0.member("version", catalogue.version)
      $0.member("digest", catalogue.digest)
    }
  }

  /// How much was found, in how many records.
  package mutating func counts(_ counts: Report.Counts) {
    member("counts") {
      $0.member("error", counts.error)
      $0.member("warning", counts.warning)
      $0.member("info", counts.info)
      $0.member("records", counts.records)
    }
  }
}
