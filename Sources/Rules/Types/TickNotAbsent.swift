import Records

extension Rule {
  /// For exports that send boxes as the online form does, which their profile says. Only a profile can
  /// make it.
  static let tickNotAbsent = Rule(
    RuleID(.types, 14), .info,
    title: Words(
      en: "Empty box sent, where the form leaves it out",
      cy: "Anfonwyd blwch gwag, lle mae'r ffurflen yn ei hepgor"),
    explanation: Words(
      en: """
        The form sends a type of exploitation with Yes or not at all. Where a box is there with \
        another value, a program on the way has filled it in, and who counts boxes that are there \
        counts it.
        """,
      cy: """
        Mae'r ffurflen yn anfon math o gamfanteisio â Yes neu ddim o gwbl. Lle mae blwch yno â gwerth \
        arall, rhaglen ar y ffordd a'i llenwodd, ac mae pwy bynnag sy'n cyfrif blychau sydd yno yn ei \
        gyfrif.
        """),
    message: Words(
      en: "{field}: a box is there with something else than Yes",
      cy: "{field}: mae blwch yno â rhywbeth heblaw Yes"),
    fix: Words(
      en: "Leave the box out where it is not ticked.",
      cy: "Hepgorwch y blwch lle nad yw wedi'i dicio."),
    authority: .statements(.formLeavesBoxesOut),
    examples: [], explaining: .tickNotAbsent)
}
