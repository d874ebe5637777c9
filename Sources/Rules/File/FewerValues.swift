import Records

extension Rule {
  /// More by a fifth of all records at least, and not by chance; twenty records in each drop. Decisions
  /// and other ends of a matter are not looked at: in a young drop they are still to come.
  static let fewerValues = Rule(
    RuleID(.file, 55), .warning, level: .dataset,
    title: Words(
      en: "Field that is empty more often than in the last drop",
      cy: "Maes sy'n wag yn amlach nag yn y pecyn diwethaf"),
    explanation: Words(
      en: """
        Far more records than before have nothing in the field. Mostly a form or an export has \
        changed, or a filter holds the values back; shares over both drops do not compare.
        """,
      cy: """
        Mae gan lawer mwy o gofnodion nag o'r blaen ddim yn y maes. Fel arfer mae ffurflen neu \
        allforiad wedi newid, neu mae hidlydd yn dal y gwerthoedd yn ôl; ni ellir cymharu \
        cyfrannau'r ddau becyn.
        """),
    message: Words(
      en: """
        {field} is missing in {missing} of {records}; in the last drop in {missingBefore} of {before}
        """,
      cy: """
        mae {field} ar goll mewn {missing} o {records}; yn y pecyn diwethaf mewn {missingBefore} o \
        {before}
        """),
    fix: Words(
      en:
        "Look whether the export still takes the field along; send the values that are held back.",
      cy:
        "Gwiriwch a yw'r allforiad yn dal i gynnwys y maes; anfonwch y gwerthoedd a ddaliwyd yn ôl."
    ),
    authority: .statements(.fieldsStayFilled),
    examples: [
      .flags("filled in all, and in few", last: table(filled: 24), next: table(filled: 6)),
      .passes("one fewer", last: table(filled: 24), next: table(filled: 23)),
    ],
    explaining: .fewerValuesSinceLastDrop)
}

/// Twenty-four referrals, some with a town.
private func table(filled: Int) -> String {
  (1...24).reduce("nrmReference,route,currentTown\n") { text, number in
    text + "NRM \(number),nrm,\(number <= filled ? "Newport" : "")\n"
  }
}
