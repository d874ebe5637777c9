import Records

extension Rule {
  /// As `XPT-008` does for drops of one run. The finding stands in the last drop, for there the record is.
  /// Only a day that this drop certainly covers counts; where more than half are missing, the finding is
  /// one.
  static let missingFromNextDrop = Rule(
    RuleID(.crossPartner, 10), .warning, level: .dataset,
    title: Words(
      en: "Record of the last drop that this one does not have",
      cy: "Cofnod o'r pecyn diwethaf nad yw yn yr un hwn"),
    explanation: Words(
      en: """
        This drop covers the day of the record and has no record with its reference. It was \
        deleted, its reference was changed, or the export lost rows.
        """,
      cy: """
        Mae'r pecyn hwn yn cwmpasu diwrnod y cofnod ac nid oes ganddo gofnod â'i gyfeirnod. Fe'i \
        dilëwyd, newidiwyd ei gyfeirnod, neu collodd yr allforiad resi.
        """),
    message: Words(
      en: "the drop that is checked covers the day of this record and does not have it",
      cy: "mae'r pecyn a wirir yn cwmpasu diwrnod y cofnod hwn ac nid yw ganddo"),
    fix: Words(
      en: "Send the record again, or say that it was deleted and why.",
      cy: "Anfonwch y cofnod eto, neu dywedwch iddo gael ei ddileu a pham."),
    authority: .statements(.laterDropHoldsEarlier),
    examples: [
      .flags(
        "one of three is gone",
        last: """
          nrmReference,route,referredOn
          NRM 1,nrm,2023-02-01
          NRM 2,nrm,2023-03-01
          NRM 3,nrm,2023-04-01

          """,
        next: """
          nrmReference,route,referredOn
          NRM 1,nrm,2023-02-01
          NRM 3,nrm,2023-04-01
          NRM 4,nrm,2023-07-01

          """),
      .passes(
        "an extract of other days",
        last: "nrmReference,route,referredOn\nNRM 1,nrm,2023-02-01\n",
        next: "nrmReference,route,referredOn\nNRM 4,nrm,2023-07-01\n"),
      .passes(
        "the same reference, written otherwise",
        last: "nrmReference,route,referredOn\nNRM 1,nrm,2023-02-01\nNRM 2,nrm,2023-03-01\n",
        next: "nrmReference,route,referredOn\nnrm-1,nrm,2023-02-01\nNRM 2,nrm,2023-03-01\n"),
    ],
    explaining: .lostSinceLastDrop)
}
