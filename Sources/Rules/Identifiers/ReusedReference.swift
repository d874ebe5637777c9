import Records

extension Rule {
  /// Names and days of birth must both differ: one alone is a correction more often than another person.
  /// A name of which some words were left out or added is the same. A warning, since the last drop may
  /// be the wrong one.
  static let reusedReference = Rule(
    RuleID(.identifiers, 18), .warning, level: .dataset,
    title: Words(
      en: "Reference that was another person's in the last drop",
      cy: "Cyfeirnod a oedd yn perthyn i berson arall yn y pecyn diwethaf"),
    explanation: Words(
      en: """
        Under this reference the last drop had a person of another name and another day of birth. \
        Whoever joins the two drops gives one the history of the other.
        """,
      cy: """
        O dan y cyfeirnod hwn roedd gan y pecyn diwethaf berson ag enw arall a dyddiad geni arall. \
        Mae'r sawl sy'n uno'r ddau becyn yn rhoi hanes y naill i'r llall.
        """),
    message: Words(
      en: "the last drop has this reference with another person",
      cy: "mae'r cyfeirnod hwn yn y pecyn diwethaf gyda pherson arall"),
    fix: Words(
      en: "Find out whose reference it is, and give the other person one of their own.",
      cy: "Canfyddwch gyfeirnod pwy ydyw, a rhowch gyfeirnod ei hun i'r person arall."),
    authority: .statements(.onePersonOneReferral),
    examples: [
      .flags(
        "another name and another day of birth",
        last: "nrmReference,route,fullName,dateOfBirth\nNRM 1,nrm,Nia Bevan,1990-03-02\n",
        next: "nrmReference,route,fullName,dateOfBirth\nNRM 1,nrm,Rhys Pugh,1984-11-20\n"),
      .passes(
        "a surname since marriage",
        last: "nrmReference,route,fullName,dateOfBirth\nNRM 1,nrm,Nia Bevan,1990-03-02\n",
        next: "nrmReference,route,fullName,dateOfBirth\nNRM 1,nrm,Nia Pugh,1990-03-02\n"),
      .passes(
        "a day of birth that was corrected",
        last: "nrmReference,route,fullName,dateOfBirth\nNRM 1,nrm,Nia Bevan,1990-03-02\n",
        next: "nrmReference,route,fullName,dateOfBirth\nNRM 1,nrm,\"BEVAN, Nia\",1990-02-03\n"),
    ],
    explaining: .otherPersonSinceLastDrop)
}
