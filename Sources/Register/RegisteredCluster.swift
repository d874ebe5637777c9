/// A record by the name that it keeps from run to run.
package struct RegisteredRecord: Hashable, Sendable {
  /// The partner, the kind and the partner's own key for it.
  package let key: String
  /// A digest of what the record says without the partner's key for it, by which it is known again
  /// when the partner renumbers its records; nothing where it says too little to be known by.
  package let fingerprint: String?

  package init(key: String, fingerprint: String?) {
    self.key = key
    self.fingerprint = fingerprint
  }
}

/// The records of one person or of one matter, as a run found them.
package struct RegisteredCluster: Sendable {
  /// What its id begins with: `P` for a person.
  package let prefix: String
  package let members: [RegisteredRecord]

  package init(prefix: String, members: [RegisteredRecord]) {
    self.prefix = prefix
    self.members = members
  }
}

/// How many of the records that were known before have another id after a run.
package struct IDChanges: Hashable, Sendable {
  package let prefix: String
  /// Records of the run that had an id already.
  package let known: Int
  /// Of these, how many got another one.
  package let changed: Int
  /// How many more did because a reviewer's decision says so; they were asked for.
  package let decided: Int

  /// Whether it is more than one in a hundred.
  package var isTooMany: Bool { changed * 100 > known }
}
