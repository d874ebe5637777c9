import Records

extension Rule {
  /// The order is the profile's, so that no date is unreadable. Told is a column that would look just
  /// the same if the order were the other one: at least ten days with six numbers and three months
  /// among them, of which none lies after the twelfth. Only a profile can make it, for the exchange
  /// format writes the year first.
  static let openDayOrder = Rule(
    RuleID(.types, 2), .warning,
    title: Words(
      en: "No date shows which number is the day",
      cy: "Nid oes dyddiad yn dangos pa rif yw'r dydd"),
    explanation: Words(
      en: """
        Every date of the column can be read with day and month swapped. By chance one in two would \
        lie after the twelfth of a month, so the column may have been swapped already.
        """,
      cy: """
        Gellir darllen pob dyddiad yn y golofn â'r dydd a'r mis wedi'u cyfnewid. Ar siawns byddai un \
        o bob dau ar ôl y deuddegfed o fis, felly efallai fod y golofn eisoes wedi'i chyfnewid.
        """),
    message: Words(
      en: "{field}: no date of the column lies after the twelfth of a month",
      cy: "{field}: nid oes dyddiad yn y golofn ar ôl y deuddegfed o fis"),
    fix: Words(
      en: "Compare some dates with the system; export dates as year-month-day.",
      cy: "Cymharwch rai dyddiadau â'r system; allforiwch ddyddiadau fel blwyddyn-mis-dydd."),
    authority: .statements(.columnKeepsOneOrder),
    examples: [], explaining: .openDayOrder)
}
