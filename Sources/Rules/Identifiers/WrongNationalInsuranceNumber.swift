import CanonicalModel
import Records

extension Rule {
  /// Only a warning: the list of letters is known in the field and was not looked up again.
  static let wrongNationalInsuranceNumber = Rule(
    RuleID(.identifiers, 4), .warning,
    title: Words(
      en: "National Insurance number that cannot be right",
      cy: "Rhif Yswiriant Gwladol na all fod yn gywir"),
    explanation: Words(
      en: """
        The number has two letters, six digits and a suffix A to D, and some letters are never \
        issued. Temporary numbers and those of manuals belong to nobody.
        """,
      cy: """
        Mae gan y rhif ddwy lythyren, chwe digid ac ôl-ddodiad A i D, ac ni roddir rhai \
        llythrennau byth. Nid yw rhifau dros dro na rhai llawlyfrau'n perthyn i neb.
        """),
    message: Words(
      en: "the National Insurance number {value} {flaw}",
      cy: "mae'r rhif Yswiriant Gwladol {value} {flaw}"),
    fix: Words(
      en: "Copy the number from a letter of HMRC or DWP, or leave it out.",
      cy: "Copïwch y rhif o lythyr gan CThEF neu'r Adran Gwaith a Phensiynau, neu hepgorwch ef."),
    authority: .statements(.insuranceNumberHasPrefix),
    kinds: RecordKind.allCases, needs: [.nationalInsuranceNumber],
    silentWithout: [.nationalInsuranceNumber],
    examples: [
      .flags("a temporary number", [.nationalInsuranceNumber: "TN010190F"]),
      .flags(
        "on an intelligence report", [.nationalInsuranceNumber: "TN010190F"],
        kind: .intelligenceReport),
      .flags("the number that forms print", [.nationalInsuranceNumber: "QQ 12 34 56 C"]),
      .flags("too few digits", [.nationalInsuranceNumber: "JG10375A"]),
      .passes("a number with blanks", [.nationalInsuranceNumber: "JG 10 37 59 A"]),
      .passes("without its suffix", [.nationalInsuranceNumber: "JG103759"]),
    ],
    check: { record, _, flags in
      guard
        let number = record.withText(
          .nationalInsuranceNumber, { NationalInsuranceNumber($0) })
      else { return }
      let flaw: Argument
      if let number {
        if number.isExample {
          flaw = .madeForExamples
        } else if !number.hasAllocatedLetters {
          flaw = .neverIssued
        } else {
          return
        }
      } else {
        flaw = .wrongShape
      }
      flags.flag(
        .nationalInsuranceNumber,
        ["value": record.masked(.nationalInsuranceNumber), "flaw": flaw])
    })
}
