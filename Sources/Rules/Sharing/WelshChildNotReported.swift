import CanonicalModel
import Records

extension Rule {
  /// Only children whom a Welsh force refers: whether an adult is at risk in the sense of the Act
  /// depends on their needs, which no export tells. A council that was contacted was told. Where the
  /// online form had to name one and does not, `childWithoutLocalAuthority` says so, and of a child in
  /// a report `childInDutyToNotify`: neither is told twice.
  static let welshChildNotReported = Rule(
    RuleID(.sharing, 8), .warning,
    title: Words(
      en: "Child referred in Wales without a safeguarding report",
      cy: "Plentyn wedi'i atgyfeirio yng Nghymru heb adroddiad diogelu"),
    explanation: Words(
      en: """
        The police in Wales have to tell the local authority of a child at risk. The referral \
        shows neither a report nor a council that was contacted.
        """,
      cy: """
        Rhaid i'r heddlu yng Nghymru ddweud wrth yr awdurdod lleol am blentyn sy'n wynebu risg. \
        Nid yw'r atgyfeiriad yn dangos adroddiad na chyngor y cysylltwyd ag ef.
        """),
    message: Words(
      en: "a child is referred by a Welsh force, and no safeguarding report is stated",
      cy: "atgyfeirir plentyn gan heddlu yng Nghymru, ac ni nodir adroddiad diogelu"),
    fix: Words(
      en: "Send the day of the report to the council; if there was none, make one.",
      cy: "Anfonwch ddiwrnod yr adroddiad i'r cyngor; os nad oedd un, gwnewch un."),
    authority: .statements(.childAtRiskIsReported),
    effective: .from("2016-04-06"), needs: [.ageGroupAtReferral, .safeguardingReportedOn],
    silentWithout: [.ageGroupAtReferral, .firstResponder],
    examples: [
      .flags(
        "the first day of the duty",
        [
          .ageGroupAtReferral: "child", .firstResponder: "gwent-police", .referredOn: "2016-04-06",
        ]),
      .passes(
        "the day before",
        [
          .ageGroupAtReferral: "child", .firstResponder: "gwent-police", .referredOn: "2016-04-05",
        ]),
      .passes(
        "reported",
        [
          .ageGroupAtReferral: "child", .firstResponder: "gwent-police", .referredOn: "2023-04-06",
          .safeguardingReportedOn: "2023-04",
        ]),
      .passes(
        "a council was contacted",
        [
          .ageGroupAtReferral: "child", .firstResponder: "gwent-police", .referredOn: "2023-04-06",
          .localAuthority: "W06000022",
        ]),
      .passes(
        "by the online form, and no council is named, as another rule says",
        [
          .route: "nrm", .ageGroupAtReferral: "child", .firstResponder: "gwent-police",
          .referredOn: "2023-04-06",
        ]),
      .passes(
        "in a duty to notify report, as another rule says",
        [
          .route: "dtn", .ageGroupAtReferral: "child", .firstResponder: "gwent-police",
          .referredOn: "2023-04-06",
        ]),
      .passes(
        "an adult",
        [
          .ageGroupAtReferral: "adult", .firstResponder: "gwent-police", .referredOn: "2023-04-06",
        ]),
      .passes(
        "a force in England",
        [
          .ageGroupAtReferral: "child", .firstResponder: "met-police", .referredOn: "2023-04-06",
        ]),
    ],
    check: { record, circumstances, flags in
      guard record.countsAsChild, let responder = record.code(.firstResponder),
        [Code].welshForces.names(responder), record.lacks(.safeguardingReportedOn),
        record.lacks(.localAuthority), !record.isDutyToNotify,
        !(record.isReferralToNRM && record.happened(in: .onlineForm)
          && circumstances.supplies(.localAuthority))
      else { return }
      flags.flag(.safeguardingReportedOn, related: [.ageGroupAtReferral, .localAuthority])
    })
}
