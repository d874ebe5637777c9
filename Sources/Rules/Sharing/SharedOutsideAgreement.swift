import CanonicalModel
import Records

extension Rule {
  /// A warning: that an agreement holds in its days is known in the field. Who its parties are stands
  /// in its text, which no drop carries.
  static let sharedOutsideAgreement = Rule(
    RuleID(.sharing, 2), .warning,
    title: Words(
      en: "Shared outside the days of the agreement",
      cy: "Rhannwyd y tu allan i ddyddiau'r cytundeb"),
    explanation: Words(
      en: """
        The agreement under which the record was shared had not begun, or had ended. It covers \
        nothing on that day.
        """,
      cy: """
        Nid oedd y cytundeb y rhannwyd y cofnod odano wedi dechrau, neu roedd wedi dod i ben. Nid \
        yw'n cwmpasu dim ar y diwrnod hwnnw.
        """),
    message: Words(
      en: "shared on {shared}, outside the agreement; {field}: {date}",
      cy: "rhannwyd ar {shared}, y tu allan i'r cytundeb; {field}: {date}"),
    fix: Words(
      en: "Correct the dates, or name the agreement that held on the day.",
      cy: "Cywirwch y dyddiadau, neu enwch y cytundeb a oedd mewn grym ar y diwrnod."),
    authority: .statements(.agreementHoldsInItsDays),
    kinds: RecordKind.allCases, needs: [.disclosedOn], silentWithout: [.disclosedOn],
    examples: [
      .flags(
        "the day before the agreement",
        [.disclosedOn: "2022-12-31", .agreementStartsOn: "2023-01-01"]),
      .passes(
        "its first day", [.disclosedOn: "2023-01-01", .agreementStartsOn: "2023-01-01"]),
      .passes("its last day", [.disclosedOn: "2023-12-31", .agreementEndsOn: "2023-12-31"]),
      .flags(
        "the day after it ended",
        [.disclosedOn: "2024-01-01", .agreementEndsOn: "2023-12-31"]),
      .passes(
        "a month that leaves it open", [.disclosedOn: "2023-12", .agreementEndsOn: "2023-12-15"]),
      .passes(
        "an end that was withheld", [.disclosedOn: "2024-01", .agreementEndsOn: "?redacted"]),
    ],
    check: { record, _, flags in
      guard let shared = record.date(.disclosedOn) else { return }
      if let start = record.date(.agreementStartsOn), shared.earliest < start.latest {
        guard shared.isCertainlyBefore(start) else { return flags.leaveUndecided() }
        return flag(.agreementStartsOn, start, shared, &flags)
      }
      if let end = record.date(.agreementEndsOn), end.earliest < shared.latest {
        guard end.isCertainlyBefore(shared) else { return flags.leaveUndecided() }
        flag(.agreementEndsOn, end, shared, &flags)
      }
    })
}

private func flag(
  _ field: CanonicalField, _ date: PartialDate, _ shared: PartialDate, _ flags: inout Flags
) {
  flags.flag(
    .disclosedOn, related: [field],
    ["shared": .date(shared), "field": .field(field), "date": .date(date)])
}
