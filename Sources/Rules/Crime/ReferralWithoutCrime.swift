import CanonicalModel
import Records

extension Rule {
  /// A force sends a referral of its own, and no crime beside it.
  ///
  /// A crime reference of whatever class is enough, and so is a class. Not asked are records that went
  /// to another force, which records the crime, nor those of the last day before the extract, nor an
  /// incident that still awaits a positive decision, of which `groundsWithoutCrime` speaks.
  ///
  /// A warning: what was read demands that the crime is recorded, not that the referral names it.
  static let referralWithoutCrime = Rule(
    RuleID(.crime, 1), .warning,
    title: Words(
      en: "Referral by the police without a recorded crime",
      cy: "Atgyfeiriad gan yr heddlu heb drosedd wedi'i chofnodi"),
    explanation: Words(
      en: """
        Every referral into the NRM is to be recorded as a crime. Without one nobody investigates, \
        and the force's figures say that nothing happened.
        """,
      cy: """
        Mae pob atgyfeiriad i'r NRM i'w gofnodi fel trosedd. Heb un nid oes neb yn ymchwilio, ac \
        mae ffigurau'r heddlu'n dweud na ddigwyddodd dim.
        """),
    message: Words(
      en: "{force} made the referral, exploitation was in the UK, and no crime stands beside it",
      cy: """
        {force} a wnaeth yr atgyfeiriad, yn y DU yr oedd y camfanteisio, ac nid oes trosedd wrth \
        ei ochr
        """),
    fix: Words(
      en: "Send the reference of the crime. If none was recorded, ask the force's crime registrar.",
      cy: """
        Anfonwch gyfeirnod y drosedd. Os na chofnodwyd un, gofynnwch i gofrestrydd troseddau'r \
        heddlu.
        """),
    authority: .statements(.referralsAreCrimes, .modernSlaveryIsAClass, .incidentCodesOfN200),
    effective: .modernSlaveryClass,
    needs: [.crimeReference, .route, .firstResponder, .exploitationLocation],
    silentWithout: [.exploitationLocation],
    silentUnless: StatedCode(field: .route, code: .nrm),
    examples: [
      .flags(
        "the force's own referral",
        files: [
          ExampleFile(
            "gwent-police",
            [
              ExampleRecord(
                .referral,
                [
                  .route: "nrm", .referredOn: "2023-10-17", .firstResponder: "gwent-police",
                  .exploitationLocation: "uk",
                ])
            ])
        ]),
      .flags(
        "the first day of the class",
        files: [
          ExampleFile(
            "gwent-police",
            [
              ExampleRecord(
                .referral,
                [
                  .route: "nrm", .referredOn: "2015-04-01", .firstResponder: "gwent-police",
                  .exploitationLocation: "both",
                ])
            ])
        ]),
      .passes(
        "the day before",
        files: [
          ExampleFile(
            "gwent-police",
            [
              ExampleRecord(
                .referral,
                [
                  .route: "nrm", .referredOn: "2015-03-31", .firstResponder: "gwent-police",
                  .exploitationLocation: "uk",
                ])
            ])
        ]),
      .passes(
        "a crime reference is there",
        files: [
          ExampleFile(
            "gwent-police",
            [
              ExampleRecord(
                .referral,
                [
                  .route: "nrm", .referredOn: "2023-10-17", .firstResponder: "gwent-police",
                  .exploitationLocation: "uk", .crimeReference: "2300326738",
                ])
            ])
        ]),
      .passes(
        "sent on to another force",
        files: [
          ExampleFile(
            "gwent-police",
            [
              ExampleRecord(
                .referral,
                [
                  .route: "nrm", .referredOn: "2023-10-17", .firstResponder: "gwent-police",
                  .exploitationLocation: "uk", .forceSentTo: "south-wales",
                ])
            ])
        ]),
      .passes(
        "in the export of another partner",
        files: [
          ExampleFile(
            "national-return",
            [
              ExampleRecord(
                .referral,
                [
                  .route: "nrm", .referredOn: "2023-10-17", .firstResponder: "gwent-police",
                  .exploitationLocation: "uk",
                ])
            ])
        ]),
      .passes(
        "made on the day before the extract",
        files: [
          ExampleFile(
            "gwent-police",
            [
              ExampleRecord(
                .referral,
                [
                  .route: "nrm", .referredOn: "2024-01-14", .firstResponder: "gwent-police",
                  .exploitationLocation: "uk",
                ])
            ])
        ], asOf: "2024-01-15"),
      .passes(
        "overseas alone",
        files: [
          ExampleFile(
            "gwent-police",
            [
              ExampleRecord(
                .referral,
                [
                  .route: "nrm", .referredOn: "2023-10-17", .firstResponder: "gwent-police",
                  .exploitationLocation: "overseas",
                ])
            ])
        ]),
    ],
    check: { record, circumstances, flags in
      guard record.isReferralToNRM, record.isExploitedInUK, record.hasNoCrime,
        !record.isFresh(record.event, circumstances),
        let force = record.respondingForce(circumstances.lists), force.recordsCrime,
        force == circumstances.sendingForce, !record.isSentElsewhere(than: force)
      else { return }
      let label = circumstances.lists.label(of: force, in: .policeForces)
      flags.flag(nil, ["force": .code(force, label: label)])
    })
}

extension CanonicalRecord {
  fileprivate var hasNoCrime: Bool {
    lacks(.crimeReference) && lacks(.crimeClass) && code(.incidentCode) != .passedToOtherForce
      && code(.incidentCode) != "N200/04" && code(.incidentCode) != "N200/05"
      && !isIncidentWithPositiveGrounds
  }

  /// Then another rule says that the crime is missing.
  private var isIncidentWithPositiveGrounds: Bool {
    code(.incidentCode) == .referralAwaitingGrounds && code(.reasonableGrounds) == .positive
      && happened(in: .incidentCodes)
  }

  fileprivate func isSentElsewhere(than force: Code) -> Bool {
    code(.forceSentTo).map { $0 != force } ?? false
  }
}

extension Code {
  /// Whether the Home Office counting rules are the force's: they are of England and Wales.
  fileprivate var recordsCrime: Bool {
    self != "psni" && self != "police-scotland" && self != "npas"
  }
}
