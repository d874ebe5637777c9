import CanonicalModel
import Records

extension Rule {
  /// Asked of the envelope of a drop that does not say on which day it was shared: that was not before
  /// its extract was made. Where the day is stated, `sharedOutsideAgreement` compares it.
  static let dropAfterItsAgreement = Rule(
    RuleID(.sharing, 12), .warning,
    title: Words(
      en: "Drop made after its agreement had ended",
      cy: "Pecyn a wnaed ar ôl i'w gytundeb ddod i ben"),
    explanation: Words(
      en: """
        The agreement that the manifest names had ended when the extract was made, so it covers \
        nothing in the drop.
        """,
      cy: """
        Roedd y cytundeb a enwir yn y maniffest wedi dod i ben pan wnaed y detholiad, felly nid yw'n \
        cwmpasu dim yn y pecyn.
        """),
    message: Words(
      en: "the agreement ended on {date}, and the extract was made on {extract}",
      cy: "daeth y cytundeb i ben ar {date}, a gwnaed y detholiad ar {extract}"),
    fix: Words(
      en: "Renew the agreement, or name the one under which the drop was shared.",
      cy: "Adnewyddwch y cytundeb, neu enwch yr un y rhannwyd y pecyn odano."),
    authority: .statements(.agreementHoldsInItsDays),
    kinds: RecordKind.allCases, needs: [.agreementEndsOn], silentWithout: [.agreementEndsOn],
    examples: [
      .flags(
        "the day after it ended",
        files: [ExampleFile("gwent-police", drop: ended("2024-01-14"), referral)]),
      .passes(
        "its last day",
        files: [ExampleFile("gwent-police", drop: ended("2024-01-15"), referral)]),
      .passes(
        "a month that leaves it open",
        files: [ExampleFile("gwent-police", drop: ended("2024-01"), referral)]),
      .passes(
        "an agreement of the record's own",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.extractedOn = CivilDate("2024-01-15") },
            [ExampleRecord(.referral, [.route: "nrm", .agreementEndsOn: "2023-01-01"])])
        ]),
    ],
    check: { record, circumstances, flags in
      guard record.isOfEnvelope(.agreementEndsOn), !record.isStated(.disclosedOn),
        let end = record.date(.agreementEndsOn), let extract = circumstances.drop?.extractedOn,
        end.earliest < extract
      else { return }
      guard end.isCertainlyBefore(extract) else { return flags.leaveUndecided() }
      flags.flag(.agreementEndsOn, ["date": .date(end), "extract": .day(extract)])
    })
}

private let referral = [ExampleRecord(.referral, [.route: "nrm"])]

private func ended(_ day: String) -> DropFacts {
  var drop = DropFacts.sharing([.agreementEndsOn: day])
  drop.extractedOn = CivilDate("2024-01-15")
  return drop
}
