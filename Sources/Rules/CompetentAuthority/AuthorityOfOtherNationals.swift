import CanonicalModel
import Records

extension Rule {
  /// Until April 2019 two authorities shared the cases by nationality.
  ///
  /// Flagged only where every nationality is on the other one's side. That an EEA national is subject
  /// to immigration control makes their case the Home Office's, so of those nothing is said.
  static let authorityOfOtherNationals = Rule(
    RuleID(.competentAuthority, 3), .warning,
    title: Words(
      en: "Case decided by the authority for other nationals",
      cy: "Achos a benderfynwyd gan yr awdurdod ar gyfer gwladolion eraill"),
    explanation: Words(
      en: """
        Up to 28 April 2019 the UK Human Trafficking Centre decided on UK and EEA nationals, the \
        Home Office on all others and on those subject to immigration control.
        """,
      cy: """
        Hyd at 28 Ebrill 2019 penderfynai Canolfan Masnachu Pobl y DU ar wladolion y DU a'r AEE, \
        a'r Swyddfa Gartref ar bawb arall ac ar y rhai a oedd yn ddarostyngedig i reolaeth fewnfudo.
        """),
    message: Words(
      en: "{authority} decided on the case of {whom}",
      cy: "penderfynodd {authority} ar achos {whom}"),
    fix: Words(
      en: "The Centre received all forms: send the authority that decided.",
      cy: "Y Ganolfan a dderbyniai bob ffurflen: anfonwch yr awdurdod a benderfynodd."),
    authority: .statements(.twoAuthoritiesUpTo2019),
    effective: .until("2019-04-28"), datedBy: .reasonableGroundsOn,
    needs: [.competentAuthority, .nationalities, .reasonableGroundsOn],
    silentWithout: [.competentAuthority, .nationalities, .reasonableGroundsOn],
    examples: [
      .flags(
        "a UK national, on the last day",
        [
          .competentAuthority: "ukvi", .nationalities: "GBR", .reasonableGroundsOn: "2019-04-28",
        ]),
      .flags(
        "nobody of the EEA, by the Centre",
        [
          .competentAuthority: "ukhtc", .nationalities: "VNM", .reasonableGroundsOn: "2016-05-04",
        ]),
      .flags(
        "a Croat the day before Croatia joined",
        [
          .competentAuthority: "ukhtc", .nationalities: "HRV", .reasonableGroundsOn: "2013-06-30",
        ]),
      .passes(
        "a Croat on the day",
        [
          .competentAuthority: "ukhtc", .nationalities: "HRV", .reasonableGroundsOn: "2013-07-01",
        ]),
      .passes(
        "the day after",
        [
          .competentAuthority: "ukvi", .nationalities: "GBR", .reasonableGroundsOn: "2019-04-29",
        ]),
      .passes(
        "of the EEA, who may be subject to control",
        [
          .competentAuthority: "ukvi", .nationalities: "ROU", .reasonableGroundsOn: "2016-05-04",
        ]),
      .passes(
        "both nationalities, one of each side",
        [
          .competentAuthority: "ukhtc", .nationalities: "VNM", .nationalities: "GBR",
          .reasonableGroundsOn: "2016-05-04",
        ]),
      .passes(
        "nationality not known",
        [
          .competentAuthority: "ukhtc", .nationalities: "?unknown",
          .reasonableGroundsOn: "2016-05-04",
        ]),
    ],
    check: { record, circumstances, flags in
      guard let authority = record.code(.competentAuthority),
        let whom = record.otherNational(for: authority, circumstances.lists)
      else { return }
      let label = circumstances.lists.label(of: authority, in: .competentAuthorities)
      flags.flag(
        .competentAuthority, related: [.nationalities, .reasonableGroundsOn],
        ["authority": .code(authority, label: label), "whom": .term(whom)])
    })
}

extension CanonicalRecord {
  /// Whose case was not this authority's, if it is certain.
  fileprivate func otherNational(for authority: Code, _ lists: CodeLists) -> Words? {
    switch authority {
    case .borderAgencyAuthority, .visasAuthority:
      return areAll { $0 == .british } ? ukNational : nil
    case .traffickingCentre:
      guard let decided = date(.reasonableGroundsOn) else { return nil }
      let isOutside = areAll { code in
        code != .british && !lists.isEuropean(code, at: decided)
      }
      return isOutside ? nobodyOfTheArea : nil
    default: return nil
    }
  }

  /// Whether every nationality is a code of that sort, and there is one.
  private func areAll(_ isOfSort: (Code) -> Bool) -> Bool {
    var (count, isUniform) = (0, true)
    forEach(.nationalities) { value in
      count += 1
      guard case .code(let code) = value.content, isOfSort(code) else {
        isUniform = false
        return
      }
    }
    return count > 0 && isUniform
  }
}

extension CodeLists {
  /// Whether somebody of the nationality may have been an EEA national then.
  fileprivate func isEuropean(_ code: Code, at date: PartialDate) -> Bool {
    guard let list = self[.eeaNationalities] else { return true }
    return list.contains(code) && list.isInForce(code, on: date.latest)
  }
}

private let ukNational = Words(en: "a UK national", cy: "un o wladolion y DU")
private let nobodyOfTheArea = Words(
  en: "a person who is no UK or EEA national", cy: "rhywun nad yw'n wladolyn y DU na'r AEE")
