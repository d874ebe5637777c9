import Records

extension Rule {
  /// The fields of `SettledFields`. A date that is known better than before has not changed. A decision
  /// that was turned round is `XPT-007`, a reference of somebody else `IDN-018`: of such a record
  /// nothing more is told.
  static let changedHistory = Rule(
    RuleID(.crossPartner, 11), .warning, level: .dataset,
    title: Words(
      en: "Past event that differs from the last drop",
      cy: "Digwyddiad a fu sy'n wahanol i'r pecyn diwethaf"),
    explanation: Words(
      en: """
        When something happened, who referred and who somebody is do not change. What was counted \
        from the last drop does not hold any more, and nobody was told.
        """,
      cy: """
        Nid yw pryd y digwyddodd rhywbeth, pwy a atgyfeiriodd a phwy yw rhywun yn newid. Nid yw'r \
        hyn a gyfrifwyd o'r pecyn diwethaf yn dal mwyach, ac ni ddywedwyd wrth neb.
        """),
    message: Words(
      en: "{field} {change} since the last drop", cy: "{field}: {change} ers y pecyn diwethaf"),
    fix: Words(
      en: "Say which value holds; if the last drop was wrong, tell those who counted from it.",
      cy: """
        Dywedwch pa werth sy'n dal; os oedd y pecyn diwethaf yn anghywir, dywedwch wrth y rhai a \
        gyfrifodd ohono.
        """),
    authority: .statements(.historyStays, .correctionsAreTold),
    examples: [
      .flags(
        "referred on another day",
        last: "nrmReference,route,referredOn\nNRM 1,nrm,2023-02-01\n",
        next: "nrmReference,route,referredOn\nNRM 1,nrm,2023-01-02\n"),
      .flags(
        "a day that is gone",
        last: "nrmReference,route,referredOn,receivedOn\nNRM 1,nrm,2023-02-01,2023-02-02\n",
        next: "nrmReference,route,referredOn,receivedOn\nNRM 1,nrm,2023-02-01,\n"),
      .passes(
        "a day that is known now",
        last: "nrmReference,route,referredOn\nNRM 1,nrm,2023-02\n",
        next: "nrmReference,route,referredOn\nNRM 1,nrm,2023-02-01\n"),
      .passes(
        "decided since",
        last: "nrmReference,route,reasonableGroundsOn\nNRM 1,nrm,\n",
        next: "nrmReference,route,reasonableGroundsOn\nNRM 1,nrm,2023-02-08\n"),
    ],
    explaining: .changedSinceLastDrop)
}
