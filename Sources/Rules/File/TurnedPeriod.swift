import Records

extension Rule {
  /// The period counts as not said.
  static let turnedPeriod = Rule(
    RuleID(.file, 35), .error,
    title: Words(
      en: "Period that ends before it begins", cy: "Cyfnod sy'n gorffen cyn dechrau"),
    explanation: Words(
      en: """
        No day is in such a period, so nothing was compared with it. The two days may have changed \
        places, or a year is wrong.
        """,
      cy: """
        Nid oes diwrnod mewn cyfnod o'r fath, felly ni chymharwyd dim ag ef. Efallai fod y ddau \
        ddiwrnod wedi cyfnewid lle, neu fod blwyddyn yn anghywir.
        """),
    message: Words(
      en: "the period of the drop begins on {from} and ends on {until}",
      cy: "mae cyfnod y pecyn yn dechrau ar {from} ac yn gorffen ar {until}"),
    fix: Words(
      en: "Correct the days of the period in the manifest.",
      cy: "Cywirwch ddyddiau'r cyfnod yn y maniffest."),
    authority: .statements(.periodHasADirection),
    examples: [
      .flags(
        "turned round",
        manifest: """
          {
            "partner": "gwent-police",
            "extractedOn": "2024-01-15",
            "period": {"from": "2023-12-31", "until": "2023-10-01"}
          }
          """, ["a.csv": Example.table]),
      .passes(
        "one day",
        manifest: """
          {
            "partner": "gwent-police",
            "extractedOn": "2024-01-15",
            "period": {"from": "2023-12-31", "until": "2023-12-31"}
          }
          """, ["a.csv": Example.table]),
    ],
    explaining: .turnedPeriod)
}
