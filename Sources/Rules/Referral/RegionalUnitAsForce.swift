import CanonicalModel
import Records

extension Rule {
  /// A regional unit or the air service stands as first responder where it could not, or its
  /// referral is counted for a force.
  ///
  /// Before a unit could be chosen its people reported under a force, which is right. The air
  /// service could be chosen from 2019 on; that it would meet a victim is unlikely and no more.
  static let regionalUnitAsForce = Rule(
    RuleID(.referral, 9), .warning,
    title: Words(
      en: "Regional unit out of its time, or counted as a force",
      cy: "Uned ranbarthol allan o'i hamser, neu wedi'i chyfrif fel heddlu"),
    explanation: Words(
      en: """
        Regional organised crime units could be chosen from 10 November 2020, the National Police \
        Air Service from 7 August 2019. Since then a unit refers in its own name, and its \
        referrals are not a force's.
        """,
      cy: """
        Gellid dewis unedau troseddau cyfundrefnol rhanbarthol ers 10 Tachwedd 2020, a \
        Gwasanaeth Awyr Cenedlaethol yr Heddlu ers 7 Awst 2019. Ers hynny mae uned yn atgyfeirio \
        yn ei henw ei hun, ac nid atgyfeiriadau heddlu yw ei rhai hi.
        """),
    message: Words(
      en: "the first responder is {unit}, {flaw}", cy: "yr ymatebydd cyntaf yw {unit}, {flaw}"),
    fix: Words(
      en: "Send the force under which the unit reported, or the unit alone.",
      cy: "Anfonwch yr heddlu yr adroddodd yr uned oddi tano, neu'r uned yn unig."),
    authority: .statements(.listAddsRegionalUnits),
    needs: [.firstResponder],
    silentWithout: [.firstResponder, .referredOn],
    examples: [
      .flags(
        "the day before units could be chosen",
        [.firstResponder: "tarian-rocu", .referredOn: "2020-11-09"]),
      .flags(
        "the day before the air service could be chosen",
        [.firstResponder: "npas", .referredOn: "2019-08-06"]),
      .flags(
        "counted for a force",
        [
          .firstResponder: "tarian-rocu", .firstResponderForce: "gwent",
          .referredOn: "2020-11-10",
        ]),
      .flags("the air service", [.firstResponder: "npas", .referredOn: "2024-03-01"]),
      .passes("the first day", [.firstResponder: "tarian-rocu", .referredOn: "2020-11-10"]),
      .passes("a year that holds both", [.firstResponder: "tarian-rocu", .referredOn: "2020"]),
      .passes(
        "the air service as its own force",
        [.firstResponder: "gwent-police", .firstResponderForce: "gwent", .referredOn: "2024-03"]),
    ],
    check: { record, circumstances, flags in
      guard let unit = record.code(.firstResponder), [Code].regionalUnits.names(unit),
        let referred = record.date(.referredOn)
      else { return }
      guard let (flaw, severity) = flaw(of: unit, on: referred, record, circumstances) else {
        if isOpen(unit, referred, circumstances) { flags.leaveUndecided() }
        return
      }
      let label = circumstances.lists.label(of: unit, in: .firstResponders)
      flags.flag(
        .firstResponder, related: [.referredOn, .firstResponderForce],
        ["unit": .code(unit, label: label), "flaw": .term(flaw)], as: severity)
    })
}

private func flaw(
  of unit: Code, on referred: PartialDate, _ record: CanonicalRecord, _ circumstances: Circumstances
) -> (Words, Severity?)? {
  let lists = circumstances.lists
  if !lists.isInForce(unit, in: .firstResponders, on: referred.latest) { return (tooEarly, nil) }
  guard lists.isInForce(unit, in: .firstResponders, on: referred.earliest) else { return nil }
  if unit == .airService { return (isUnlikely, .info) }
  return record.code(.firstResponderForce) == nil ? nil : (isCounted, nil)
}

/// Whether the unit could be chosen on some of the days only.
private func isOpen(_ unit: Code, _ referred: PartialDate, _ circumstances: Circumstances) -> Bool {
  !circumstances.lists.isInForce(unit, in: .firstResponders, on: referred.earliest)
}

private let tooEarly = Words(
  en: "which could not be chosen yet", cy: "na ellid ei dewis eto")
private let isUnlikely = Words(
  en: "which hardly meets a person", cy: "sydd prin yn cwrdd â pherson")
private let isCounted = Words(
  en: "and the referral is counted for a force", cy: "a chyfrifir yr atgyfeiriad i heddlu")
