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
    .own(.source, uses: [.nrmReference]), knowing: { table, _ in NationalReferences(table) }
  ) { view, known in
    if let answer = view.notNRM { return answer }
    guard let reference = view.recorded.text(.nrmReference) else { return .notCounted }
    let isOther = view.recorded.text(.homeOfficeReference) == reference
    return .when(
      !isOther && !Placeholder.isOne(reference) && known.isUnique(reference, at: view.force))
  }
}

/// Whom each force's national references stand for.
private struct NationalReferences {
  private var people: [Code: [[UInt8]: Set<String>]] = [:]

  init(_ table: CaseTable) {
    for (_, matter) in table.cases(of: .referral) {
      for source in matter.sources {
        guard let force = source.force, let text = source.recorded.text(.nrmReference) else {
          continue
        }
        people[force, default: [:]][text, default: []].insert(matter.personID ?? matter.id)
      }
    }
  }

  func isUnique(_ reference: [UInt8], at force: Code) -> Bool {
    (people[force]?[reference]?.count ?? 0) <= 1
  }
}
