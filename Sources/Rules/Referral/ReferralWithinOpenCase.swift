import CanonicalModel
import Records

extension Rule {
  /// Two cases of one person stand open under two references.
  ///
  /// Held together by an identifier alone: people of one name and one birthday are too many. Only
  /// cases that both stand open are compared, so that nothing is said of a case that ended before
  /// the next one began.
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
    ],
    comparing: DatasetCheck(
      field: .nrmReference,
      entry: { record in
        guard record.isOpenCase, let reference = record.hash(of: .nrmReference) else { return nil }
        for field in identifiers {
          guard record.hasRight(field), let person = record.hash(of: field) else { continue }
          return DatasetEntry(key: person &+ UInt64(field.rawValue), facts: FactHashes(reference))
        }
        return nil
      },
      contradicts: { first, later in later.differs(from: first) }))
}

/// Identifiers of one person alone, whose check letter or digit tells a slip: one that is mistyped,
/// or made up, would join strangers.
private let identifiers: [CanonicalField] = [.pncID, .croNumber, .nhsNumber]

extension CanonicalRecord {
  /// A referral that awaits a decision.
  fileprivate var isOpenCase: Bool {
    guard let status = code(.caseStatus), !isDutyToNotify else { return false }
    return status == .pendingReasonableGrounds || status == .positiveReasonableGrounds
      || status == .suspended
  }

  /// Whether the identifier passes its own check.
  fileprivate func hasRight(_ identifier: CanonicalField) -> Bool {
    switch identifier {
    case .pncID: withText(.pncID) { PNCIdentifier($0)?.hasRightCheckLetter ?? false } ?? false
    case .croNumber:
      withText(.croNumber) { CROIdentifier($0)?.hasRightCheckLetter ?? false } ?? false
    default: withText(.nhsNumber) { NHSNumber($0)?.hasRightCheckDigit ?? false } ?? false
    }
  }

  /// The hash of letters and digits; nothing for a text that is too short to tell anybody apart.
  fileprivate func hash(of field: CanonicalField) -> UInt64? {
    withText(field) { text in
      var digits = 0
      for index in text.indices where text[index].isDigit { digits += 1 }
      guard digits >= 4, text.count <= 40 else { return nil }
      return StableHash.of(text) { $0.isDigit || ($0 | 0x20) &- 97 < 26 }
    } ?? nil
  }
}
