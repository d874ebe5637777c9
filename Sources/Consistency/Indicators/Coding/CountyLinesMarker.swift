import CanonicalModel
import Records

extension Indicator {
  /// D08: whether county lines are marked alike among children exploited criminally.
  static let countyLinesMarker = share(
    IndicatorInfo(
      id: "D08",
      title: Words(
        en: "County-lines marker among child criminal exploitation",
        cy: "Marciwr llinellau cyffuriau ymhlith camfanteisio troseddol ar blant"),
      question: Words(
        en: "Is the county-lines marker used alike?",
        cy: "A ddefnyddir y marciwr llinellau cyffuriau yn yr un modd?"),
      numerator: Words(
        en: "those marked as county lines", cy: "y rhai a farciwyd yn llinellau cyffuriau"),
      denominator: Words(
        en: """
          NRM referrals that the force made of children with criminal exploitation, where its export \
          tells kinds of criminal exploitation apart
          """,
        cy: """
          atgyfeiriadau NRM a wnaeth yr heddlu o blant â chamfanteisio troseddol, lle mae ei allforiad \
          yn gwahaniaethu rhwng mathau o gamfanteisio troseddol
          """),
      control: .force, polarity: .neutral, harm: 2,
      interpretation: Words(
        en:
          "Shows how a marker is used; how much county-lines exploitation there is, it cannot show.",
        cy: """
          Dangos sut y defnyddir marciwr; ni all ddangos faint o gamfanteisio llinellau cyffuriau sydd.
          """),
      pitfalls: [
        Words(
          en: "What counts as county lines is defined locally.",
          cy: "Diffinnir yn lleol beth sy'n cyfrif fel llinellau cyffuriau."),
        Words(
          en: "Numbers are small; three years together are usual.",
          cy: "Mae'r niferoedd yn fach; mae tair blynedd gyda'i gilydd yn arferol."),
      ]),
    .own(.firstResponder, uses: [.exploitationTypes], allowingFor: .regime),
    knowing: { table, _ in CriminalKinds(table) }, refusing: { $0.refused }
  ) { view, _ in
    if let answer = view.notNRM { return answer }
    guard view.isChild, ExploitationKind.kinds(of: view.recorded).contains(.criminal) else {
      return .outside(
        view.matter.stratum.age == .unknown ? Exclusion.ageUnknown : Exclusion.notChildCriminal)
    }
    return .when(view.recorded.has("criminal.county-lines", in: .exploitationTypes))
  }
}

/// The forces whose exports name no kind of criminal exploitation: the national form has one box for all of it.
private struct CriminalKinds {
  private var seen: Set<Code> = []
  private var telling: Set<Code> = []

  init(_ table: CaseTable) {
    for (_, matter) in table.cases(of: .referral) where !matter.isDutyToNotify {
      guard let force = matter.forces[.firstResponder], let recorded = matter.recorded(by: force)
      else { continue }
      seen.insert(force)
      if recorded.codes(.exploitationTypes).contains(where: {
        $0.description.hasPrefix("criminal.")
      }) {
        telling.insert(force)
      }
    }
  }

  var refused: [Code: Words] {
    Dictionary(uniqueKeysWithValues: seen.subtracting(telling).map { ($0, reason) })
  }
}

private let reason = Words(
  en: "the export names no kinds of criminal exploitation",
  cy: "nid yw'r allforiad yn enwi mathau o gamfanteisio troseddol")
