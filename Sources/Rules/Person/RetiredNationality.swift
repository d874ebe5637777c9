import Records

extension Rule {
  /// Only of an export whose values are said to come from the online form: a partner that writes
  /// Welsh is right to write `Cymraes`.
  static let retiredNationality = Rule(
    RuleID(.person, 16), .warning, level: .record,
    title: Words(
      en: "Nationality that the form's list no longer has",
      cy: "Cenedligrwydd nad yw ar restr y ffurflen mwyach"),
    explanation: Words(
      en: """
        The list of the online form held these words by mistake until May 2019. A later export of \
        the form that still has one was not made from the form's own values.
        """,
      cy: """
        Roedd y geiriau hyn ar restr y ffurflen ar-lein drwy gamgymeriad tan fis Mai 2019. Ni \
        wnaed allforiad diweddarach sydd ag un ohonynt o hyd o werthoedd y ffurflen ei hun.
        """),
    message: Words(
      en: "{field}: {value} is no longer on the form's list",
      cy: "{field}: nid yw {value} ar restr y ffurflen mwyach"),
    fix: Words(
      en: "Send the nationality as the form has it, or say in the profile whose words these are.",
      cy: """
        Anfonwch y cenedligrwydd fel y mae ar y ffurflen, neu nodwch yn y proffil eiriau pwy yw'r \
        rhain.
        """),
    authority: .statements(.listHeldStrangeNationalities),
    examples: [
      .flags(
        "an export of the form",
        """
        [{"NRMOrDuty": "NRM", "ExternalId": "1", "FirstChanceToReport": "Yes",
        "CaseStatus": "Pending RG", "Customer.Nationality": "Cymraes"}]
        """, as: .json),
      .passes(
        "the form's own word",
        """
        [{"NRMOrDuty": "NRM", "ExternalId": "1", "FirstChanceToReport": "Yes",
        "CaseStatus": "Pending RG", "Customer.Nationality": "Welsh"}]
        """, as: .json),
      .passes(
        "Welsh in an export of one's own",
        "nrmReference,route,nationalities\nX1,nrm,Cymraes\n", as: .csv),
    ],
    explaining: .retiredSpelling)
}
