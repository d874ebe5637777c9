import CanonicalModel
import Records

extension Rule {
  /// The project closed in October 2015, but could be chosen for years after.
  static let closedPoppyProject = Rule(
    RuleID(.referral, 4), .warning,
    title: Words(
      en: "Referral by the POPPY Project after it closed",
      cy: "Atgyfeiriad gan y POPPY Project ar ôl iddo gau"),
    explanation: Words(
      en: "The POPPY Project closed in October 2015 and stayed on lists until August 2019.",
      cy: "Caeodd y POPPY Project ym mis Hydref 2015 ac arhosodd ar restrau tan fis Awst 2019."),
    message: Words(
      en: "the first responder is the POPPY Project, which closed in October 2015",
      cy: "yr ymatebydd cyntaf yw'r POPPY Project, a gaeodd ym mis Hydref 2015"),
    fix: Words(
      en: "Find out which organisation referred.",
      cy: "Canfyddwch pa sefydliad a wnaeth yr atgyfeiriad."),
    authority: .statements(.poppyClosed, .listDropsPoppy),
    effective: .between("2015-11-01", "2019-08-06"), datedBy: .referredOn,
    needs: [.firstResponder],
    silentWithout: [.firstResponder], silentUnless: .firstResponder(.poppyProject),
    examples: [
      .flags(
        "just closed", [.firstResponder: "poppy-project", .referredOn: "2015-11-01"]),
      .flags(
        "still on the list", [.firstResponder: "poppy-project", .referredOn: "2019-08-06"]),
      .passes("still open", [.firstResponder: "poppy-project", .referredOn: "2015-10-31"]),
      .passes(
        "off the list, as another rule says",
        [.firstResponder: "poppy-project", .referredOn: "2019-08-07"]),
      .passes(
        "another organisation", [.firstResponder: "salvation-army", .referredOn: "2016-03-01"]),
    ],
    check: { record, _, flags in
      guard record.code(.firstResponder) == .poppyProject else { return }
      flags.flag(.firstResponder, related: [.referredOn])
    })
}
