import CanonicalModel
import Records

extension Rule {
  /// Asked where the parties are stated. Names are compared by the lists, so that *Heddlu Gwent* is
  /// *Gwent Police*; a body of no list is compared by its spelling.
  static let sharedOutsideParties = Rule(
    RuleID(.sharing, 11), .warning,
    title: Words(
      en: "Shared by or with a body that is no party to the agreement",
      cy: "Rhannwyd gan gorff neu â chorff nad yw'n barti i'r cytundeb"),
    explanation: Words(
      en: """
        An agreement binds those who signed it. Whoever shares or receives without being among \
        them has promised nothing about how the record is kept.
        """,
      cy: """
        Mae cytundeb yn rhwymo'r rhai a'i llofnododd. Nid yw'r sawl sy'n rhannu neu'n derbyn heb \
        fod yn eu plith wedi addo dim am sut y cedwir y cofnod.
        """),
    message: Words(
      en: "{field}: not among the parties to the agreement",
      cy: "{field}: nid yw ymhlith partïon y cytundeb"),
    fix: Words(
      en: "Name the agreement that both signed, or have the other party join this one.",
      cy: "Enwch y cytundeb a lofnododd y ddau, neu trefnwch i'r llall ymuno â'r un hwn."),
    authority: .statements(.onlyPartiesShare),
    kinds: RecordKind.allCases, needs: [.agreementParties], silentWithout: [.agreementParties],
    examples: [
      .flags("a recipient that did not sign", [.agreementParties: "Bawso", .recipient: "GLAA"]),
      .flags("a discloser that did not sign", [.agreementParties: "Bawso", .discloser: "GLAA"]),
      .passes("in another spelling", [.agreementParties: "BAWSO", .recipient: "Bawso"]),
      .passes(
        "in the other language",
        [.agreementParties: "Heddlu Gwent", .discloser: "Gwent Police"]),
      .passes("parties that were withheld", [.agreementParties: "?redacted", .recipient: "GLAA"]),
      .passes("nobody is named", [.agreementParties: "Bawso"]),
    ],
    check: { record, circumstances, flags in
      for field in [CanonicalField.discloser, .recipient] {
        guard record.isStated(.agreementParties), let name = record.text(field),
          !record.isParty(name, circumstances.lists)
        else { continue }
        flags.flag(
          field, related: [.agreementParties],
          ["field": .field(field.name, label: field.definition.label)])
      }
    })
}

extension CanonicalRecord {
  /// Whether a body is among the parties. Where one of them could not be understood it may be.
  fileprivate func isParty(_ name: ArraySlice<UInt8>, _ lists: CodeLists) -> Bool {
    var isFound = false
    forEach(.agreementParties) { party in
      guard !isFound else { return }
      guard case .text(let range) = party.content else { return isFound = true }
      isFound = lists.isSameBody(text(range), name)
    }
    return isFound
  }
}

extension CodeLists {
  /// The lists in which bodies stand.
  private static let bodies: [CodeListID] = [
    .firstResponders, .supportProviders, .policeForces, .councils, .competentAuthorities,
  ]

  fileprivate func isSameBody(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    var spelling = SpellingTable()
    spelling.add(String(decoding: left, as: UTF8.self), meaning: .yes)
    if spelling.code(for: right) != nil { return true }
    return CodeLists.bodies.contains { id in
      guard let spellings = self[id]?.spellings, let code = spellings.code(for: left) else {
        return false
      }
      return spellings.code(for: right) == code
    }
  }
}
