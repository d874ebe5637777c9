import CanonicalModel
import Records

extension Rule {
  /// The case was sent to a force, and all that is known of the place is Mid Glamorgan.
  ///
  /// That former county lies in the areas of South Wales and of Gwent. Where a town, a council or a
  /// postcode stands beside it, the force may have come from there.
  static let forceFromSharedCounty = Rule(
    RuleID(.location, 3), .warning,
    title: Words(
      en: "Force taken from a county of two forces",
      cy: "Heddlu wedi'i gymryd o sir dau heddlu"),
    explanation: Words(
      en: """
        Mid Glamorgan was cut up in 1996: Caerphilly and the Rhymney valley are in the area of \
        Gwent Police, the rest in that of South Wales Police. The county alone leads to neither.
        """,
      cy: """
        Rhannwyd Morgannwg Ganol ym 1996: mae Caerffili a chwm Rhymni yn ardal Heddlu Gwent, a'r \
        gweddill yn ardal Heddlu De Cymru. Nid yw'r sir ar ei phen ei hun yn arwain at y naill \
        na'r llall.
        """),
    message: Words(
      en: "the case was sent to {force}, and only the county of Mid Glamorgan says why",
      cy: "anfonwyd yr achos at {force}, a dim ond sir Morgannwg Ganol sy'n dweud pam"),
    fix: Words(
      en: "Send the town or the council, and check with it which force the case belongs to.",
      cy: "Anfonwch y dref neu'r cyngor, a gwiriwch i ba heddlu y mae'r achos yn perthyn."),
    authority: .statements(.countyOfTwoForces),
    needs: [.forceSentTo], silentWithout: [.forceSentTo],
    examples: [
      .flags(
        "the region of the exploitation",
        [.forceSentTo: "south-wales", .exploitationRegion: "Mid Glamorgan"]),
      .flags(
        "where the person is, in Welsh",
        [.forceSentTo: "gwent", .currentRegion: "Morgannwg Ganol"]),
      .passes(
        "a town stands beside it",
        [
          .forceSentTo: "gwent", .exploitationRegion: "Mid Glamorgan",
          .exploitationTowns: "Caerphilly",
        ]),
      .passes(
        "a postcode stands beside it",
        [.forceSentTo: "gwent", .currentRegion: "Mid Glamorgan", .postcode: "CF83 1AA"]),
      .passes(
        "a county of one force", [.forceSentTo: "south-wales", .currentRegion: "South Glamorgan"]),
    ],
    check: { record, circumstances, flags in
      guard let force = record.code(.forceSentTo) else { return }
      for field in regions
      where record.withText(field, { FormerCounty.forces($0)?.count == 2 }) == true {
        guard record.hasNothingFiner else { return }
        let label = circumstances.lists.label(of: force, in: .policeForces)
        flags.flag(.forceSentTo, related: [field], ["force": .code(force, label: label)])
        return
      }
    })
}

extension CanonicalRecord {
  fileprivate var hasNothingFiner: Bool {
    for field in finerThanCounty where !lacks(field) { return false }
    return true
  }
}

private let regions: [CanonicalField] = [.exploitationRegion, .currentRegion]

private let finerThanCounty: [CanonicalField] = [
  .exploitationTowns, .currentTown, .localAuthority, .postcode, .uprn, .address, .latitude,
  .gridReference,
]
