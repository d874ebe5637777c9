import CanonicalModel
import Records

extension Rule {
  /// Only a warning: the check is known in the field and was not looked up again.
  static let wrongNHSNumber = Rule(
    RuleID(.identifiers, 16), .warning,
    title: Words(en: "NHS number that cannot be right", cy: "Rhif GIG na all fod yn gywir"),
    explanation: Words(
      en: """
        The last of the ten digits follows from the others. Where it does not, or where the number \
        is one for tests, it belongs to nobody or to somebody else.
        """,
      cy: """
        Mae'r olaf o'r deg digid yn dilyn o'r lleill. Os nad yw, neu os yw'r rhif yn un ar gyfer \
        profion, nid yw'n perthyn i neb neu mae'n perthyn i rywun arall.
        """),
    message: Words(en: "the NHS number {value} {flaw}", cy: "mae'r rhif GIG {value} {flaw}"),
    fix: Words(
      en: "Copy the number from a letter of the NHS, or leave it out.",
      cy: "Copïwch y rhif o lythyr gan y GIG, neu hepgorwch ef."),
    authority: .statements(.healthNumberHasCheckDigit),
    kinds: RecordKind.allCases, needs: [.nhsNumber],
    silentWithout: [.nhsNumber],
    examples: [
      .flags("another last digit", [.nhsNumber: "943 476 5918"]),
      .flags("on an intelligence report", [.nhsNumber: "943 476 5918"], kind: .intelligenceReport),
      .flags("nine digits", [.nhsNumber: "943476591"]),
      .flags("a number for tests", [.nhsNumber: "4000000000"]),
      .passes("the right digit", [.nhsNumber: "943 476 5919"]),
      .passes("the right digit, with hyphens", [.nhsNumber: "943-476-5919"]),
    ],
    check: { record, _, flags in
      guard let number = record.withText(.nhsNumber, { NHSNumber($0) }) else { return }
      let flaw: Argument
      if let number {
        if number.isTestNumber {
          flaw = .madeForExamples
        } else if !number.hasRightCheckDigit {
          flaw = .wrongCheckDigit
        } else {
          return
        }
      } else {
        flaw = .wrongShape
      }
      flags.flag(.nhsNumber, ["value": record.masked(.nhsNumber), "flaw": flaw])
    })
}
