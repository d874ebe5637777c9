import Records

extension Rule {
  /// A date in another layout is not guessed at: 03/04/2024 is two days.
  static let unreadableDate = Rule(
    RuleID(.types, 1), .error, level: .record,
    title: Words(en: "Date that cannot be read", cy: "Dyddiad na ellir ei ddarllen"),
    explanation: Words(
      en: """
        The value is not written as the profile says that dates are, so rules about it were not \
        asked.
        """,
      cy: """
        Nid yw'r gwerth wedi'i ysgrifennu fel y mae'r proffil yn dweud y dylai dyddiadau fod, \
        felly ni ofynnwyd y rheolau amdano.
        """),
    message: Words(
      en: "{field}: {value} is not a date in the pattern {pattern}",
      cy: "{field}: nid dyddiad yn y patrwm {pattern} yw {value}"),
    fix: Words(
      en: "Send the date in the pattern of the profile.",
      cy: "Anfonwch y dyddiad ym mhatrwm y proffil."),
    authority: .statements(.datesKeepTheirPattern),
    examples: [
      .flags("in words", "nrmReference,route,referredOn\nX1,nrm,first of March\n", as: .csv),
      .flags(
        "a day that the calendar does not have",
        "nrmReference,route,referredOn\nX1,nrm,2023-02-29\n", as: .csv),
      .passes(
        "as the profile writes dates",
        "nrmReference,route,referredOn\nX1,nrm,2024-03-01\n", as: .csv),
    ],
    explaining: .unreadableDate)
}
