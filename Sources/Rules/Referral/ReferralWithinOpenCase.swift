import CanonicalModel
import Records

extension Rule {
  /// Two cases of one person stand open under two references.
  ///
  /// Held together by an identifier alone: people of one name and one birthday are too many. Only
  /// cases that both stand open in one extract are compared, so that nothing is said of a case that
  /// ended before the next one began. Cases of which no status is told are those of
  /// `severalLiveReferences`.
  static let referralWithinOpenCase = Rule(
    RuleID(.referral, 18), .warning,
    title: Words(
      en: "Referred again while the case is open",
      cy: "Atgyfeirio eto tra bo'r achos ar agor"),
    explanation: Words(
      en: """
        What is learned while a case is open is sent to the competent authority as further \
        information. A second referral of the same person makes two cases of one.
        """,
      cy: """
        Anfonir yr hyn a ddysgir tra bo achos ar agor at yr awdurdod cymwys fel gwybodaeth \
        ychwanegol. Mae ail atgyfeiriad o'r un person yn gwneud dau achos o un.
        """),
    message: Words(
      en: "another open case has the same person under another reference",
      cy: "mae gan achos agored arall yr un person o dan gyfeirnod arall"),
    fix: Words(
      en:
        "Ask the competent authority to join the cases, or send the status of the one that ended.",
      cy: """
        Gofynnwch i'r awdurdod cymwys uno'r achosion, neu anfonwch statws yr un a ddaeth i ben.
        """),
    authority: .statements(.openCaseTakesFurtherInformation),
    needs: [.nrmReference, .caseStatus],
    silentWithout: [.nrmReference, .caseStatus],
    examples: [
      .flags(
        "two open cases",
        [
          ExampleRecord(
            .referral,
            [.nrmReference: "NRM100001", .pncID: "1981/0000034U", .caseStatus: "positive-rg"]),
          ExampleRecord(
            .referral,
            [.nrmReference: "NRM100002", .pncID: "1981/0000034U", .caseStatus: "pending-rg"]),
        ]),
      .passes(
        "one check letter is wrong",
        [
          ExampleRecord(
            .referral,
            [.nrmReference: "NRM100001", .pncID: "1981/0000034A", .caseStatus: "positive-rg"]),
          ExampleRecord(
            .referral,
            [.nrmReference: "NRM100002", .pncID: "1981/0000034A", .caseStatus: "pending-rg"]),
        ]),
      .passes(
        "the first has ended",
        [
          ExampleRecord(
            .referral,
            [.nrmReference: "NRM100001", .pncID: "1981/0000034U", .caseStatus: "negative-rg"]),
          ExampleRecord(
            .referral,
            [.nrmReference: "NRM100002", .pncID: "1981/0000034U", .caseStatus: "pending-rg"]),
        ]),
      .passes(
        "the same case twice, as another rule says",
        [
          ExampleRecord(
            .referral,
            [.nrmReference: "NRM 100001", .pncID: "1981/0000034U", .caseStatus: "positive-rg"]),
          ExampleRecord(
            .referral,
            [.nrmReference: "nrm100001", .pncID: "1981/0000034U", .caseStatus: "positive-rg"]),
        ]),
      .passes(
        "a report, which is no case",
        [
          ExampleRecord(
            .referral,
            [
              .route: "dtn", .nrmReference: "NRM100001", .pncID: "1981/0000034U",
              .caseStatus: "pending-rg",
            ]),
          ExampleRecord(
            .referral,
            [.nrmReference: "NRM100002", .pncID: "1981/0000034U", .caseStatus: "pending-rg"]),
        ]),
      .passes(
        "open in two extracts, of which one is older",
        files: [
          ExampleFile(
            "gwent-police", drop: .folder("2023-q3"),
            [
              ExampleRecord(
                .referral,
                [.nrmReference: "NRM100001", .pncID: "1981/0000034U", .caseStatus: "pending-rg"])
            ]),
          ExampleFile(
            "gwent-police", drop: .folder("2023-q4"),
            [
              ExampleRecord(
                .referral,
                [.nrmReference: "NRM100002", .pncID: "1981/0000034U", .caseStatus: "pending-rg"])
            ]),
        ]),
      .passes(
        "the first was decided, and its status is old",
        [
          ExampleRecord(
            .referral,
            [
              .nrmReference: "NRM100001", .pncID: "1981/0000034U", .caseStatus: "positive-rg",
              .conclusiveGrounds: "negative",
            ]),
          ExampleRecord(
            .referral,
            [.nrmReference: "NRM100002", .pncID: "1981/0000034U", .caseStatus: "pending-rg"]),
        ]),
    ],
    comparing: DatasetCheck(
      .contradiction { $0.differs(from: $1) }, field: .nrmReference
    ) { record, circumstances, entries in
      guard record.isOpenCase else { return }
      let person = PersonIdentifiers.firstHash(in: record)
      let reference = record.withText(.nrmReference, hashOfReference) ?? 0
      guard person != 0, reference != 0 else { return }
      let drop = circumstances.drop?.mark ?? 0
      entries.add(key: person ^ drop, facts: FactHashes(reference))
    })
}

extension CanonicalRecord {
  /// A referral that awaits a decision, by its status and by all else that is told.
  fileprivate var isOpenCase: Bool {
    guard let status = code(.caseStatus), !isDutyToNotify, !isDecided(.conclusiveGrounds),
      code(.reasonableGrounds) != .negative, lacks(.withdrawnOn), lacks(.disqualifiedOn)
    else { return false }
    return status == .pendingReasonableGrounds || status == .positiveReasonableGrounds
      || status == .suspended
  }
}
