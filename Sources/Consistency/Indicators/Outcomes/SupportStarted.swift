import CanonicalModel
import Records

extension Indicator {
  /// F04: whether adults who want support get it.
  static let supportStarted = share(
    IndicatorInfo(
      id: "F04",
      title: Words(en: "Support wanted and started", cy: "Cymorth a ddymunwyd ac a ddechreuwyd"),
      question: Words(
        en: "Do adults who want support get it?",
        cy: "A yw oedolion sydd eisiau cymorth yn ei gael?"),
      numerator: Words(
        en: "those with a start of support on record, under way at the referral or begun since",
        cy:
          "y rhai â dechrau cymorth ar gofnod, ar waith adeg yr atgyfeiriad neu wedi dechrau ers hynny"
      ),
      denominator: Words(
        en: "NRM referrals by the force of adults who want support",
        cy: "atgyfeiriadau NRM gan yr heddlu o oedolion sydd eisiau cymorth"),
      control: .joint, polarity: .higherIsBetter, harm: 3,
      interpretation: Words(
        en: "Shows whether a wish for support was followed by support that a partner wrote down.",
        cy: "Dangos a ddilynwyd dymuniad am gymorth gan gymorth a gofnododd partner."),
      pitfalls: [
        Words(
          en:
            "Support providers hold the start; one that sent nothing, or could not be linked, looks like no support.",
          cy:
            "Darparwyr cymorth sy'n cadw'r dechrau; mae un na anfonodd ddim, neu na ellid ei gysylltu, yn edrych fel dim cymorth."
        )
      ]),
    .merged(.firstResponder, needs: [.wantsSupport], allowingFor: .exploitation),
    knowing: { table, _ in SupportOfPeople(table) }
  ) { view, known in
    if let answer = view.notNRM { return answer }
    guard !view.isChild else { return .outside(Exclusion.child) }
    guard view.isAdult else { return .outside(Exclusion.ageUnknown) }
    guard let wants = view.recorded.code(.wantsSupport) else { return .unknown(.wantsSupport) }
    guard wants == "yes" else { return .outside(Exclusion.supportNotWanted) }
    return .when(view.hasSupport(known))
  }
  .absent(
    Words(
      en: "no support provider sent when support started",
      cy: "ni anfonodd unrhyw ddarparwr cymorth pryd y dechreuodd cymorth")
  ) { table in !table.cases.contains { $0.merged.isStated(.supportStartedOn) } }
}

extension CaseView {
  fileprivate func hasSupport(_ known: SupportOfPeople) -> Bool {
    if matter.merged.isStated(.supportStartedOn) { return true }
    let own = related(.supportContact).map(\.merged)
    let others = matter.personID.map { known.records(of: $0) } ?? []
    return (own + others).contains { $0.isSupported(on: matter.date) }
  }
}

extension Recorded {
  /// Whether support had started and not ended by the day, or started later.
  fileprivate func isSupported(on day: PartialDate?) -> Bool {
    guard isStated(.supportStartedOn) else { return false }
    guard let day, let end = date(.supportEndedOn) else { return true }
    return !end.isCertainlyBefore(day)
  }
}

/// What support providers say of each person.
private struct SupportOfPeople {
  private var contacts: [String: [Recorded]] = [:]

  init(_ table: CaseTable) {
    for (_, matter) in table.cases(of: .supportContact) {
      if let person = matter.personID { contacts[person, default: []].append(matter.merged) }
    }
  }

  func records(of person: String) -> [Recorded] { contacts[person] ?? [] }
}
