import CanonicalModel
import Records

extension Rule {
  /// Every layout is taken that police systems write: long or short year, with or without slash.
  static let wrongPNCIdentifier = Rule(
    RuleID(.identifiers, 1), .error,
    title: Words(en: "PNC id that cannot be right", cy: "Rhif PNC na all fod yn gywir"),
    explanation: Words(
      en: """
        A PNC id ends in a letter that follows from its digits. Where it does not, a digit was \
        mistyped, and the id points to nobody or to somebody else.
        """,
      cy: """
        Mae rhif PNC yn gorffen â llythyren sy'n dilyn o'i ddigidau. Os nad yw, cafodd digid ei \
        gamdeipio, ac nid yw'r rhif yn pwyntio at neb neu mae'n pwyntio at rywun arall.
        """),
    message: Words(en: "the PNC id {value} {flaw}", cy: "mae'r rhif PNC {value} {flaw}"),
    fix: Words(
      en: "Copy the id from the Police National Computer again.",
      cy: "Copïwch y rhif o Gyfrifiadur Cenedlaethol yr Heddlu eto."),
    authority: .statements(.pncHasCheckLetter),
    kinds: RecordKind.allCases, needs: [.pncID],
    silentWithout: [.pncID],
    examples: [
      .flags("another letter behind the digits", [.pncID: "2001/0171310S"]),
      .flags("on an intelligence report", [.pncID: "2001/0171310S"], kind: .intelligenceReport),
      .flags("no letter at all", [.pncID: "2001/0171310"]),
      .passes("the long form", [.pncID: "1981/0000034U"]),
      .passes("the short form", [.pncID: "81/34U"]),
      .passes("without a slash", [.pncID: "0273319Z"]),
    ],
    check: { record, _, flags in
      guard let identifier = record.withText(.pncID, { PNCIdentifier($0) }) else { return }
      if let identifier, identifier.hasRightCheckLetter { return }
      flags.flag(
        .pncID,
        [
          "value": record.masked(.pncID),
          "flaw": identifier == nil ? .wrongShape : .wrongCheckLetter,
        ])
    })
}
