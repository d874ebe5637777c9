import CanonicalModel
import Records

extension Rule {
  /// A count of children that cannot be, or that stands beside the answer "none".
  ///
  /// An error of a referral, whose form demands the number; of other records a warning.
  static let impossibleNumberOfChildren = Rule(
    RuleID(.person, 24), .error,
    title: Words(
      en: "Number of children that cannot be right", cy: "Nifer o blant na all fod yn gywir"),
    explanation: Words(
      en: "The form asks how many children only where there are some.",
      cy: "Dim ond lle mae plant y mae'r ffurflen yn gofyn faint."),
    message: Words(
      en: "the number of children, {number}, cannot be right: {flaw}",
      cy: "ni all nifer y plant, {number}, fod yn gywir: {flaw}"),
    fix: Words(
      en: "Compare both answers with the form or the file.",
      cy: "Cymharwch y ddau ateb â'r ffurflen neu'r ffeil."),
    authority: .statements(.childrenAreCounted),
    kinds: RecordKind.withPerson, needs: [.numberOfChildren],
    silentWithout: [.numberOfChildren],
    examples: [
      .flags("fewer than none", [.numberOfChildren: "-1"]),
      .flags("more than 20", [.hasChildren: "yes", .numberOfChildren: "21"]),
      .flags("has none, has two", [.hasChildren: "no", .numberOfChildren: "2"]),
      .flags(
        "of a MARAC case, a warning", [.hasChildren: "no", .numberOfChildren: "2"],
        kind: .maracCase),
      .flags("of somebody who is supported", [.numberOfChildren: "-1"], kind: .supportContact),
      .passes(
        "of a MARAC case, with some", [.hasChildren: "yes", .numberOfChildren: "2"],
        kind: .maracCase),
      .passes("20", [.hasChildren: "yes", .numberOfChildren: "20"]),
      .passes("has none, has none", [.hasChildren: "no", .numberOfChildren: "0"]),
      .passes("not sure whether", [.hasChildren: "not-sure", .numberOfChildren: "1"]),
    ],
    check: { record, _, flags in
      guard let number = record.integer(.numberOfChildren), number != 0 else { return }
      let severity: Severity? = record.kind == .referral ? nil : .warning
      if number < 0 {
        flags.flag(.numberOfChildren, flaw(number, negative), as: severity)
      } else if record.code(.hasChildren) == .no {
        flags.flag(
          .numberOfChildren, related: [.hasChildren], flaw(number, contradicted), as: severity)
      } else if number > 20 {
        // No source sets a limit.
        flags.flag(.numberOfChildren, flaw(number, many), as: .warning)
      }
    })
}

private let negative = Words(en: "it is negative", cy: "mae'n negyddol")
private let contradicted = Words(
  en: "the person has no children", cy: "nid oes gan y person blant")
private let many = Words(en: "it is more than 20", cy: "mae'n fwy nag 20")

private func flaw(_ number: Int, _ words: Words) -> Arguments {
  ["number": .number(number), "flaw": .term(words)]
}
