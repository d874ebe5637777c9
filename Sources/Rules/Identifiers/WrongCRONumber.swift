import CanonicalModel
import Records

extension Rule {
  /// Standard numbers and those of a file (`SF`) compute their letter from digits in different
  /// ways.
  static let wrongCRONumber = Rule(
    RuleID(.identifiers, 2), .error,
    title: Words(en: "CRO number that cannot be right", cy: "Rhif CRO na all fod yn gywir"),
    explanation: Words(
      en: """
        A CRO number ends in a letter that follows from its digits. Where it does not, the number \
        points to nobody or to somebody else.
        """,
      cy: """
        Mae rhif CRO yn gorffen â llythyren sy'n dilyn o'i ddigidau. Os nad yw, nid yw'r rhif yn \
        pwyntio at neb neu mae'n pwyntio at rywun arall.
        """),
    message: Words(en: "the CRO number {value} {flaw}", cy: "mae'r rhif CRO {value} {flaw}"),
    fix: Words(
      en: "Copy the number from the criminal record again.",
      cy: "Copïwch y rhif o'r cofnod troseddol eto."),
    authority: .statements(.croHasCheckLetter),
    kinds: RecordKind.allCases, needs: [.croNumber],
    silentWithout: [.croNumber],
    examples: [
      .flags("another letter behind the digits", [.croNumber: "85227/65G"]),
      .flags("on an intelligence report", [.croNumber: "85227/65G"], kind: .intelligenceReport),
      .flags("a PNC id in its place", [.croNumber: "1981/0000034U"]),
      .passes("a standard number without its zeros", [.croNumber: "65656/91H"]),
      .passes("a number of a file", [.croNumber: "SF05/482703J"]),
    ],
    check: { record, _, flags in
      guard let identifier = record.withText(.croNumber, { CROIdentifier($0) }) else { return }
      if let identifier, identifier.hasRightCheckLetter { return }
      flags.flag(
        .croNumber,
        [
          "value": record.masked(.croNumber),
          "flaw": identifier == nil ? .wrongShape : .wrongCheckLetter,
        ])
    })
}
