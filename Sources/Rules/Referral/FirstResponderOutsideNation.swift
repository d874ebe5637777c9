import CanonicalModel
import Records

extension Rule {
  /// An organisation of Scotland or Northern Ireland alone, placed in another nation.
  ///
  /// A warning, not an error: guidance says where these organisations work, and not that they
  /// must not refer from elsewhere. That the responder's nation is another one than that of the
  /// encounter is no flaw: a Welsh force may meet somebody in England.
  static let firstResponderOutsideNation = Rule(
    RuleID(.referral, 8), .warning,
    title: Words(
      en: "First responder outside its nation", cy: "Ymatebydd cyntaf y tu allan i'w genedl"),
    explanation: Words(
      en: "This organisation works in Scotland or in Northern Ireland alone.",
      cy: "Yn yr Alban neu yng Ngogledd Iwerddon yn unig y mae'r sefydliad hwn yn gweithio."),
    message: Words(
      en: "{responder} is placed in {nation}, where it does not work",
      cy: "rhoddir {responder} yn: {nation}, lle nad yw'n gweithio"),
    fix: Words(
      en: "Compare the organisation and the nation with the form.",
      cy: "Cymharwch y sefydliad a'r genedl â'r ffurflen."),
    authority: .statements(.respondersOfOneNation),
    needs: [.firstResponder, .nation],
    silentWithout: [.firstResponder, .nation],
    examples: [
      .flags("TARA in Wales", [.firstResponder: "tara", .nation: "WAL"]),
      .flags("trusts in England", [.firstResponder: "hsc-trusts", .nation: "ENG"]),
      .passes("TARA in Scotland", [.firstResponder: "tara", .nation: "SCOT"]),
      .passes("trusts in Northern Ireland", [.firstResponder: "hsc-trusts", .nation: "NI"]),
      .passes(
        "an organisation of several nations", [.firstResponder: "barnardos", .nation: "WAL"]),
      .passes("no nation", [.firstResponder: "tara"]),
    ],
    check: { record, circumstances, flags in
      guard let nation = record.code(.nation), let responder = record.code(.firstResponder),
        let home = home(of: responder), home != nation
      else { return }
      flags.flag(
        .firstResponder, related: [.nation],
        [
          "responder": .code(
            responder, label: circumstances.lists.label(of: responder, in: .firstResponders)),
          "nation": .code(nation, label: circumstances.lists.label(of: nation, in: .nations)),
        ])
    })
}

/// The one nation that the organisation works in, where it is not Wales or England.
private func home(of responder: Code) -> Code? {
  if [Code].scottishResponders.names(responder) { return .scotland }
  if [Code].northernIrishResponders.names(responder) { return .northernIreland }
  return nil
}
