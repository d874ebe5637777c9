import CanonicalModel
import Records
import Register

/// The ids of a run: from the register where one is kept, else in the sequence of the records' names.
struct EntityIDs {
  /// What ids of matters begin with.
  static let matterPrefix = "N"

  private var ids: [Key: String] = [:]
  private var persons: [Int: String] = [:]

  private struct Key: Hashable {
    let prefix: String
    let first: Int
  }

  subscript(prefix: String, first: Int) -> String {
    ids[Key(prefix: prefix, first: first)] ?? ""
  }

  /// The id of the person who is known by a record.
  func person(of record: Int) -> String? { persons[record] }

  /// Which records have one id: all that the register has to know of.
  struct Cluster {
    let prefix: String
    /// Ascending.
    let members: [Int]
    let person: Int?
  }

  static func clusters(_ drafts: EntityMaker.Drafts) -> [Cluster] {
    let persons = drafts.persons.map {
      Cluster(prefix: EntityKind.person.prefix, members: $0.members, person: $0.person)
    }
    let matters = drafts.matters.sorted { $0.key < $1.key }.map {
      Cluster(prefix: matterPrefix, members: $0.value, person: nil)
    }
    let entities = drafts.entities.map {
      Cluster(prefix: $0.kind.prefix, members: $0.members, person: nil)
    }
    return persons + matters + entities
  }

  /// Gives each cluster the id at its place.
  init(_ clusters: [Cluster], _ given: [String]) {
    for (cluster, id) in zip(clusters, given) {
      ids[Key(prefix: cluster.prefix, first: cluster.members[0])] = id
      if let person = cluster.person { persons[person] = id }
    }
  }

  /// Numbers by the lowest record of each, kind by kind.
  static func inSequence(_ clusters: [Cluster]) -> [String] {
    var counts: [String: Int] = [:]
    var ids = [String](repeating: "", count: clusters.count)
    for index in clusters.indices.sorted(by: { clusters[$0].members[0] < clusters[$1].members[0] })
    {
      let prefix = clusters[index].prefix
      let serial = counts[prefix, default: 0] + 1
      counts[prefix] = serial
      ids[index] = EntityID(prefix: prefix, serial: serial).description
    }
    return ids
  }
}
