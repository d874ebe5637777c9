import Records

extension Rule {
  /// Read as the organisation that it is today. Organisations that came to an end, such as SOCA and
  /// the Gangmasters Licensing Authority, have codes and dates of their own, of which REF-001
  /// speaks.
  static let oldName = Rule(
    RuleID(.referral, 7), .info, level: .record,
    title: Words(en: "Organisation by an old name", cy: "Sefydliad wrth hen enw"),
    explanation: Words(
      en: """
        The organisation goes by another name now, and the form lists it under that. Two names for \
        one organisation are counted as two wherever nobody knows.
        """,
      cy: """
        Mae gan y sefydliad enw arall erbyn hyn, a dan hwnnw y mae ar y ffurflen. Cyfrifir dau enw \
        am un sefydliad fel dau lle nad oes neb yn gwybod.
        """),
    message: Words(
      en: "{field}: {value} is an old name",
      cy: "{field}: hen enw yw {value}"),
    fix: Words(
      en: "Use the organisation's name on the form.",
      cy: "Defnyddiwch enw'r sefydliad ar y ffurflen."),
    authority: .statements(.listNamesUnseen),
    examples: [
      .flags(
        "on the list for three months", "nrmReference,route,firstResponder\nX1,nrm,Unseen UK\n",
        as: .csv),
      .passes("its name", "nrmReference,route,firstResponder\nX1,nrm,Unseen\n", as: .csv),
      .passes(
        "a curly apostrophe is no other name",
        "nrmReference,route,firstResponder\nX1,nrm,Barnardo\u{2019}s\n", as: .csv),
    ],
    explaining: .oldName)
}
