import Records

extension Rule {
  /// For exports that send answers as the online form does, which their profile says. The answers are
  /// understood all the same. Only a profile can make it.
  static let otherSpellingThanForm = Rule(
    RuleID(.types, 13), .warning,
    title: Words(
      en: "Answer spelled otherwise than by the form",
      cy: "Ateb wedi'i sillafu'n wahanol i'r ffurflen"),
    explanation: Words(
      en: """
        The form sends Yes, No, Not sure and DontKnow. Another spelling, such as yes, went past the \
        form or through another program, and programs that compare letter by letter miss it.
        """,
      cy: """
        Mae'r ffurflen yn anfon Yes, No, Not sure a DontKnow. Aeth sillafiad arall, megis yes, heibio \
        i'r ffurflen neu drwy raglen arall, ac mae rhaglenni sy'n cymharu fesul llythyren yn ei golli.
        """),
    message: Words(
      en: "{field}: the column has answers that the form does not spell so",
      cy: "{field}: mae gan y golofn atebion nad yw'r ffurflen yn eu sillafu felly"),
    fix: Words(
      en: "Send the form's values as they are, or say what changes them.",
      cy: "Anfonwch werthoedd y ffurflen fel y maent, neu dywedwch beth sy'n eu newid."),
    authority: .statements(.formCapitalisesAnswers),
    examples: [], explaining: .otherSpellingThanForm)
}
