import CanonicalModel
import Records
import Testing

@testable import Linkage

@Suite struct PersonLinkerTests {
  /// Blocks even for few records, and few random pairs.
  private var linker: PersonLinker {
    var settings = LinkageSettings()
    settings.allPairsUpTo = 10
    settings.leastPairs = 4000
    settings.sampledPairs = 10_000
    return PersonLinker(settings: settings)
  }

  private func draft(
    _ key: String, _ given: String, _ family: String, _ day: (Int, Int, Int)? = nil,
    identifier: String? = nil
  ) -> PersonDraft {
    var draft = PersonDraft()
    draft.key = Array(key.utf8)
    draft.addName(given: Array(given.utf8), family: Array(family.utf8))
    if let day { draft.birthNumbers = .init(year: day.0, month: day.1, day: day.2) }
    if let identifier { draft.add(.nrmReference, Array(identifier.utf8)) }
    return draft
  }

  private func link(_ drafts: [PersonDraft]) async -> PersonLinkage {
    var table = PersonTable()
    for draft in drafts { table.add(draft) }
    return await PersonLinker().link(table)
  }

  /// A drop too small to learn from is judged by the shipped numbers.
  @Test func linksInASmallDrop() async {
    let linkage = await link([
      draft("a", "Mihaela", "Ionescu", (1998, 3, 7)),
      draft("b", "Ionescu", "Mihaela", (1998, 7, 3)),
      draft("c", "Andrei", "Popa", (1987, 11, 30)), draft("d", "Andrei", "Popa", (1987, 11, 30)),
      draft("e", "Blessing", "Okafor", (2001, 5, 12)),
      draft("f", "Thi Linh", "Nguyen", (1995, 2, 9)),
      draft("g", "Kwame", "Mensah", (1979, 8, 21)), draft("h", "Elira", "Hoxha", (2003, 12, 2)),
    ])
    #expect(linkage.clusters == [0, 0, 2, 2, 4, 5, 6, 7])
  }

  /// Two people who share a reference by mistake stay two.
  @Test func doesNotTrustAReferenceAlone() async {
    let linkage = await link([
      draft("a", "Mihaela", "Ionescu", (1998, 3, 7), identifier: "NRM123456"),
      draft("b", "Kwame", "Mensah", (1979, 8, 21), identifier: "NRM123456"),
      draft("c", "Elira", "Hoxha", (2003, 12, 2)), draft("d", "Andrei", "Popa", (1987, 11, 30)),
    ])
    #expect(linkage.clusters == [0, 1, 2, 3])
  }

  /// A reference with a slip does not part who is one by all else.
  @Test func forgivesAMistypedReference() async {
    let linkage = await link([
      draft("a", "Mihaela", "Ionescu", (1998, 3, 7), identifier: "NRM123456"),
      draft("b", "Mihaela", "Ionescu", (1998, 3, 7), identifier: "NRM123465"),
      draft("c", "Elira", "Hoxha", (2003, 12, 2)), draft("d", "Andrei", "Popa", (1987, 11, 30)),
    ])
    #expect(linkage.clusters[0] == linkage.clusters[1])
  }

  /// One kind of evidence is not enough, however rare it is.
  @Test func doesNotLinkByOneKindOfEvidence() async {
    let linkage = await link([
      draft("a", "", "Xhelilaj"), draft("b", "", "Xhelilaj"), draft("c", "Andrei", "Popa"),
    ])
    #expect(linkage.clusters == [0, 1, 2])
  }

  @Test func keepsDecisions() async {
    let people = InventedPeople(people: 60, seed: 5)
    var table = people.table()
    table.reserveCapacity(0)
    let free = await PersonLinker().link(table)
    guard let pair = free.pairs.first(where: \.isLinked) else {
      Issue.record("nothing was linked")
      return
    }
    let constraints = LinkConstraints(mustLink: [], cannotLink: [(pair.left, pair.right)])
    let bound = await PersonLinker().link(table, constraints: constraints)
    #expect(bound.clusters[pair.left] != bound.clusters[pair.right])
  }

  @Test func linksNobodyTwiceWithinASourceWithoutDuplicates() async {
    let people = InventedPeople(people: 200, seed: 9)
    var table = people.table()
    for source in 0..<3 { table.declareDuplicateFree(source: source) }
    let linkage = await PersonLinker().link(table)
    var seen: Set<[Int]> = []
    for record in 0..<table.count {
      let key = [linkage.clusters[record], people.drafts[record].source]
      #expect(seen.insert(key).inserted)
    }
  }

  @Test func findsMostOfWhatBelongsTogether() async {
    let people = InventedPeople(people: 900, seed: 3)
    let linkage = await linker.link(people.table())
    var (found, right, all) = (0, 0, 0)
    for one in people.truth.indices {
      for other in people.truth.indices.suffix(from: one + 1).prefix(4) {
        let isLinked = linkage.clusters[one] == linkage.clusters[other]
        let isTrue = people.truth[one] == people.truth[other]
        all += isTrue ? 1 : 0
        found += isLinked ? 1 : 0
        right += isLinked && isTrue ? 1 : 0
      }
    }
    #expect(linkage.report.fits)
    #expect(Double(right) >= 0.9 * Double(all))
    #expect(Double(right) >= 0.97 * Double(found))
  }

  @Test(arguments: [2, 16]) func isTheSameForAnyNumberOfJobs(jobs: Int) async {
    let table = InventedPeople(people: 500, seed: 4).table()
    let one = await linker.link(table, jobs: 1)
    let many = await linker.link(table, jobs: jobs)
    #expect(one.clusters == many.clusters)
    #expect(one.pairs.map(\.weight) == many.pairs.map(\.weight))
  }

  @Test func isTheSameForAnyOrder() async {
    let people = InventedPeople(people: 500, seed: 6)
    let order = people.drafts.indices.sorted {
      Hash64.mix(UInt64($0), 3) < Hash64.mix(UInt64($1), 3)
    }
    let one = await linker.link(people.table())
    let other = await linker.link(people.table(order))
    let weights = Dictionary(
      uniqueKeysWithValues: one.pairs.map { ([$0.left, $0.right], $0.weight) })
    let moved = other.pairs.map { pair in
      ([order[pair.left], order[pair.right]].sorted(), pair.weight)
    }
    // A plain comparison would print all of them.
    let isSame = weights == Dictionary(uniqueKeysWithValues: moved)
    #expect(isSame)
    for (left, right) in zip(order.indices, order.indices.dropFirst()) {
      #expect(
        (other.clusters[left] == other.clusters[right])
          == (one.clusters[order[left]] == one.clusters[order[right]]))
    }
  }

  @Test func explainsEachWeightExactly() async {
    let people = InventedPeople(people: 150, seed: 8)
    let linkage = await linker.link(people.table())
    #expect(!linkage.pairs.isEmpty)
    for pair in linkage.pairs {
      let sum = linkage.explain(pair.left, pair.right).map(\.weight).reduce(0, +)
      #expect(sum == pair.weight)
    }
  }
}
