import CanonicalModel
import Records

extension Indicator {
  /// C05: whether the force's own record of a referral has the national reference.
  static let nationalReferenceHeld = share(
    IndicatorInfo(
      id: "C05",
      title: Words(en: "NRM reference held", cy: "Cyfeirnod NRM ar gadw"),
      question: Words(
        en: "Does the force hold the national reference?",
        cy: "A yw'r heddlu'n cadw'r cyfeirnod cenedlaethol?"),
      numerator: Words(
        en: """
          the force's own records with an NRM reference that is no placeholder, no Home Office \
          reference of another kind, and that no other person's record of the force has
          """,
        cy: """
          cofnodion yr heddlu ei hun â chyfeirnod NRM nad yw'n ddalfan, nad yw'n gyfeirnod arall y \
          Swyddfa Gartref, ac nad yw ar gofnod person arall gan yr heddlu
          """),
      denominator: Words(
        en: "NRM referrals of which the force sent a record of its own",
        cy: "atgyfeiriadau NRM yr anfonodd yr heddlu ei gofnod ei hun ohonynt"),
      control: .force, polarity: .higherIsBetter, harm: 2,
      interpretation: Words(
        en: """
          Without the reference of the National Referral Mechanism a decision cannot be joined to the \
          force's record.
          """,
        cy: """
          Heb gyfeirnod y Mecanwaith Atgyfeirio Cenedlaethol ni ellir cysylltu penderfyniad â chofnod \
          yr heddlu.
          """),
      pitfalls: [
        Words(
          en: "Home Office references of other kinds are stored in the same field.",
          cy: "Cedwir cyfeirnodau eraill y Swyddfa Gartref yn yr un maes."),
        Words(
          en: "The form of the reference is not published, so that its letters cannot be checked.",
          cy: "Ni chyhoeddir ffurf y cyfeirnod, felly ni ellir gwirio ei lythrennau."),
      ]),
