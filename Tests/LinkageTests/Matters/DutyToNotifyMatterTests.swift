import CanonicalModel
@testable import Linkage
import Records
import Testing

/// Every way there is to lead from a duty-to-notify report to a person.
@Suite struct DutyToNotifyMatterTests {
  private func record(
    _ key: String, _ kind: RecordKind = .referral, partner: Int, isDutyToNotify: Bool,
    nrm: String = "NRM231414"
  ) -> MatterDraft {
    .make(
      key, kind, partner: partner, isDutyToNotify: isDutyToNotify,
      references: [
        (.nrmReference, nrm), (.externalID, "454f2103-3119-4066-a5d7-1c20014df1f8"),
        (.crimeReference, "2300400518"), (.homeOfficeReference, "Z4476010"),
        (.supportReference, "BW-7003"), (.localReference, "GP/MS/23/1213"),
        (.intelligenceReference, "INT-23-1"), (.exchangeReference, "GW-23-1"),
      ],
      forces: ["gwent"], responder: "gwent-police", events: [(.encounter, "2023-11-20")],
      places: ["Newport"], names: ["Sorina Muntenaru"], born: "1993-09-12", cluster: 4)
  }

  @Test func isNeverOneWithAnythingElse() {
    let kinds = RecordKind.allCases
    var drafts = [record("r", partner: 0, isDutyToNotify: true)]
    for (index, kind) in kinds.enumerated() {
      drafts.append(record("k\(index)", kind, partner: index % 2, isDutyToNotify: false))
    }
    let all = (1..<drafts.count).map { (0, $0) }
    let linkage = MatterLinker().link(drafts, constraints: LinkConstraints(mustLink: all))
    #expect(linkage.matters[0] == 0)
    #expect(!linkage.matters.dropFirst().contains(0))
    #expect(!linkage.links.contains { $0.left == 0 || $0.right == 0 })
    #expect(!linkage.samePersonEvidence.contains { $0.left == 0 || $0.right == 0 })
    #expect(linkage.refusedDecisions.map { [$0.0, $0.1] } == all.map { [$0.0, $0.1] })
  }

  /// A decision to part is no pair to be told of, either.
  @Test func isNamedBesideNobody() {
    let drafts = [
      record("a", partner: 0, isDutyToNotify: true), record("b", partner: 1, isDutyToNotify: false),
    ]
    let parted = MatterLinker().link(drafts, constraints: LinkConstraints(cannotLink: [(0, 1)]))
    #expect(parted.links.isEmpty)
  }

  @Test func isOneWithAnotherReportUnderItsReference() {
    let drafts = [
      record("a", partner: 0, isDutyToNotify: true), record("b", partner: 1, isDutyToNotify: true),
      record("c", partner: 1, isDutyToNotify: false),
    ]
    let linkage = MatterLinker().link(drafts)
    #expect(linkage.matters == [0, 0, 2])
    #expect(linkage.entities == [0, 0, 2])
    // Nothing about persons follows from it.
    #expect(linkage.samePersonEvidence.isEmpty)
  }

  @Test func isNotJoinedByWhatHappened() {
    let events: [(MatterDraft.EventKind, String)] = [(.encounter, "2023-11-20")]
    func report(_ key: String, partner: Int) -> MatterDraft {
      .make(
        key, partner: partner, isDutyToNotify: true,
        references: [(.crimeReference, "2300400518"), (.homeOfficeReference, "Z4476010")],
        forces: ["gwent"], responder: "gwent-police", events: events, places: ["Newport"],
        names: ["Sorina Muntenaru"], born: "1993-09-12", cluster: 4)
    }
    let drafts = [report("a", partner: 0), report("b", partner: 1)]
    let linkage = MatterLinker().link(drafts, constraints: LinkConstraints(mustLink: [(0, 1)]))
    #expect(linkage.matters == [0, 1])
    #expect(linkage.links.isEmpty)
    #expect(linkage.refusedDecisions.count == 1)
  }
}
