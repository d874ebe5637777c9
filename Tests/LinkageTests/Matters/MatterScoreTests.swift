import CanonicalModel
@testable import Linkage
import Records
import Testing

/// Matters that no reference holds together.
@Suite struct MatterScoreTests {
  private func link(
    _ drafts: [MatterDraft], _ constraints: LinkConstraints = LinkConstraints()
  ) -> MatterLinkage {
    MatterLinker().link(drafts, constraints: constraints)
  }

  private func referral(
    _ key: String, partner: Int, on day: String, at place: String = "Newport",
    nrm: String? = nil
  ) -> MatterDraft {
    .make(
      key, partner: partner, references: nrm.map { [(.nrmReference, $0)] } ?? [],
      forces: ["gwent"], events: [(.encounter, day)], places: [place],
      names: ["Trần Văn Bình Đức"], born: "2006-04-19", cluster: 7)
  }

  @Test func linksWhatAgreesInPersonAndEvent() {
    let linkage = link([
      referral("a", partner: 0, on: "2023-10-11"), referral("b", partner: 1, on: "2023-10-12"),
    ])
    #expect(linkage.matters == [0, 0])
    #expect(linkage.links.map(\.reason) == ["threshold"])
    // It rests on the person and proves nothing of the person.
    #expect(linkage.samePersonEvidence.isEmpty)
  }

  @Test func neverUnitesReferralsBecauseThePersonsMatch() {
    let linkage = link([
      referral("a", partner: 0, on: "2023-10-11"), referral("b", partner: 1, on: "2023-12-12"),
    ])
    #expect(linkage.matters == [0, 1])
    #expect(linkage.links.isEmpty)
  }

  /// Whatever the weights: the persons alone stay under the threshold, and so does the event alone.
  @Test func needsTwoKindsOfEvidence() {
    let weights = MatterWeights()
    let person = max(weights.personSame, weights.personAgrees)
    let event = weights.sameDay + weights.placeSame + weights.responderSame + weights.forceSame
    #expect(weights.prior + person + weights.homeOfficeReferenceSame < weights.threshold)
    #expect(weights.prior + event < weights.threshold)
  }

  @Test func leavesAMistypedReferenceToAPerson() {
    let linkage = link([
      referral("a", partner: 0, on: "2023-10-11", nrm: "NRM231406"),
      referral("b", partner: 1, on: "2023-10-11", nrm: "NRM231460"),
      referral("c", partner: 2, on: "2023-10-11", nrm: "NRM777777"),
    ])
    #expect(linkage.matters == [0, 1, 2])
    #expect(linkage.links.map { [$0.left, $0.right] } == [[0, 1]])
    #expect(linkage.links.map(\.reason) == ["mistyped-reference"])
    #expect(linkage.links.map(\.answer) == [.review])
  }

  @Test func leavesTwoRecordsOfOnePartnerToAPerson() {
    let linkage = link([
      referral("a", partner: 0, on: "2023-10-11"), referral("b", partner: 0, on: "2023-10-11"),
    ])
    #expect(linkage.matters == [0, 1])
    #expect(linkage.links.map(\.answer) == [.review])
  }

  @Test func replaysDecisions() {
    let drafts = [
      referral("a", partner: 0, on: "2023-10-11"), referral("b", partner: 1, on: "2023-10-11"),
      referral("c", partner: 2, on: "2023-12-24"),
    ]
    let decided = link(drafts, LinkConstraints(mustLink: [(2, 0)], cannotLink: [(0, 1)]))
    #expect(decided.matters == [0, 1, 0])
    #expect(
      decided.links.first { $0.left == 0 && $0.right == 1 }?.reason == "cannot-link")
    let contradicted = link(
      drafts, LinkConstraints(mustLink: [(0, 2), (2, 1)], cannotLink: [(0, 1)]))
    #expect(contradicted.contradictedDecisions.map(\.path) == [[0, 2, 1]])
    #expect(contradicted.matters == [0, 1, 2])
  }

  @Test func explainsEveryWeight() {
    let linkage = link([
      referral("a", partner: 0, on: "2023-10-11", nrm: "NRM231406"),
      referral("b", partner: 1, on: "2023-10-13", nrm: "NRM231460"),
      referral("c", partner: 2, on: "2023-10-13", nrm: "NRM231460"),
    ])
    #expect(linkage.links.count == 3)
    for link in linkage.links {
      #expect(link.contributions.reduce(0) { $0 + $1.weight } == link.weight)
      #expect((0...1).contains(link.probability))
      #expect(Set(link.contributions.map(\.comparison)).count == link.contributions.count)
    }
  }
}
