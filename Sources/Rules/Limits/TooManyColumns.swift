import Records

extension Rule {
  /// A header of thousands of columns is a table on its side, or no table. XML and JSON have names
  /// and values in their place.
  ///
  /// No examples: a file beyond the limit is no small one. The tests of the readers lower the
  /// limit.
  static let tooManyColumns = Rule(
    RuleID(.limits, 2), .error,
    title: Words(
      en: "Too many columns, names or values", cy: "Gormod o golofnau, enwau neu werthoedd"),
    explanation: Words(
      en: """
        No export of records has so many columns, so many or such long names, or so many values in \
        a record: the table may lie on its side, the separator may be wrong, or identifiers may \
        stand where names should. What is beyond the limit was not read.
        """,
      cy: """
        Nid oes gan unrhyw allforio cofnodion gynifer o golofnau, gynifer o enwau nac enwau mor \
        hir, na chynifer o werthoedd mewn cofnod: gall y tabl fod ar ei ochr, gall y gwahanydd fod \
        yn anghywir, neu gall fod dynodyddion lle dylai enwau fod. Ni ddarllenwyd yr hyn sydd y tu \
        hwnt i'r terfyn.
        """),
    message: Words(
      en: "there are more columns, names, bytes of names or values than the limit of {limit}",
      cy: "mae mwy o golofnau, enwau, beitiau o enwau neu werthoedd na'r terfyn o {limit}"),
    fix: Words(
      en: "Export one record a row, with the columns that the profile names.",
      cy: "Allforiwch un cofnod i bob rhes, â'r colofnau y mae'r proffil yn eu henwi."),
    authority: .statements(.fileKeepsTheLimits),
    examples: [],
    explaining: .tooManyColumns)
}
