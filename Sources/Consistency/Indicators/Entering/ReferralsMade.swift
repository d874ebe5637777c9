import CanonicalModel
import Records

extension Indicator {
  /// A01: how many potential victims the force itself referred, month by month, beside its own past.
  static let referralsMade = monthly(
    IndicatorInfo(
      id: "A01",
      title: Words(
        en: "Referrals made as first responder", cy: "Atgyfeiriadau a wnaed fel ymatebwr cyntaf"),
      question: Words(
        en: "How many potential victims did the force itself refer?",
        cy: "Faint o ddioddefwyr posibl a atgyfeiriodd yr heddlu ei hun?"),
      numerator: Words(
        en: "NRM referrals of the month by the force", cy: "atgyfeiriadau NRM y mis gan yr heddlu"),
      denominator: Words(
        en: "none: a number for each month", cy: "dim: rhif ar gyfer pob mis"),
      control: .joint, polarity: .neutral, harm: 2,
      interpretation: Words(
        en: """
          Volume reflects the effort to identify victims as well as how many there are. More is not \
          worse, and fewer is not better.
          """,
        cy: """
          Mae nifer yn adlewyrchu'r ymdrech i adnabod dioddefwyr yn ogystal â faint sydd. Nid yw mwy yn \
          waeth, ac nid yw llai yn well.
          """),
      pitfalls: [
        Words(
          en: "Training makes numbers rise and then fall again.",
          cy: "Mae hyfforddiant yn codi niferoedd ac yna maent yn gostwng eto."),
        Words(
          en:
            "One operation brings many referrals at once: they are not independent of one another.",
          cy:
            "Daw un ymgyrch â llawer o atgyfeiriadau ar unwaith: nid ydynt yn annibynnol ar ei gilydd."
        ),
        Words(
          en: "The last months are still being filled in.",
          cy: "Mae'r misoedd olaf yn dal i gael eu llenwi."),
      ]),
    .merged(.firstResponder, allowingFor: .regime)
  ) { view in view.matter.isDutyToNotify ? Exclusion.dutyToNotify : nil }
}
