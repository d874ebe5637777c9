import CanonicalModel
import Records

extension Rule {
  /// A recipient that no list knows says nothing. Councils and health boards stand among those who
  /// support, and are relevant authorities. The section is remembered and was not read.
  static let section115ToOtherBody = Rule(
    RuleID(.sharing, 3), .warning,
    title: Words(
      en: "Section 115 used for a body that is no relevant authority",
      cy: "Defnyddio adran 115 ar gyfer corff nad yw'n awdurdod perthnasol"),
    explanation: Words(
      en: """
        Section 115 of the Crime and Disorder Act 1998 lets anybody disclose to the police, a \
        council or another relevant authority. It is no power to disclose to a charity.
        """,
      cy: """
        Mae adran 115 o Ddeddf Trosedd ac Anhrefn 1998 yn gadael i unrhyw un ddatgelu i'r heddlu, \
        i gyngor neu i awdurdod perthnasol arall. Nid yw'n bŵer i ddatgelu i elusen.
        """),
    message: Words(
      en: "shared under section 115 with {recipient}, which is no relevant authority",
      cy: "rhannwyd o dan adran 115 â {recipient}, nad yw'n awdurdod perthnasol"),
    fix: Words(
      en:
        "Name the power under which it was shared; if there was none, tell whoever keeps the data.",
      cy: """
        Enwch y pŵer y'i rhannwyd odano; os nad oedd un, dywedwch wrth y sawl sy'n gofalu am y \
        data.
        """),
    authority: .statements(.section115NamesBodies),
    kinds: RecordKind.allCases, needs: [.gateway, .recipient],
    silentWithout: [.gateway, .recipient], silentUnless: .crimeAndDisorderAct,
    examples: [
      .flags("a charity", [.gateway: "cda-1998-s115", .recipient: "BAWSO"]),
      .flags("Victim Support", [.gateway: "cda-1998-s115", .recipient: "Victim Support"]),
      .flags(
        "Victim Support by its name in Wales",
        [.gateway: "cda-1998-s115", .recipient: "Victim Support Wales"]),
      .passes("the police", [.gateway: "cda-1998-s115", .recipient: "Gwent Police"]),
      .passes(
        "a council", [.gateway: "cda-1998-s115", .recipient: "Local authority social services"]),
      .passes("a body of no list", [.gateway: "cda-1998-s115", .recipient: "Tai Calon"]),
      .passes("another power", [.gateway: "common-law-policing", .recipient: "Bawso"]),
    ],
    check: { record, circumstances, flags in
      guard record.code(.gateway) == .crimeAndDisorderAct,
        let body = record.withText(.recipient, circumstances.lists.charity), let body
      else { return }
      flags.flag(.recipient, related: [.gateway], ["recipient": body])
    })
}

extension CodeLists {
  /// The charity that the text names, among those who support and those who refer.
  fileprivate func charity(_ text: Span<UInt8>) -> Argument? {
    if let providers = self[.supportProviders], let code = providers.spellings.code(for: text) {
      return [Code].relevantProviders.names(code)
        ? nil : .code(code, label: providers.label(of: code))
    }
    guard let responders = self[.firstResponders],
      let code = responders.spellings.code(for: text),
      responders.attribute(.kind, of: code) == "ngo"
    else { return nil }
    return .code(code, label: responders.label(of: code))
  }
}
