import Records

extension Rule {
  /// Apart from broken syntax: XML itself allows such names, and the file is read to its end.
  static let namespaceViolation = Rule(
    RuleID(.syntax, 40), .error,
    title: Words(
      en: "Name against the rules of namespaces", cy: "Enw yn groes i reolau gofodau enwau"),
    explanation: Words(
      en: """
        A name has a prefix that nothing declares, or a colon where none may stand, or a namespace \
        is declared as it must not be. Programs that read namespaces refuse such a file.
        """,
      cy: """
        Mae gan enw ragddodiad nad oes dim yn ei ddatgan, neu golon lle na chaiff un sefyll, neu mae \
        gofod enwau wedi'i ddatgan fel na ddylai. Mae rhaglenni sy'n darllen gofodau enwau yn \
        gwrthod ffeil o'r fath.
        """),
    message: Words(
      en: "the name breaks the rules of namespaces: {reason}",
      cy: "mae'r enw yn torri rheolau gofodau enwau: {reason}"),
    fix: Words(
      en: "Declare each prefix at the outermost element, and use no other colon in a name.",
      cy: "Datganwch bob rhagddodiad yn yr elfen allanol, a pheidiwch â rhoi colon arall mewn enw."),
    authority: .statements(.xmlNamesFollowNamespaces),
    examples: [
      .flags(
        "a prefix that is not declared",
        "<cyson><record><nrmReference>X1</nrmReference><x:route>nrm</x:route></record></cyson>",
        as: .xml),
      .flags(
        "a prefix declared for no namespace",
        "<cyson xmlns:x=''><record><nrmReference>X1</nrmReference></record></cyson>", as: .xml),
      .passes(
        "a prefix that is declared",
        "<cyson xmlns:x='urn:x'><record x:id='1'><nrmReference>X1</nrmReference></record></cyson>",
        as: .xml),
    ],
    explaining: .namespaceViolation)
}
