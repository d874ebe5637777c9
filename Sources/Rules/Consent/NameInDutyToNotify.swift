import CanonicalModel
import Records

extension Rule {
  /// A report about an adult who does not agree to be named may not name them.
  ///
  /// An error only where the person will not co-operate: with that consent the form asks for a
  /// name, and a file may not say whether it was given.
  static let nameInDutyToNotify = Rule(
    RuleID(.consent, 4), .error,
    title: Words(
      en: "Name in a duty to notify report", cy: "Enw mewn adroddiad dyletswydd i hysbysu"),
    explanation: Words(
      en: """
        A report about an adult must not say who the person is, unless the person agrees to it. \
        Only one who will co-operate with the authorities is asked for a name.
        """,
      cy: """
        Rhaid i adroddiad am oedolyn beidio â dweud pwy yw'r person, oni bai bod y person yn \
        cytuno. Dim ond rhywun sy'n barod i gydweithredu â'r awdurdodau y gofynnir am ei enw.
        """),
    message: Words(
      en: "a duty to notify report holds the person's {field}, and co-operation is {answer}",
      cy: """
        mae adroddiad dyletswydd i hysbysu yn dal {field} y person, a'r ateb am gydweithredu yw: \
        {answer}
        """),
    fix: Words(
      en: "Delete the name from the report, or send the answer about co-operation.",
      cy: "Dilëwch yr enw o'r adroddiad, neu anfonwch yr ateb am gydweithredu."),
    authority: .statements(.reportNamesNobody, .cooperationAddsAName),
    effective: .dutyToNotify, needs: [.route],
    silentWithout: [.route], silentUnless: .dutyToNotify,
    examples: [
      .flags(
        "a name on the first day of the duty",
        [
          .route: "dtn", .referredOn: "2015-11-01", .familyName: "Example",
          .cooperatesWithAuthorities: "no",
        ]),
      .flags(
        "a nickname, and nothing on co-operation",
        [.route: "dtn", .referredOn: "2024-03-01", .aliases: "Sample"]),
      .passes(
        "before the duty",
        [
          .route: "dtn", .referredOn: "2015-10-31", .familyName: "Example",
          .cooperatesWithAuthorities: "no",
        ]),
      .passes(
        "the person co-operates",
        [
          .route: "dtn", .referredOn: "2024-03-01", .familyName: "Example",
          .cooperatesWithAuthorities: "yes",
        ]),
      .passes(
        "no name", [.route: "dtn", .referredOn: "2024-03-01", .familyName: "?not-supplied"]),
      .passes(
        "a word in place of a name",
        [.route: "dtn", .referredOn: "2024-03-01", .fullName: "Unknown"]),
      .passes(
        "a referral", [.route: "nrm", .referredOn: "2024-03-01", .familyName: "Example"]),
    ],
    check: { record, circumstances, flags in
      guard record.isDutyToNotify, record.code(.cooperatesWithAuthorities) != .yes,
        !record.countsAsChild
      else { return }
      var names: [CanonicalField] = []
      for field in tellingNames {
        if record.withText(field, isPlaceholderName) == false { names.append(field) }
      }
      guard let first = names.first else { return }
      let answer = record.code(.cooperatesWithAuthorities)
      let label = answer.map { circumstances.lists.label(of: $0, in: .yesNo) }
      flags.flag(
        first, related: Array(names.dropFirst()) + [.cooperatesWithAuthorities],
        [
          "field": .field(first.name, label: first.definition.label),
          "answer": .term(label ?? notStated),
        ], as: answer == .no ? nil : .warning)
    })
}

private let tellingNames: [CanonicalField] = [.fullName, .givenNames, .familyName, .aliases]
private let notStated = Words(en: "not stated", cy: "heb ei nodi")
