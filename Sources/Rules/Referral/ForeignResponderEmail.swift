import CanonicalModel
import Records

extension Rule {
  /// The form sends its link only to addresses at domains that the Home Office knows.
  ///
  /// Flagged with care, for our copy of that list is not whole: a domain that anybody can write from
  /// is never on it. Any other unknown domain is worth a look only where the first responder is a
  /// force; so is one of the police where it is a charity. Domains reserved for examples stand for real ones.
  static let foreignResponderEmail = Rule(
    RuleID(.referral, 10), .warning,
    title: Words(
      en: "First responder's email that is not an organisation's",
      cy: "E-bost ymatebydd cyntaf nad yw'n perthyn i sefydliad"),
    explanation: Words(
      en: """
        The form is only sent from the addresses of first responder organisations. Another address \
        may be private, mistyped, or somebody else's.
        """,
      cy: """
        Dim ond o gyfeiriadau sefydliadau sy'n ymatebwyr cyntaf yr anfonir y ffurflen. Gall \
        cyfeiriad arall fod yn un preifat, wedi'i gamdeipio, neu'n eiddo i rywun arall.
        """),
    message: Words(
      en: "the first responder's email is {flaw}", cy: "mae e-bost yr ymatebydd cyntaf {flaw}"),
    fix: Words(
      en: "Send the address from the form, or correct the organisation.",
      cy: "Anfonwch y cyfeiriad o'r ffurflen, neu cywirwch y sefydliad."),
    authority: .statements(.formKnowsDomains),
    effective: .onlineForm, needs: [.firstResponderEmail],
    silentWithout: [.firstResponderEmail],
    examples: [
      .flags(
        "a private address", [.referredOn: "2019-09-01", .firstResponderEmail: "sian@gmail.com"]),
      .flags(
        "a force, and a domain that nobody knows",
        [
          .referredOn: "2024-03-01", .firstResponderForce: "gwent",
          .firstResponderEmail: "sian@gwent-police.com",
        ]),
      .flags(
        "a force, and the address of a council",
        [
          .referredOn: "2024-03-01", .firstResponderForce: "gwent",
          .firstResponderEmail: "sian@gwynedd.llyw.cymru",
        ]),
      .flags(
        "a charity, and the address of a force",
        [
          .referredOn: "2024-03-01", .firstResponder: "bawso",
          .firstResponderEmail: "sian@gwent.police.uk",
        ]),
      .passes(
        "before the form", [.referredOn: "2019-08-31", .firstResponderEmail: "sian@gmail.com"]),
      .passes(
        "a force",
        [
          .referredOn: "2024-03-01", .firstResponderForce: "gwent",
          .firstResponderEmail: "Sian.Jones@Gwent.pnn.police.uk",
        ]),
      .passes(
        "a charity, from its own domain",
        [
          .referredOn: "2024-03-01", .firstResponder: "bawso",
          .firstResponderEmail: "sian@bawso.org.uk",
        ]),
      .passes(
        "a council", [.referredOn: "2024-03-01", .firstResponderEmail: "mash@cardiff.gov.uk"]),
      .passes(
        "an organisation that we do not know",
        [.referredOn: "2024-03-01", .firstResponderEmail: "sian@nant.org.uk"]),
      .passes(
        "an invented address", [.referredOn: "2024-03-01", .firstResponderEmail: "a@example.org"]),
      .passes("no address", [.referredOn: "2024-03-01", .firstResponderEmail: "switchboard"]),
    ],
    check: { record, circumstances, flags in
      guard let domain = record.withText(.firstResponderEmail, { ResponderDomain($0) }) else {
        return
      }
      guard let (flaw, severity) = flaw(of: domain, record, circumstances.lists) else { return }
      flags.flag(
        .firstResponderEmail, related: [.firstResponder], ["flaw": .term(flaw)], as: severity)
    })
}

private func flaw(
  of domain: ResponderDomain, _ record: CanonicalRecord, _ lists: CodeLists
) -> (Words, Severity?)? {
  guard domain.isWhole else { return nil }
  let kind = domain.kind(in: lists)
  if kind == .publicDomain { return (isPublic, nil) }
  let responder = record.code(.firstResponder)
  let sort = responder.flatMap { lists.attribute(.kind, of: $0, in: .firstResponders) }
  if kind == .policeDomain { return sort == .ngoResponder ? (isOfPolice, .info) : nil }
  guard kind == nil || kind == .governmentDomain else { return nil }
  guard record.code(.firstResponderForce) != nil || sort == .policeResponder else { return nil }
  if let responder, domain.isOwn(of: responder, in: lists) { return nil }
  return (kind == nil ? isUnknown : isOther, .info)
}

private let isPublic = Words(
  en: "at a provider that anybody can use", cy: "gyda darparwr y gall unrhyw un ei ddefnyddio")
private let isUnknown = Words(
  en: "of a force, at a domain that is not the police's",
  cy: "yn eiddo i heddlu, ar barth nad yw'n un yr heddlu")
private let isOfPolice = Words(
  en: "of a charity, at the domain of the police", cy: "yn eiddo i elusen, ar barth yr heddlu")
private let isOther = Words(
  en: "of a force, at the domain of another organisation",
  cy: "yn eiddo i heddlu, ar barth sefydliad arall")
