import Records

extension Rule {
  /// Read as the marking that it stands for, so it does no harm here. That nothing marked secret is
  /// loaded is the business of another rule.
  static let shortMarking = Rule(
    RuleID(.marking, 2), .info, level: .record,
    title: Words(en: "Marking in a short form", cy: "Marc mewn ffurf fer"),
    explanation: Words(
      en: """
        A marking tells every reader how to handle what they hold, so it is written out. Official \
        with the word sensitive is a caveat, and no step above official.
        """,
      cy: """
        Mae marc yn dweud wrth bob darllenydd sut i drin yr hyn sydd ganddo, felly fe'i \
        hysgrifennir yn llawn. Cafeat yw swyddogol gyda'r gair sensitif, nid cam uwch na swyddogol.
        """),
    message: Words(
      en: "{field}: {value} is short for a marking",
      cy: "{field}: ffurf fer ar farc yw {value}"),
    fix: Words(
      en: "Write OFFICIAL or OFFICIAL-SENSITIVE in full.",
      cy: "Ysgrifennwch OFFICIAL neu OFFICIAL-SENSITIVE yn llawn."),
    authority: .statements(.sensitiveIsACaveat),
    examples: [
      .flags("in two letters", "nrmReference,route,protectiveMarking\nX1,nrm,O-S\n", as: .csv),
      .passes(
        "in full", "nrmReference,route,protectiveMarking\nX1,nrm,OFFICIAL-SENSITIVE\n", as: .csv),
      .passes(
        "without the hyphen", "nrmReference,route,protectiveMarking\nX1,nrm,OFFICIAL SENSITIVE\n",
        as: .csv),
    ],
    explaining: .shortMarking)
}
