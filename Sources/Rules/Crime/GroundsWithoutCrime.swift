import CanonicalModel
import Records

extension Rule {
  /// The reasonable grounds are positive, and the incident still waits for them.
  ///
  /// A warning: what was read is the list of codes and what each means. That such an incident has to
  /// become a crime follows from it.
  static let groundsWithoutCrime = Rule(
    RuleID(.crime, 2), .warning,
    title: Words(
      en: "Positive grounds, and the incident awaits them",
      cy: "Seiliau cadarnhaol, a'r digwyddiad yn aros amdanynt"),
    explanation: Words(
      en: """
        N200/01 stands for a referral whose reasonable grounds decision is awaited. Once it is \
        positive, and exploitation was in the UK, a crime takes its place.
        """,
      cy: """
        Mae N200/01 yn golygu atgyfeiriad sy'n aros am benderfyniad seiliau rhesymol. Unwaith y \
        mae'n gadarnhaol, a'r camfanteisio wedi bod yn y DU, daw trosedd yn ei le.
        """),
    message: Words(
      en: "the reasonable grounds are positive, and the incident code is {code}",
      cy: "mae'r seiliau rhesymol yn gadarnhaol, a chod y digwyddiad yw {code}"),
    fix: Words(
      en: "Record the crime, and send its class; or send the code that the incident has by now.",
      cy: """
        Cofnodwch y drosedd, ac anfonwch ei dosbarth; neu anfonwch y cod sydd gan y digwyddiad \
        erbyn hyn.
        """),
    authority: .statements(.incidentCodesOfN200, .referralsAreCrimes),
    effective: .incidentCodes, kinds: [.referral, .crimeRecord],
    needs: [.incidentCode, .reasonableGrounds],
    silentUnless: StatedCode(field: .incidentCode, code: .referralAwaitingGrounds),
    examples: [
      .flags(
        "the first day",
        [
          .referredOn: "2019-06-01", .incidentCode: "N200/01", .reasonableGrounds: "positive",
          .exploitationLocation: "uk",
        ]),
      .flags(
        "two days before the extract",
        [
          .referredOn: "2023-11-02", .incidentCode: "N200/01", .reasonableGrounds: "positive",
          .reasonableGroundsOn: "2024-01-13", .exploitationLocation: "both",
        ], asOf: "2024-01-15"),
      .passes(
        "the day before",
        [
          .referredOn: "2019-05-31", .incidentCode: "N200/01", .reasonableGrounds: "positive",
          .exploitationLocation: "uk",
        ]),
      .passes(
        "decided on the day before the extract",
        [
          .referredOn: "2023-11-02", .incidentCode: "N200/01", .reasonableGrounds: "positive",
          .reasonableGroundsOn: "2024-01-14", .exploitationLocation: "uk",
        ], asOf: "2024-01-15"),
      .passes(
        "overseas alone, which is never a crime here",
        [
          .referredOn: "2023-11-02", .incidentCode: "N200/01", .reasonableGrounds: "positive",
          .exploitationLocation: "overseas",
        ]),
      .passes(
        "the crime is there",
        [
          .referredOn: "2023-11-02", .incidentCode: "N200/01", .reasonableGrounds: "positive",
          .exploitationLocation: "uk", .crimeClass: "106",
        ]),
      .passes(
        "awaited",
        [
          .referredOn: "2023-11-02", .incidentCode: "N200/01", .reasonableGrounds: "pending",
          .exploitationLocation: "uk",
        ]),
    ],
    check: { record, circumstances, flags in
      guard let code = record.code(.incidentCode), code == .referralAwaitingGrounds,
        record.code(.reasonableGrounds) == .positive, record.isExploitedInUK,
        record.lacks(.crimeClass),
        !record.isFresh(record.date(.reasonableGroundsOn), circumstances)
      else { return }
      let label = circumstances.lists.label(of: code, in: .incidentCodes)
      flags.flag(
        .incidentCode, related: [.reasonableGrounds, .reasonableGroundsOn],
        ["code": .code(code, label: label)])
    })
}
