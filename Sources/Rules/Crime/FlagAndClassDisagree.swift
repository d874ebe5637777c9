import CanonicalModel
import Records

extension Rule {
  /// A crime of modern slavery lacks the force's flag; or the flag is there, and no class is.
  ///
  /// A flag beside another class is what flags are for, and no flaw.
  static let flagAndClassDisagree = Rule(
    RuleID(.crime, 10), .warning,
    title: Words(
      en: "Flag and class of modern slavery disagree",
      cy: "Nod a dosbarth caethwasiaeth fodern yn anghyson"),
    explanation: Words(
      en: """
        Forces find their cases of modern slavery by a flag. A crime of that class without it is \
        missed by whoever searches for the flag.
        """,
      cy: """
        Mae heddluoedd yn dod o hyd i'w hachosion o gaethwasiaeth fodern drwy nod. Bydd trosedd \
        o'r dosbarth hwnnw hebddo yn cael ei cholli gan bwy bynnag sy'n chwilio am y nod.
        """),
    message: Words(
      en: "flag and class do not agree: {flaw}", cy: "nid yw'r nod a'r dosbarth yn gyson: {flaw}"),
    fix: Words(
      en: "Set the flag on every crime of class 106, and send the class of what is flagged.",
      cy: "Rhowch y nod ar bob trosedd o ddosbarth 106, ac anfonwch ddosbarth yr hyn a nodwyd."),
    authority: .statements(.forcesFlagModernSlavery),
    kinds: [.crimeRecord], needs: [.crimeClass, .isSlaveryFlagged],
    examples: [
      .flags(
        "the flag says no", [.crimeClass: "106/1", .isSlaveryFlagged: "no"], kind: .crimeRecord),
      .flags("no flag", [.crimeClass: "106"], kind: .crimeRecord),
      .flags("a flag and no class", [.isSlaveryFlagged: "yes"], kind: .crimeRecord),
      .passes("both", [.crimeClass: "106", .isSlaveryFlagged: "yes"], kind: .crimeRecord),
      .passes(
        "a kidnapping in the context", [.crimeClass: "36/1", .isSlaveryFlagged: "yes"],
        kind: .crimeRecord),
      .passes(
        "an incident", [.incidentCode: "N200/03", .isSlaveryFlagged: "yes"], kind: .crimeRecord),
      .passes(
        "a flag that was withheld", [.crimeClass: "106", .isSlaveryFlagged: "?redacted"],
        kind: .crimeRecord),
    ],
    check: { record, _, flags in
      if record.isModernSlaveryCrime {
        guard record.code(.isSlaveryFlagged) == .no || record.lacks(.isSlaveryFlagged) else {
          return
        }
        flags.flag(.isSlaveryFlagged, related: [.crimeClass], ["flaw": .term(noFlag)])
      } else if record.code(.isSlaveryFlagged) == .yes, record.lacks(.crimeClass),
        record.lacks(.incidentCode)
      {
        flags.flag(.isSlaveryFlagged, ["flaw": .term(noClass)], as: .info)
      }
    })
}

private let noFlag = Words(
  en: "the class is modern slavery, and the flag is not set",
  cy: "caethwasiaeth fodern yw'r dosbarth, ac nid yw'r nod wedi'i osod")
private let noClass = Words(
  en: "the flag of modern slavery is set, and there is no class",
  cy: "mae nod caethwasiaeth fodern wedi'i osod, ac nid oes dosbarth")
