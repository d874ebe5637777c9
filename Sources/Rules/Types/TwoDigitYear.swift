import Records

extension Rule {
  /// A year of birth and a year of referral need different pivots, so none is applied.
  static let twoDigitYear = Rule(
    RuleID(.types, 6), .error, level: .record,
    title: Words(en: "Year of two digits", cy: "Blwyddyn o ddau ddigid"),
    explanation: Words(
      en: "Two digits do not tell the century.",
      cy: "Nid yw dau ddigid yn dweud pa ganrif."),
    message: Words(
      en: "{field}: {value} has a year of two digits",
      cy: "{field}: mae gan {value} flwyddyn o ddau ddigid"),
    fix: Words(en: "Send the year with four digits.", cy: "Anfonwch y flwyddyn â phedwar digid."),
    authority: .statements(.datesKeepTheirPattern),
    examples: [
      .flags(
        "day, month and two digits",
        "nrmReference,route,referredOn\nX1,nrm,01/03/24\n", as: .csv),
      .passes(
        "as the profile writes dates",
        "nrmReference,route,referredOn\nX1,nrm,2024-03-01\n", as: .csv),
    ],
    explaining: .twoDigitYear)
}
