import CanonicalModel
import Records

extension Rule {
  /// Measured on the day of sharing. Where that is not stated, a law that ended before the event is
  /// wrong all the same; one that came later may be that of a later sharing.
  static let lawOfAnotherTime = Rule(
    RuleID(.sharing, 4), .warning,
    title: Words(
      en: "Law not in force when it was shared", cy: "Deddf nad oedd mewn grym adeg rhannu"),
    explanation: Words(
      en: """
        The power that is cited did not exist yet, or not any more. What was shared had another \
        power, or none.
        """,
      cy: """
        Nid oedd y pŵer a ddyfynnir yn bod eto, neu nid oedd yn bod mwyach. Roedd pŵer arall dros \
        yr hyn a rannwyd, neu ddim un.
        """),
    message: Words(
      en: "{law} is cited, which was not in force on {date}",
      cy: "dyfynnir {law}, nad oedd mewn grym ar {date}"),
    fix: Words(
      en: "Name the law of the day on which it was shared.",
      cy: "Enwch ddeddf y diwrnod y'i rhannwyd."),
    authority: .statements(.lawsHaveDays),
    kinds: RecordKind.allCases, needs: [],
    examples: [
      .flags(
        "the Act of 1998, the day after it ended",
        [.disclosedOn: "2018-05-25", .gateway: "dpa-1998"]),
      .passes("its last day", [.disclosedOn: "2018-05-24", .gateway: "dpa-1998"]),
      .flags(
        "the GDPR, the day before it began", [.disclosedOn: "2018-05-24", .gateway: "uk-gdpr"]),
      .passes("its first day", [.disclosedOn: "2018-05-25", .gateway: "uk-gdpr"]),
      .flags(
        "an event after the Act of 1998, and no day of sharing",
        [.referredOn: "2019-02-01", .gateway: "dpa-1998"]),
      .passes(
        "an old case shared under a new law", [.referredOn: "2015-02-01", .gateway: "uk-gdpr"]),
      .flags(
        "the Act of 1998 as a lawful basis",
        [.disclosedOn: "2023-02-01", .lawfulBasis: "Data Protection Act 1998 sch. 2"]),
      .flags(
        "the UK GDPR, the day before it was called so",
        [.disclosedOn: "2020-12-31", .lawfulBasis: "UK GDPR art. 6(1)(e)"]),
      .passes(
        "the UK GDPR on its first day",
        [.disclosedOn: "2021-01-01", .lawfulBasis: "UK GDPR art. 6(1)(e)"]),
      .passes(
        "a year that leaves it open", [.disclosedOn: "2018", .gateway: "dpa-1998"]),
    ],
    check: { record, circumstances, flags in
      if let gateway = record.code(.gateway), let list = circumstances.lists[.gateways],
        !record.isShared(while: gateway, isIn: list)
      {
        let law = list.rows(for: gateway).first
        flag(.gateway, law?.effective, list.label(of: gateway), record, &flags)
      }
      guard let law = record.withText(.lawfulBasis, CitedLaw.first), let law else { return }
      flag(.lawfulBasis, law.effective, law.name, record, &flags)
    })
}

extension CanonicalRecord {
  /// Whether the gateway was certainly in force: what nearly all records say, and quickly answered.
  fileprivate func isShared(while gateway: Code, isIn list: CodeList) -> Bool {
    guard let date = date(.disclosedOn) ?? event else { return false }
    return list.isInForce(gateway, on: date.earliest) && list.isInForce(gateway, on: date.latest)
  }
}

private func flag(
  _ field: CanonicalField, _ effective: EffectiveDates?, _ law: Words, _ record: CanonicalRecord,
  _ flags: inout Flags
) {
  guard let effective, !effective.isAlways else { return }
  if let shared = record.date(.disclosedOn) {
    let (first, last) = (effective.contains(shared.earliest), effective.contains(shared.latest))
    if first && last { return }
    if first || last { return flags.leaveUndecided() }
    flags.flag(field, related: [.disclosedOn], ["law": .term(law), "date": .date(shared)])
  } else if let event = record.event, let end = effective.until, event.isCertainlyAfter(end),
    record.missing(.disclosedOn) != .redacted
  {
    flags.flag(field, ["law": .term(law), "date": .date(event)])
  }
}

/// A law of data protection that a text may cite, and its days.
private struct CitedLaw {
  let name: Words
  let effective: EffectiveDates
  let phrases: [StaticString]

  /// The first of them that stands in the text; nothing where two do, for then one may explain the
  /// other.
  static func first(in text: Span<UInt8>) -> CitedLaw? {
    var cited: CitedLaw?
    for law in all {
      guard law.phrases.contains(where: { text.holds(phrase: $0) }) else { continue }
      if cited != nil { return nil }
      cited = law
    }
    return cited
  }

  private init(_ name: Words, _ effective: EffectiveDates, _ phrases: [StaticString]) {
    self.name = name
    self.effective = effective
    self.phrases = phrases
  }

  private static let all = [
    CitedLaw(
      Words(en: "the Data Protection Act 1998", cy: "Deddf Diogelu Data 1998"),
      .until("2018-05-24"), ["data protection act 1998", "dpa 1998", "deddf diogelu data 1998"]),
    CitedLaw(
      Words(en: "the Data Protection Act 2018", cy: "Deddf Diogelu Data 2018"),
      .from("2018-05-25"), ["data protection act 2018", "dpa 2018", "deddf diogelu data 2018"]),
    CitedLaw(
      Words(en: "the UK GDPR", cy: "GDPR y DU"), .from("2021-01-01"), ["uk gdpr", "gdpr y du"]),
  ]
}
