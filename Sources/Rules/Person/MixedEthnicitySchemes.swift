import CanonicalModel
import Records

extension Rule {
  /// Codes of two schemes under one heading: one of them was read by the wrong list.
  ///
  /// Two flaws of a file: `O1`, which only the 16+1 scheme has, beside a code that came later; and
  /// an IC code, which an officer sees, in the field for what people say of themselves.
  static let mixedEthnicitySchemes = Rule(
    RuleID(.person, 23), .warning, level: .file,
    title: Words(
      en: "Ethnicity by several schemes in one file",
      cy: "Ethnigrwydd yn ôl sawl cynllun mewn un ffeil"),
    explanation: Words(
      en: """
        Chinese is O1 in one scheme and A4 in the next, and IC codes are what an officer sees. A \
        count over codes of several schemes is wrong.
        """,
      cy: """
        O1 yw Tsieineaidd mewn un cynllun ac A4 yn y nesaf, a'r codau IC yw'r hyn y mae swyddog \
        yn ei weld. Mae cyfrif dros godau sawl cynllun yn anghywir.
        """),
    message: Words(
      en: "ethnicity holds {code}, which is not of the scheme of the rest: {flaw}",
      cy: "mae ethnigrwydd yn dal {code}, nad yw o gynllun y gweddill: {flaw}"),
    fix: Words(
      en: "Say which scheme the export uses, and send all codes by it.",
      cy: "Dywedwch pa gynllun y mae'r allforiad yn ei ddefnyddio, ac anfonwch bob cod yn ôl hwnnw."
    ),
    authority: .statements(.schemesOfEthnicityDiffer),
    kinds: [.referral, .encounter, .crimeRecord, .supportContact, .maracCase],
    needs: [.ethnicity], silentWithout: [.ethnicity],
    examples: [
      .flags(
        "16+1 and 18+1",
        files: [
          ExampleFile(
            "gwent-police",
            [
              ExampleRecord(.referral, [.ethnicity: "O1"]),
              ExampleRecord(.referral, [.ethnicity: "O2"]),
            ])
        ]),
      .flags(
        "what an officer sees",
        files: [ExampleFile("gwent-police", [ExampleRecord(.referral, [.ethnicity: "IC5"])])]),
      .passes(
        "16+1 alone",
        files: [
          ExampleFile(
            "gwent-police",
            [
              ExampleRecord(.referral, [.ethnicity: "O1"]),
              ExampleRecord(.referral, [.ethnicity: "W9"]),
            ])
        ]),
      .passes(
        "each file its own scheme",
        files: [
          ExampleFile("gwent-police", [ExampleRecord(.referral, [.ethnicity: "O1"])]),
          ExampleFile("bawso", [ExampleRecord(.referral, [.ethnicity: "A4"])]),
        ]),
    ],
    tallying: TallyCheck(
      count: { record, _, counts in
        if let code = record.code(.ethnicity) { counts.add(0, of: code, at: .ethnicity) }
      },
      conclude: { files, circumstances, flags in
        for file in files {
          let codes = file.counts.codes(0)
          let hasLater = codes.contains { [Code].ethnicitiesSince2011.names($0) }
          for code in codes {
            let isMixed = hasLater && code == .chineseOfSixteen
            guard isMixed || code.isOfficersView else { continue }
            let label = circumstances.lists.label(of: code, in: .ethnicities)
            flags.flag(
              TallyFlags.Spot(file, TallyCounts.Key(0, code)),
              ["code": .code(code, label: label), "flaw": .term(isMixed ? mixed : seen)],
              count: file.counts[0, code])
          }
        }
      }))
}

private let mixed = Words(
  en: "the file has codes of a later scheme", cy: "mae gan y ffeil godau cynllun diweddarach")
private let seen = Words(
  en: "it is what an officer sees, not what people say of themselves",
  cy: "dyma'r hyn y mae swyddog yn ei weld, nid yr hyn y mae pobl yn ei ddweud amdanynt eu hunain")

extension Code {
  /// Whether it is one of the Police National Computer's codes `IC0` to `IC9`.
  fileprivate var isOfficersView: Bool {
    firstByte == UInt8(ascii: "I") && description.hasPrefix("IC")
  }
}
