import CanonicalModel
import Records

extension Rule {
  /// The first half of a postcode alone is no flaw: some partners share no more, to protect a
  /// person. BFPO numbers and `ZZ99` codes stand for no place and are none either.
  static let malformedPostcode = Rule(
    RuleID(.identifiers, 5), .warning,
    title: Words(en: "Malformed postcode", cy: "Cod post ar ffurf anghywir"),
    explanation: Words(
      en: "A postcode with a wrong letter or digit leads to no area, so the record counts nowhere.",
      cy: """
        Nid yw cod post â llythyren neu ddigid anghywir yn arwain at unrhyw ardal, felly nid yw'r \
        cofnod yn cyfrif yn unman.
        """),
    message: Words(
      en: "the postcode {value} does not have the shape of one",
      cy: "nid yw'r cod post {value} ar y ffurf gywir"),
    fix: Words(
      en: "Look the postcode up by the address, or send its first half alone.",
      cy: "Chwiliwch am y cod post yn ôl y cyfeiriad, neu anfonwch ei hanner cyntaf yn unig."),
    authority: .statements(.postcodeHasTwoParts),
    kinds: RecordKind.allCases, needs: [.postcode],
    silentWithout: [.postcode],
    examples: [
      .flags("the letter O for the digit", [.postcode: "CF1O 3AT"]),
      .flags("on an intelligence report", [.postcode: "CF1O 3AT"], kind: .intelligenceReport),
      .flags("a letter that no second half has", [.postcode: "CF10 3AC"]),
      .passes("a postcode of Cardiff", [.postcode: "CF10 3AT"]),
      .passes("without a blank, in small letters", [.postcode: "ll571dt"]),
      .passes("the first half alone", [.postcode: "SA1"]),
      .passes("no fixed abode", [.postcode: "ZZ99 3VZ"]),
    ],
    check: { record, _, flags in
      guard record.withText(.postcode, isPostcode) == false else { return }
      flags.flag(.postcode, ["value": record.masked(.postcode)])
    })
}

/// Whether the text is a postcode, an outward code or a number of the Forces.
private func isPostcode(_ text: Span<UInt8>) -> Bool {
  Postcode(text) != nil || Postcode.isOutwardAlone(text) || Postcode.isForcesNumber(text)
}
