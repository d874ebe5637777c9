import CanonicalModel
import Records

extension Rule {
  /// Whether two cases overlap is certain where one extract tells of both: so records of one drop are
  /// compared, and those of all files that have no manifest.
  ///
  /// A case is live when nothing says that it has ended: no conclusive decision, no negative
  /// reasonable grounds, no withdrawal. Exports that do not tell of decisions are not asked, and cases
  /// of which a status is told are those of `referralWithinOpenCase`. A person is known by a number
  /// alone; many people share a name and a birth that was estimated.
  static let severalLiveReferences = Rule(
    RuleID(.identifiers, 15), .warning,
    title: Words(
      en: "Person with several live NRM references",
      cy: "Person â sawl cyfeirnod NRM byw"),
    explanation: Words(
      en: """
        A person is referred again only after the earlier case has ended. Two live references are \
        one referral entered twice, or a case whose end was not recorded.
        """,
      cy: """
        Dim ond ar ôl i'r achos cynharach ddod i ben y caiff person ei atgyfeirio eto. Un \
        atgyfeiriad a gofnodwyd ddwywaith yw dau gyfeirnod byw, neu achos na chofnodwyd ei ddiwedd.
        """),
    message: Words(
      en: "the person has another NRM reference whose case is live as well",
      cy: "mae gan y person gyfeirnod NRM arall y mae ei achos yn fyw hefyd"),
    fix: Words(
      en: "Close the case that has ended, or take out the reference that was entered twice.",
      cy: "Caewch yr achos sydd wedi dod i ben, neu tynnwch y cyfeirnod a gofnodwyd ddwywaith."),
    authority: .statements(.referralsFollowOneAnother),
    needs: [.nrmReference, .conclusiveGrounds], silentWithout: [.nrmReference],
    examples: [
      .flags(
        "two cases that wait for reasonable grounds",
        [
          ExampleRecord(.referral, [.nrmReference: "NRM 1", .pncID: "81/34U"]),
          ExampleRecord(.referral, [.nrmReference: "NRM 2", .pncID: "1981/0000034U"]),
        ]),
      .flags(
        "one waits for its conclusive decision",
        [
          ExampleRecord(
            .referral,
            [.nrmReference: "NRM 1", .nhsNumber: "9434765919", .reasonableGrounds: "positive"]),
          ExampleRecord(.referral, [.nrmReference: "NRM 2", .nhsNumber: "943 476 5919"]),
        ]),
      .passes(
        "the earlier case was decided",
        [
          ExampleRecord(
            .referral,
            [.nrmReference: "NRM 1", .pncID: "81/34U", .conclusiveGrounds: "negative"]),
          ExampleRecord(.referral, [.nrmReference: "NRM 2", .pncID: "81/34U"]),
        ]),
      .passes(
        "the earlier case was withdrawn",
        [
          ExampleRecord(
            .referral, [.nrmReference: "NRM 1", .pncID: "81/34U", .withdrawnOn: "2023-05-01"]),
          ExampleRecord(.referral, [.nrmReference: "NRM 2", .pncID: "81/34U"]),
        ]),
      .passes(
        "one case sent twice",
        [
          ExampleRecord(.referral, [.nrmReference: "NRM 1", .pncID: "81/34U"]),
          ExampleRecord(.referral, [.nrmReference: "nrm-1", .pncID: "81/34U"]),
        ]),
      .passes(
        "cases with a status, as another rule says",
        [
          ExampleRecord(
            .referral, [.nrmReference: "NRM 1", .pncID: "81/34U", .caseStatus: "positive-rg"]),
          ExampleRecord(
            .referral, [.nrmReference: "NRM 2", .pncID: "81/34U", .caseStatus: "pending-rg"]),
        ]),
      .passes(
        "a decision that is withheld",
        [
          ExampleRecord(
            .referral,
            [.nrmReference: "NRM 1", .pncID: "81/34U", .conclusiveGrounds: "?redacted"]),
          ExampleRecord(.referral, [.nrmReference: "NRM 2", .pncID: "81/34U"]),
        ]),
      .passes(
        "live in two extracts, of which one is older",
        files: [
          ExampleFile(
            "gwent-police", drop: .folder("2023-q3"),
            [ExampleRecord(.referral, [.nrmReference: "NRM 1", .pncID: "81/34U"])]),
          ExampleFile(
            "gwent-police", drop: .folder("2023-q4"),
            [ExampleRecord(.referral, [.nrmReference: "NRM 2", .pncID: "81/34U"])]),
        ]),
    ],
    comparing: DatasetCheck(
      .contradiction { $0.differs(from: $1) }, field: .nrmReference
    ) { record, circumstances, entries in
      guard record.isLiveCase else { return }
      let person = PersonIdentifiers.firstHash(in: record)
      if person == 0 { return }
      let drop = circumstances.drop.map { StableHash.of($0.folder.utf8) } ?? 0
      entries.add(
        key: person ^ drop, facts: FactHashes(record.withText(.nrmReference, hashOfReference) ?? 0))
    })
}

extension CanonicalRecord {
  /// Whether nothing says that the case has ended, or that we may not know.
  fileprivate var isLiveCase: Bool {
    if isDutyToNotify || holds(.withdrawnOn) || holds(.disqualifiedOn) { return false }
    guard !isDecided(.conclusiveGrounds), !isWithheld(.conclusiveGrounds),
      code(.reasonableGrounds) != .negative, !isWithheld(.reasonableGrounds),
      !isWithheld(.caseStatus)
    else { return false }
    return code(.caseStatus) == nil
  }

  /// Whether there is a value that was withheld or could not be understood.
  private func isWithheld(_ field: CanonicalField) -> Bool {
    holds(field) && !isStated(field) && !lacks(field)
  }
}

extension DropFacts {
  /// A drop of which only the folder counts.
  static func folder(_ name: String) -> DropFacts {
    var drop = DropFacts()
    drop.folder = name
    return drop
  }
}
