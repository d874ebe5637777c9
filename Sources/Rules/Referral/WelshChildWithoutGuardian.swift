import CanonicalModel
import Records

extension Rule {
  /// A child in Wales has had a guardian since the service began there.
  ///
  /// An indicator and no fault of a record: the referral to the guardian may stand in another file,
  /// and its first day is recalled.
  static let welshChildWithoutGuardian = Rule(
    RuleID(.referral, 16), .info,
    title: Words(
      en: "Child in Wales, no guardian told", cy: "Plentyn yng Nghymru, heb ddweud wrth warcheidwad"
    ),
    explanation: Words(
      en: """
        In Wales every child is referred to an Independent Child Trafficking Guardian as well, \
        since 30 January 2017. No day of that is given.
        """,
      cy: """
        Yng Nghymru atgyfeirir pob plentyn at Warcheidwad Annibynnol Masnachu Plant hefyd, ers 30 \
        Ionawr 2017. Ni roddir diwrnod ar gyfer hynny.
        """),
    message: Words(
      en: "a child is referred in Wales, and no referral to a guardian is given",
      cy: "atgyfeirir plentyn yng Nghymru, ac ni roddir atgyfeiriad at warcheidwad"),
    fix: Words(
      en: "Refer the child to the guardian service if nobody has, and send the day.",
      cy: """
        Atgyfeiriwch y plentyn at y gwasanaeth gwarcheidwaid os na wnaeth neb, ac anfonwch y \
        diwrnod.
        """),
    authority: .statements(.guardiansServeWales),
    effective: .from("2017-01-30"),
    needs: [.route, .ageGroupAtReferral, .guardianReferredOn],
    silentWithout: [.route, .ageGroupAtReferral],
    examples: [
      .flags(
        "the first day",
        [
          .route: "nrm", .referredOn: "2017-01-30", .ageGroupAtReferral: "child", .nation: "WAL",
        ]),
      .flags(
        "met in Wales",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "child",
          .nation: "ENG", .nationOfEncounter: "WAL",
        ]),
      .passes(
        "the day before",
        [
          .route: "nrm", .referredOn: "2017-01-29", .ageGroupAtReferral: "child", .nation: "WAL",
        ]),
      .passes(
        "a guardian, in some month",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "child",
          .nation: "WAL", .guardianReferredOn: "2024-03",
        ]),
      .passes(
        "withheld",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "child",
          .nation: "WAL", .guardianReferredOn: "?redacted",
        ]),
      .passes(
        "met in England by a Welsh force",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "child",
          .nation: "WAL", .nationOfEncounter: "ENG",
        ]),
      .passes(
        "an adult",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "adult", .nation: "WAL",
        ]),
    ],
    check: { record, _, flags in
      guard record.code(.ageGroupAtReferral) == .child, record.isReferralToNRM,
        (record.code(.nationOfEncounter) ?? record.code(.nation)) == .wales,
        record.lacks(.guardianReferredOn)
      else { return }
      flags.flag(.guardianReferredOn, related: [.ageGroupAtReferral, .nation])
    })
}
