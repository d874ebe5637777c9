/// The records of a cluster, by the names that they keep from run to run.
package struct RegisteredCluster: Sendable {
  package let members: [String]

  package init(members: [String]) { self.members = members }
}
