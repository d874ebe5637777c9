import CanonicalModel
import Foundation
import Records
import Testing

@testable import Pipeline
@testable import Register

@Suite struct ReviewQueueTests {
  private func queue(_ folder: ReviewFolder, _ decided: [ReviewDecision] = []) throws -> [String] {
    let dataset = try ReviewDataset(folder.folder.path())
    let replay = DecisionReplay(decided, records: [])
    return ReviewQueue(dataset, replay).items.map(\.link.pair)
  }

  @Test func putsTheMostUsefulFirst() throws {
    let folder = try ReviewFolder()
    // By how surely they are one; the bridge stands at 9 bits, so that there is little doubt of it.
    #expect(
      try queue(folder) == [
        ReviewFolder.pair("fg"), ReviewFolder.pair("gh", .matter), ReviewFolder.pair("gh"),
        ReviewFolder.pair("cd"),
      ])
  }

  @Test func putsTheAnswerThatJoinsMoreFirst() throws {
    // All within one bit: the bridge that barely holds, then the pair with the person of six records.
    let links = [
      ReviewFolder.link(0, 1, 20, .linked), ReviewFolder.link(1, 2, 20, .linked),
      ReviewFolder.link(0, 2, 20, .linked), ReviewFolder.link(3, 5, 20, .linked),
      ReviewFolder.link(2, 3, 4, .linked), ReviewFolder.link(3, 4, 20, .linked),
      ReviewFolder.link(4, 5, 20, .linked), ReviewFolder.link(6, 7, 4.4, .review),
      ReviewFolder.link(5, 6, 4.1, .review),
    ]
    #expect(
      try queue(try ReviewFolder(links: links)) == [
        ReviewFolder.pair("fg"), ReviewFolder.pair("cd"), ReviewFolder.pair("gh"),
      ])
  }

  @Test func leavesOutWhatIsDecidedAndPutsUnsureLast() throws {
    let folder = try ReviewFolder()
    func decision(_ names: String, _ answer: ReviewDecision.Answer) throws -> ReviewDecision {
      let keys = names.map { ReviewFolder.key(String($0)).text }
      return try DecisionsFileTests.decision(keys[0], keys[1], answer)
    }
    #expect(
      try queue(folder, [decision("cd", .unsure), decision("fg", .same)]) == [
        ReviewFolder.pair("gh", .matter), ReviewFolder.pair("gh"), ReviewFolder.pair("cd"),
      ])
  }

  @Test func showsNoScoreAndNoKeyUnlessAsked() throws {
    let review = try ReviewFolder().review()
    var options = Review.ListOptions()
    let blind = review.list(options, nil)
    #expect(!blind.contains("bits") && !blind.contains("%") && !blind.contains("CANARY"))
    #expect(blind.contains("a bridge") && blind.contains("a person of 6 records"))
    #expect(blind.contains("gwent-police, referral, gwent.csv:7"))
    options.showsScores = true
    #expect(review.list(options, nil).contains("+9.0 bits, 99.81 %"))
    #expect(review.list(options, Disclosure(askedForByUser: ())).contains("CANARY-c"))
    options.limit = 1
    let short = review.list(options, nil)
    #expect(short.contains("3 more") && !short.contains(ReviewFolder.pair("cd")))
  }

  /// Against taking each link away and looking what is still reached.
  @Test(arguments: 0..<100)
  func findsTheBridgesOfTheSlowTwin(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func roll(_ sides: UInt64) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int((state >> 11) % sides)
    }
    var links: [ReviewLink] = []
    for index in 0..<roll(14) {
      let (left, right) = (roll(9), roll(9))
      guard left != right else { continue }
      links.append(
        ReviewLink(
          pair: "\(index)", question: "person", left: "\(left)", right: "\(right)", weight: 0,
          probability: 0, answer: "linked", reason: ""))
    }
    func reached(from start: String, without link: Int) -> Set<String> {
      var found: Set = [start]
      for _ in links {
        for (index, other) in links.enumerated() where index != link {
          if found.contains(other.left) { found.insert(other.right) }
          if found.contains(other.right) { found.insert(other.left) }
        }
      }
      return found
    }
    let slow = links.indices.filter { index in
      let left = reached(from: links[index].left, without: index)
      let right = reached(from: links[index].right, without: index)
      return left.isDisjoint(with: right) && left.count > 1 && right.count > 1
    }
    #expect(LinkBridges.find(links) == Set(slow))
  }
}
