import CanonicalModel
import Records

extension Rule {
  /// Exploitation that was wholly overseas stands under the class of crimes.
  ///
  /// A warning: what was read is that two incident codes are for exploitation outside England and
  /// Wales, not that a crime may never be recorded.
  static let overseasRecordedAsCrime = Rule(
    RuleID(.crime, 5), .warning,
    title: Words(
      en: "Exploitation overseas recorded as a crime here",
      cy: "Camfanteisio tramor wedi'i gofnodi fel trosedd yma"),
    explanation: Words(
      en: """
        Exploitation outside England and Wales is recorded as an incident, N200/04 or N200/05. As a \
        crime it counts among those of the force's area.
        """,
      cy: """
        Cofnodir camfanteisio y tu allan i Gymru a Lloegr fel digwyddiad, N200/04 neu N200/05. Fel \
        trosedd mae'n cyfrif ymhlith rhai ardal yr heddlu.
        """),
    message: Words(
      en: "the exploitation was overseas alone, and its class is a crime of modern slavery",
      cy: """
        tramor yn unig yr oedd y camfanteisio, a throsedd o gaethwasiaeth fodern yw ei ddosbarth
        """),
    fix: Words(
      en: "Send the incident code, or the place in England or Wales where a part of it happened.",
      cy: """
        Anfonwch god y digwyddiad, neu'r lle yng Nghymru neu Loegr lle digwyddodd rhan ohono.
        """),
    authority: .statements(.incidentCodesOfN200, .classIsNumber106),
    effective: .incidentCodes, kinds: [.referral, .crimeRecord],
    needs: [.crimeClass, .exploitationLocation], silentWithout: [.crimeClass],
    silentUnless: StatedCode(field: .exploitationLocation, code: .overseas),
    examples: [
      .flags(
        "the first day",
        [.referredOn: "2019-06-01", .exploitationLocation: "overseas", .crimeClass: "106"]),
      .flags(
        "a crime record",
        [
          .crimeRecordedOn: "2023-11-06", .exploitationLocation: "overseas", .crimeClass: "106/3",
        ], kind: .crimeRecord),
      .passes(
        "the day before",
        [.referredOn: "2019-05-31", .exploitationLocation: "overseas", .crimeClass: "106"]),
      .passes(
        "some of it here",
        [.referredOn: "2023-11-02", .exploitationLocation: "both", .crimeClass: "106"]),
      .passes(
        "another crime",
        [.referredOn: "2023-11-02", .exploitationLocation: "overseas", .crimeClass: "30C"]),
    ],
    check: { record, _, flags in
      guard record.code(.exploitationLocation) == .overseas, record.isModernSlaveryCrime else {
        return
      }
      flags.flag(.crimeClass, related: [.exploitationLocation])
    })
}
