import Records

/// Writes the outputs of a run: each whole, and none before all are.
enum LinkPages {
  static func write(_ pages: [(target: String, bytes: [UInt8])]) throws(RunError) {
    var drafts: [Output.Draft] = []
    for (target, bytes) in pages where target != "-" {
      let draft = try Output.Draft(of: target)
      draft.write(bytes)
      try draft.check()
      drafts.append(draft)
    }
    for draft in drafts { try draft.finish() }
    for (target, bytes) in pages where target == "-" { try Output.print(bytes) }
  }
}
