import CanonicalModel
import Records

extension Rule {
  /// The case was sent to a force in whose area none of the towns lies; or, where all of it was
  /// overseas or no town is known, where the person is not.
  ///
  /// One town that the lists do not know leaves it open. So does a region beside it that lies in the
  /// force's area: then the town is in doubt, as `townOutsideRegion` says. A case may be passed on, so
  /// this is a warning; which force passed it on nobody can see from one record.
  static let sentToOtherForce = Rule(
    RuleID(.location, 6), .warning,
    title: Words(
      en: "Sent to a force of another area", cy: "Anfonwyd at heddlu ardal arall"),
    explanation: Words(
      en: """
        A case goes to the force where the exploitation was, or where the person is if it was \
        overseas or is not known. Sent elsewhere, it waits until somebody passes it on.
        """,
      cy: """
        Mae achos yn mynd at yr heddlu lle bu'r camfanteisio, neu lle mae'r person os tramor yr oedd \
        neu os nad yw'n hysbys. O'i anfon i rywle arall, mae'n aros nes i rywun ei drosglwyddo.
        """),
    message: Words(
      en: "the case was sent to {force}; by the {field} it belongs to {other}",
      cy: "anfonwyd yr achos at {force}; yn ôl {field} mae'n perthyn i {other}"),
    fix: Words(
      en: "Check the force and the towns against the form. If the case was passed on, say to whom.",
      cy: """
        Gwiriwch yr heddlu a'r trefi yn erbyn y ffurflen. Os trosglwyddwyd yr achos, dywedwch i bwy.
        """),
    authority: .statements(.allegationGoesToLocalForce, .personDecidesWhereOverseas),
    needs: [.forceSentTo, .exploitationTowns], silentWithout: [.forceSentTo],
    examples: [
      .flags(
        "exploited elsewhere",
        [
          .forceSentTo: "south-wales", .exploitationLocation: "uk",
          .exploitationTowns: "Caerphilly", .exploitationTowns: "Cwmbrân",
        ]),
      .flags(
        "overseas, and the person is elsewhere",
        [
          .forceSentTo: "gwent", .exploitationLocation: "overseas",
          .currentTown: "Holyhead",
        ]),
      .flags(
        "no town known, and the person is elsewhere",
        [
          .forceSentTo: "gwent", .exploitationTowns: "?unknown",
          .currentTown: "Caergybi",
        ]),
      .passes(
        "one town of two",
        [
          .forceSentTo: "south-wales", .exploitationTowns: "Newport / Casnewydd",
          .exploitationTowns: "Barry",
        ]),
      .passes(
        "a town that the lists do not know",
        [
          .forceSentTo: "cheshire", .exploitationTowns: "Rhyl",
          .exploitationTowns: "Frodsham Marsh",
        ]),
      .passes(
        "a region of the force's area beside the town, as another rule says",
        [
          .forceSentTo: "gwent", .exploitationTowns: "Swansea", .exploitationRegion: "Gwent",
        ]),
      .passes(
        "a name that several places have",
        [.forceSentTo: "west-mercia", .exploitationTowns: "Newport"]),
      .passes(
        "the person is elsewhere, and the exploitation here",
        [
          .forceSentTo: "gwent", .exploitationLocation: "uk", .exploitationTowns: "Pontypool",
          .currentTown: "Holyhead",
        ]),
      .passes(
        "a town that was withheld",
        [
          .forceSentTo: "gwent", .exploitationTowns: "?redacted", .currentTown: "Holyhead",
        ]),
    ],
    check: { record, circumstances, flags in
      let lists = circumstances.lists
      guard let force = record.code(.forceSentTo), force.hasArea else { return }
      let isOverseas = record.code(.exploitationLocation) == .overseas
      let isByPerson = isOverseas || record.saysOnlyThatNothingIsKnown(of: .exploitationTowns)
      let field: CanonicalField = isByPerson ? .currentTown : .exploitationTowns
      let region: CanonicalField = isByPerson ? .currentRegion : .exploitationRegion
      let forces = record.withText(region, { FormerCounty.forces($0) }) ?? nil
      let towns = TownsOfField(field, of: record, lists) { $0 == force }
      guard let other = towns.elsewhere, forces?.names(force) != true else { return }
      flags.flag(
        .forceSentTo, related: [field],
        [
          "force": .code(force, label: lists.label(of: force, in: .policeForces)),
          "field": .field(field.name, label: field.definition.label),
          "other": .code(other, label: lists.label(of: other, in: .policeForces)),
        ])
    })
}

extension CanonicalRecord {
  /// Whether the source says that it does not know any.
  fileprivate func saysOnlyThatNothingIsKnown(of field: CanonicalField) -> Bool {
    var isSaid = false
    var isMore = false
    forEach(field) { value in
      switch value.content {
      case .missing(.unknown): isSaid = true
      case .missing(.notSupplied), .missing(.notApplicable): break
      default: isMore = true
      }
    }
    return isSaid && !isMore
  }
}

extension Code {
  /// Whether the force is that of an area: cases of the railways go to a force of its own.
  fileprivate var hasArea: Bool { self != "btp" && self != "npas" }
}
