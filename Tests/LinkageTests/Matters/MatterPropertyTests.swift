import CanonicalModel
@testable import Linkage
import Records
import Testing

/// What holds of any records whatever, drawn from small pools so that they meet.
@Suite struct MatterPropertyTests {
  private struct Draw {
    var state: UInt64

    mutating func callAsFunction(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    mutating func draft(_ key: Int) -> MatterDraft {
      let kinds: [RecordKind] = [.referral, .referral, .crimeRecord, .supportContact, .encounter]
      let names = ["Ana Popescu", "Anna Popescu", "Ion Popescu", "Lan Anh Tran", "Duc Tran"]
      var references: [(MatterDraft.ReferenceKind, String)] = []
      if self(2) == 0 { references.append((.nrmReference, "NRM10\(self(4))")) }
      if self(3) == 0 { references.append((.crimeReference, "2300\(self(3))")) }
      if self(4) == 0 { references.append((.supportReference, "S500\(self(3))")) }
      if self(4) == 0 { references.append((.homeOfficeReference, "Z100\(self(3))")) }
      return .make(
        "k\(key)", kinds[self(5)], partner: self(3), isDutyToNotify: self(6) == 0,
        references: references, forces: self(2) == 0 ? ["gwent"] : ["north-wales"],
        events: [(.encounter, "2023-10-\(10 + self(15))")],
        places: self(2) == 0 ? ["Newport"] : [], names: self(3) == 0 ? [] : [names[self(5)]],
        born: self(2) == 0 ? "199\(self(3))-05-14" : "")
    }
  }

  @Test func holdsWhatItPromises() {
    var united = 0
    for seed in 1...400 {
      var draw = Draw(state: UInt64(seed))
      let count = 3 + draw(12)
      let drafts = (0..<count).map { draw.draft($0) }
      let constraints = LinkConstraints(cannotLink: [(draw(count), draw(count))])
      let linkage = MatterLinker().link(drafts, constraints: constraints)
      united += count - Set(linkage.matters).count
      for (left, right) in constraints.cannotLink where left != right {
        #expect(linkage.matters[left] != linkage.matters[right], "seed \(seed)")
      }
      for (_, records) in Dictionary(grouping: 0..<count, by: { linkage.matters[$0] }) {
        #expect(Set(records.map { drafts[$0].isDutyToNotify }).count == 1, "seed \(seed)")
        let referrals = records.flatMap { record in
          drafts[record].references.filter { $0.kind == .nrmReference }.map(\.value)
        }
        #expect(Set(referrals).count <= 1, "seed \(seed)")
        for left in records {
          for right in records {
            let agreement = drafts[left].person.agreement(with: drafts[right].person)
            #expect(agreement != .contradicts, "seed \(seed)")
          }
        }
      }
      for link in linkage.links {
        let isOne = linkage.matters[link.left] == linkage.matters[link.right]
        #expect(isOne == (link.answer == .linked), "seed \(seed)")
      }
      #expect(Self.groups(count, linkage.links) == linkage.matters, "seed \(seed)")
    }
    #expect(united > 400)
  }

  /// By record: the lowest that pairs told as linked hold together with it. Nothing is joined without a row.
  private static func groups(_ count: Int, _ links: [RecordLink]) -> [Int] {
    var groups = Array(0..<count)
    for link in links where link.answer == .linked {
      let (here, there) = (groups[link.left], groups[link.right])
      groups = groups.map { $0 == here || $0 == there ? min(here, there) : $0 }
    }
    return groups
  }

  @Test func dependsOnNoOrder() {
    for seed in 1...300 {
      var draw = Draw(state: UInt64(seed))
      let drafts = (0..<(3 + draw(12))).map { draw.draft($0) }
      let backwards = Array(drafts.reversed())
      let (here, there) = (MatterLinker().link(drafts), MatterLinker().link(backwards))
      let last = drafts.count - 1
      for left in drafts.indices {
        for right in drafts.indices {
          let isOne = here.matters[left] == here.matters[right]
          #expect(isOne == (there.matters[last - left] == there.matters[last - right]))
        }
      }
      let told = Set(here.links.map { "\($0.left) \($0.right) \($0.answer) \($0.reason)" })
      let toldThere = Set(
        there.links.map { "\(last - $0.right) \(last - $0.left) \($0.answer) \($0.reason)" })
      #expect(told == toldThere, "seed \(seed)")
    }
  }

  /// What was a question about several crimes may be linked by the event in the end: it has a row as every link.
  @Test func putsALinkBeforeAQuestion() {
    var pairs = MatterPairs()
    pairs.add(3, 5, .review, "several-matters")
    pairs.add(5, 3, .linked, "threshold")
    pairs.add(3, 5, .review, "below-threshold")
    pairs.add(4, 5, .parted, "cannot-link")
    pairs.add(4, 5, .linked, "threshold")
    pairs.settle { _, _ in true }
    #expect(pairs.verdicts.values.map(\.answer) == [.linked])
    #expect(pairs.verdicts[MatterPairs.Pair(3, 5)]?.reason == "threshold")
  }
}
