import CanonicalModel
import Records

extension Rule {
  /// A child's referral names the council that was told; the form lets none pass without.
  ///
  /// The form demands its phone and e-mail too. These are a warning, for the council is known, and
  /// only where the export has a column for them. A referral on paper asks for neither.
  static let childWithoutLocalAuthority = Rule(
    RuleID(.referral, 14), .error,
    title: Words(
      en: "Child referred, local authority not named or not to be reached",
      cy: "Plentyn wedi'i atgyfeirio, awdurdod lleol heb ei enwi neu heb fodd cysylltu ag ef"),
    explanation: Words(
      en: """
        The local authority looks after a child, or somebody who may be one. The form demands \
        its name, phone and e-mail.
        """,
      cy: """
        Yr awdurdod lleol sy'n gofalu am blentyn, neu rywun a allai fod yn blentyn. Mae'r \
        ffurflen yn mynnu ei enw, ei ffôn a'i e-bost.
        """),
    message: Words(
      en: "the age group of the person is {group}, and what is missing is {missing}",
      cy: "grŵp oedran y person yw {group}, a'r hyn sydd ar goll yw {missing}"),
    fix: Words(
      en: "Send the council as it stands on the form, and tell it if nobody has.",
      cy: "Anfonwch y cyngor fel y mae ar y ffurflen, a rhowch wybod iddo os na wnaeth neb."),
    authority: .statements(.formNamesLocalAuthority), effective: .onlineForm,
    needs: [.route, .ageGroupAtReferral, .localAuthority],
    silentWithout: [.route, .ageGroupAtReferral],
    examples: [
      .flags(
        "a child", [.route: "nrm", .referredOn: "2019-09-01", .ageGroupAtReferral: "child"]),
      .flags(
        "may be a child",
        [.route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "not-sure"]),
      .passes(
        "before the form",
        [.route: "nrm", .referredOn: "2019-08-31", .ageGroupAtReferral: "child"]),
      .flags(
        "a council, and no way to reach it",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "child",
          .localAuthority: "W06000015",
        ]),
      .passes(
        "a council with phone and e-mail",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "child",
          .localAuthority: "W06000015", .localAuthorityPhone: "01632 960000",
          .localAuthorityEmail: "duty@example.gov.uk",
        ]),
      .passes(
        "a phone that was withheld",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "child",
          .localAuthority: "W06000015", .localAuthorityPhone: "?redacted",
        ]),
      .passes(
        "on paper",
        [
          .route: "nrm", .referredOn: "2019-10-01", .ageGroupAtReferral: "child",
          .formVersion: "P2",
        ]),
      .passes(
        "an adult", [.route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "adult"]),
      .passes(
        "a report, as another rule says",
        [.route: "dtn", .referredOn: "2024-03-01", .ageGroupAtReferral: "child"]),
    ],
    check: { record, circumstances, flags in
      guard record.countsAsChild, record.isReferralToNRM,
        record.code(.formVersion).map({ [Code].onlineForms.names($0) }) ?? true,
        let group = record.code(.ageGroupAtReferral),
        let (field, words) = missing(record, circumstances)
      else { return }
      let label = circumstances.lists.label(of: group, in: .ageGroups)
      flags.flag(
        field, related: [.ageGroupAtReferral],
        ["group": .code(group, label: label), "missing": .term(words)],
        as: field == .localAuthority ? nil : .warning)
    })
}

/// What the referral does not say of the council. One of phone and e-mail is enough to reach it.
private func missing(
  _ record: CanonicalRecord, _ circumstances: Circumstances
) -> (CanonicalField, Words)? {
  if record.lacks(.localAuthority) { return (.localAuthority, council) }
  let ways: [CanonicalField] = [.localAuthorityPhone, .localAuthorityEmail]
  for way in ways where !circumstances.supplies(way) || !record.lacks(way) { return nil }
  return (.localAuthorityPhone, contact)
}

private let council = Words(en: "the local authority", cy: "yr awdurdod lleol")
private let contact = Words(
  en: "the phone and e-mail of the local authority", cy: "ffôn ac e-bost yr awdurdod lleol")
