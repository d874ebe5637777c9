import CanonicalModel
import Records

extension Rule {
  /// A referral came by the online form, without an answer that the form of its day demands.
  ///
  /// Only where the partner's export supplies the field at all, and only where the record shows that
  /// it came by this form: an external id, or the form by name. A warning and no error, since a draft
  /// that was begun on the form before may be sent on the one after. A question of the next era that
  /// is answered too early is nothing to flag: partners ask it for themselves.
  static let formAnswersMissing = Rule(
    RuleID(.referral, 21), .warning,
    title: Words(
      en: "Answers that the form demands are missing",
      cy: "Atebion y mae'r ffurflen yn eu mynnu ar goll"),
    explanation: Words(
      en: """
        The form was rebuilt in February 2023, July 2024, March 2025 and March 2026, each time with \
        questions that must be answered. This referral came by it and lacks such answers.
        """,
      cy: """
        Ailadeiladwyd y ffurflen ym mis Chwefror 2023, Gorffennaf 2024, Mawrth 2025 a Mawrth 2026, \
        bob tro gyda chwestiynau y mae'n rhaid eu hateb. Drwyddi hi y daeth yr atgyfeiriad hwn, ac \
        nid oes ganddo atebion o'r fath.
        """),
    message: Words(
      en: "the form of the day demands {count} that are missing, the first is {field}",
      cy: "mae ffurflen y diwrnod yn mynnu {count} sydd ar goll, a'r cyntaf yw {field}"),
    fix: Words(
      en:
        "Send the answers from the form; if it was begun on the one before, nothing needs to change.",
      cy: """
        Anfonwch yr atebion o'r ffurflen; os dechreuwyd ar yr un flaenorol, nid oes angen newid \
        dim.
        """),
    authority: .statements(.formDemandsAnswers),
    effective: .from("2023-02-02"), datedBy: .referredOn, needs: [.route, .externalID],
    silentWithout: [.route, .referredOn],
    examples: [
      .flags(
        "the first day of the form of 2023",
        [
          .route: "nrm", .referredOn: "2023-02-02",
          .externalID: "d4cc0629-a338-4bbe-beb3-48236e6aea6f",
        ]),
      .flags(
        "a form that is named",
        [.route: "nrm", .referredOn: "2024-03-01", .formVersion: "D2", .birthplace: "?unknown"]),
      .passes(
        "the day before",
        [
          .route: "nrm", .referredOn: "2023-02-01",
          .externalID: "d4cc0629-a338-4bbe-beb3-48236e6aea6f",
        ]),
      .passes("not by the form", [.route: "nrm", .referredOn: "2024-03-01"]),
      .passes(
        "on paper",
        [
          .route: "nrm", .referredOn: "2024-03-01", .formVersion: "P2",
          .externalID: "d4cc0629-a338-4bbe-beb3-48236e6aea6f",
        ]),
      .passes(
        "a draft of the form before, by name",
        [
          .route: "nrm", .referredOn: "2023-02-10", .formVersion: "D1",
          .externalID: "d4cc0629-a338-4bbe-beb3-48236e6aea6f",
        ]),
      .passes(
        "a report",
        [
          .route: "dtn", .referredOn: "2024-03-01",
          .externalID: "d4cc0629-a338-4bbe-beb3-48236e6aea6f",
        ]),
    ],
    check: { record, circumstances, flags in
      guard record.isReferralToNRM, let era = record.formEra else { return }
      var missing: [CanonicalField] = []
      for (since, fields) in demands where since <= era {
        for field in fields
        where !record.isStated(field) && circumstances.supplies(field) && record.lacks(field) {
          missing.append(field)
        }
      }
      guard let first = missing.first else { return }
      flags.flag(
        nil, related: Array(missing.prefix(8)),
        [
          "count": .count(missing.count, .values),
          "field": .field(first.name, label: first.definition.label),
        ])
    })
}

/// What the form demands of every referral, by the era from which on.
private let demands: [(since: Int, fields: [CanonicalField])] = [
  (
    2,
    [
      .birthplace, .familyBackground, .education, .employmentHistory, .howItStarted,
      .requiredWork, .livingConditions, .treatment, .wasTakenElsewhere, .interviewDetails,
      .hasCredibilityConcern, .areProfessionalsInvolved,
    ]
  ),
  (3, [.lastContactWithExploiters, .isFutureExploitationFeared, .cooperatesWithAuthorities]),
  (
    4,
    [.isMultipleExploitation, .isStillExploited, .hasSlaveryIndicators, .professionalInsight]
  ),
  (5, [.alternativeContactEmail]),
]

/// The first days of the online form's eras, the second first.
private let eras: [EffectiveDates] = [
  .from("2023-02-02"), .from("2024-07-23"), .from("2025-03-31"), .from("2026-03-26"),
]

extension CanonicalRecord {
  /// The era of the online form by which the referral came: the one that is named, else that of its
  /// day. Nothing for a referral that may have come otherwise.
  fileprivate var formEra: Int? {
    if let form = code(.formVersion) {
      return [Code].onlineForms.firstIndex { $0 == form }
    }
    guard isStated(.externalID), let referred = date(.referredOn) else { return nil }
    return 1 + eras.count { $0.certainlyContains(referred) }
  }
}
