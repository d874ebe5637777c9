import CanonicalModel
@testable import Linkage
import Records
import Testing

/// References, and what can be wrong with them.
@Suite struct MatterReferenceTests {
  private func link(_ drafts: [MatterDraft]) -> MatterLinkage { MatterLinker().link(drafts) }

  @Test func readsAReferenceInAnyDress() {
    let linkage = link([
      .make("a", references: [(.nrmReference, "NRM 231/406")]),
      .make("b", partner: 1, references: [(.nrmReference, "nrm231406")]),
      .make("c", partner: 1, references: [(.nrmReference, "NRM231407")]),
    ])
    #expect(linkage.matters == [0, 0, 2])
    #expect(linkage.links.map(\.reason) == ["nrm-reference"])
    #expect(linkage.links.map(\.answer) == [.linked])
  }

  @Test func keepsTwoPeopleApartWhoBearOneReference() {
    let linkage = link([
      .make(
        "a", references: [(.nrmReference, "NRM237170")], names: ["Viorel Dorneanu"],
        born: "1985-03-17"),
      .make(
        "b", references: [(.nrmReference, "NRM237170")], names: ["Lajos Kertvölgyi"],
        born: "1989-03-26"),
    ])
    #expect(linkage.matters == [0, 1])
    #expect(linkage.links.map(\.answer) == [.review])
    #expect(linkage.links.map(\.reason) == ["shared-reference"])
    #expect(linkage.samePersonEvidence.isEmpty)
  }

  @Test func keepsBrothersApart() {
    let linkage = link([
      .make("a", references: [(.nrmReference, "N100")], names: ["Ylli Hoxha"], born: "2001-10-02"),
      .make(
        "b", references: [(.nrmReference, "N100")], names: ["Besnik Hoxha"], born: "1988-05-20"),
    ])
    #expect(linkage.matters == [0, 1])
  }

  /// The crime names nobody; its own number says to which of the two it belongs.
  @Test func givesACrimeToItsReferral() {
    let linkage = link([
      .make(
        "a", references: [(.nrmReference, "NRM231519"), (.crimeReference, "2300331521")],
        forces: ["south-wales"], names: ["Teuta Malshehu"], born: "1984-09-06"),
      .make(
        "b", references: [(.nrmReference, "NRM231519"), (.crimeReference, "2300338315")],
        forces: ["south-wales"], names: ["Ylli Lekgjonaj"], born: "2001-10-02"),
      .make(
        "c", .crimeRecord,
        references: [(.nrmReference, "NRM231519"), (.crimeReference, "2300338315")],
        forces: ["south-wales"]),
      .make("d", .crimeRecord, references: [(.nrmReference, "NRM231519")], forces: ["south-wales"]),
    ])
    #expect(linkage.matters == [0, 1, 1, 3])
    #expect(linkage.entities == [0, 1, 2, 3])
    // What belongs to nobody in particular waits.
    #expect(linkage.links.contains { $0.right == 3 && $0.answer == .review })
    #expect(!linkage.links.contains { $0.right == 3 && $0.answer == .linked })
  }

  @Test func unitesNoVictimsOfOneCrime() {
    let linkage = link([
      .make(
        "a", references: [(.crimeReference, "2300338315")], forces: ["gwent"],
        names: ["Teuta Malshehu"], born: "1984-09-06"),
      .make(
        "b", references: [(.crimeReference, "2300338315")], forces: ["gwent"], initials: "Y.L."),
      .make(
        "c", .maracCase, references: [(.crimeReference, "2300338315")],
        names: ["Malshehu, Teuta"], born: "1984-09-06"),
    ])
    #expect(linkage.matters == [0, 1, 0])
    #expect(linkage.links.first { $0.left == 0 && $0.right == 1 }?.answer == .review)
  }

  @Test func takesANumberOfTwoForcesForTwoCrimes() {
    let references: [(MatterDraft.ReferenceKind, String)] = [(.crimeReference, "2300338315")]
    let linkage = link([
      .make("a", .crimeRecord, references: references, forces: ["gwent"]),
      .make("b", .crimeRecord, references: references, forces: ["north-wales"]),
      .make("c", .crimeRecord, references: references, forces: ["gwent"]),
    ])
    #expect(linkage.matters == [0, 1, 0])
    #expect(linkage.entities == [0, 1, 0])
  }

  @Test func keepsAPartnersOwnNumbersToThePartner() {
    let linkage = link([
      .make("a", partner: 0, references: [(.supportReference, "BW-7003")]),
      .make("b", .supportContact, partner: 0, references: [(.supportReference, "BW7003")]),
      .make("c", .supportContact, partner: 1, references: [(.supportReference, "BW-7003")]),
      .make("d", .supportContact, partner: 0, references: [(.localReference, "BW-7003")]),
    ])
    #expect(linkage.matters == [0, 0, 2, 3])
    #expect(linkage.entities == [0, 1, 2, 3])
  }

  @Test func knowsAnIdWithAndWithoutItsCheck() {
    let linkage = link([
      .make("a", references: [(.supportReference, "001A0000006Vm9u")]),
      .make("b", .supportContact, references: [(.supportReference, "001A0000006Vm9uIAC")]),
      .make("c", .supportContact, references: [(.supportReference, "001A0000006Vm9uAAA")]),
      .make("d", .supportContact, references: [(.supportReference, "001A0000006vm9u")]),
    ])
    #expect(linkage.matters == [0, 0, 2, 3])
  }

  @Test func believesNoReferenceThatIsNone() {
    let linkage = link([
      .make("a", references: [(.nrmReference, "TBC"), (.externalID, "not-a-uuid-1")]),
      .make("b", references: [(.nrmReference, "TBC"), (.externalID, "not-a-uuid-1")]),
      .make("c", references: [(.nrmReference, "0000000")]),
      .make("d", references: [(.nrmReference, "0000000")]),
    ])
    #expect(linkage.matters == [0, 1, 2, 3])
  }

  @Test func tellsOfAReferenceThatAllBear() {
    let drafts = (0..<201).map { MatterDraft.make("\($0)", references: [(.nrmReference, "NRM1")]) }
    let linkage = link(drafts)
    #expect(Set(linkage.matters).count == 201)
    #expect(
      linkage.overused == [
        MatterLinkage.Overused(reference: "nrm-reference", example: 0, records: 201)
      ])
  }

  /// The crime is of two referrals of one person: nothing says of which.
  @Test func leavesToAPersonWhatTwoReferralsName() {
    let crime: [(MatterDraft.ReferenceKind, String)] = [(.crimeReference, "2300338315")]
    let linkage = link([
      .make("a", references: crime + [(.nrmReference, "NRM1001")], forces: ["gwent"]),
      .make("b", references: crime + [(.nrmReference, "NRM2002")], forces: ["gwent"]),
      .make("c", .crimeRecord, references: crime, forces: ["gwent"]),
    ])
    #expect(linkage.matters == [0, 1, 2])
    #expect(linkage.links.map(\.reason) == ["several-matters", "several-matters"])
  }

  @Test func saysWhoIsOnePersonByTheReference() {
    let linkage = link([
      .make("a", references: [(.nrmReference, "NRM1001")], names: ["Nguyễn Thị Lan Anh"]),
      .make(
        "b", references: [(.nrmReference, "NRM1001")], names: ["Lan Anh NGUYEN"],
        born: "1996-05-14"),
      .make("c", .supportContact, references: [(.nrmReference, "NRM1001")], initials: "T.L.A.N."),
      .make("d", .crimeRecord, references: [(.nrmReference, "NRM1001")]),
    ])
    #expect(linkage.matters == [0, 0, 0, 0])
    #expect(linkage.samePersonEvidence.map { [$0.left, $0.right] } == [[0, 1], [0, 2], [1, 2]])
    #expect(linkage.samePersonEvidence.map(\.isCertain) == [true, false, false])
  }
}
