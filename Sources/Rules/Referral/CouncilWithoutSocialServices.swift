import CanonicalModel
import Records

extension Rule {
  /// The council that was told of a child has no social services.
  ///
  /// The form lists districts too, so choosing one is possible and yet reaches nobody who looks after
  /// children: that is the county's.
  static let councilWithoutSocialServices = Rule(
    RuleID(.referral, 15), .warning,
    title: Words(
      en: "Child's local authority without social services",
      cy: "Awdurdod lleol plentyn heb wasanaethau cymdeithasol"),
    explanation: Words(
      en: """
        The local authority has to look after the child. An English district has no children's \
        services; the county council above it has.
        """,
      cy: """
        Rhaid i'r awdurdod lleol ofalu am y plentyn. Nid oes gan ddosbarth yn Lloegr wasanaethau \
        plant; gan y cyngor sir uwch ei ben y maent.
        """),
    message: Words(
      en: "a child is referred, and {council} has no social services",
      cy: "atgyfeirir plentyn, ac nid oes gan {council} wasanaethau cymdeithasol"),
    fix: Words(
      en: "Send the council whose children's services were told.",
      cy: "Anfonwch y cyngor y dywedwyd wrth ei wasanaethau plant."),
    authority: .statements(.formListsDistricts, .formNamesLocalAuthority),
    needs: [.ageGroupAtReferral, .localAuthority],
    silentWithout: [.ageGroupAtReferral, .localAuthority],
    examples: [
      .flags(
        "an English district", [.ageGroupAtReferral: "child", .localAuthority: "E07000004"]),
      .flags(
        "may be a child", [.ageGroupAtReferral: "not-sure", .localAuthority: "E07000004"]),
      .passes(
        "the county above it", [.ageGroupAtReferral: "child", .localAuthority: "E10000002"]),
      .passes(
        "a district of Northern Ireland, where the trusts serve children",
        [.ageGroupAtReferral: "child", .localAuthority: "N09000003"]),
      .passes("a Welsh council", [.ageGroupAtReferral: "child", .localAuthority: "W06000015"]),
      .passes("an adult", [.ageGroupAtReferral: "adult", .localAuthority: "E07000004"]),
      .passes("withheld", [.ageGroupAtReferral: "child", .localAuthority: "?redacted"]),
    ],
    check: { record, circumstances, flags in
      guard record.countsAsChild, let council = record.code(.localAuthority),
        let kind = circumstances.lists.attribute(.kind, of: council, in: .councils),
        withoutServices.names(kind)
      else { return }
      let label = circumstances.lists.label(of: council, in: .councils)
      flags.flag(
        .localAuthority, related: [.ageGroupAtReferral], ["council": .code(council, label: label)])
    })
}

/// Kinds of English councils without children's services. In Northern Ireland no council has them: the
/// trusts do, which the form does not list as councils, so naming the district is no flaw there.
private let withoutServices: [Code] = ["district", "combined-authority", "strategic-authority"]
