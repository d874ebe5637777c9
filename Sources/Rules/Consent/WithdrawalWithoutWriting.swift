import CanonicalModel
import Records

extension Rule {
  /// A case that was withdrawn, and nothing in writing to show that the person wanted it.
  ///
  /// A note where the answer is neither yes nor no. No answer at all is no flaw: the notice may be on
  /// file and not have been exported. A decision after a withdrawal has its own rule (`decisionAfterWithdrawal`).
  static let withdrawalWithoutWriting = Rule(
    RuleID(.consent, 19), .warning,
    title: Words(
      en: "Withdrawal that is not in writing", cy: "Tynnu'n ôl heb fod yn ysgrifenedig"),
    explanation: Words(
      en: """
        An adult withdraws in writing or through the first responder. Otherwise nobody can show \
        whose wish it was, and support ends with it.
        """,
      cy: """
        Mae oedolyn yn tynnu'n ôl yn ysgrifenedig neu drwy'r ymatebydd cyntaf. Fel arall ni all \
        neb ddangos dymuniad pwy ydoedd, a daw cymorth i ben gydag ef.
        """),
    message: Words(
      en: "the case is withdrawn, and whether in writing is {answer}",
      cy: "tynnwyd yr achos yn ôl, a'r ateb am wneud hynny'n ysgrifenedig yw: {answer}"),
    fix: Words(
      en: "Ask the first responder for the notice, and send the answer.",
      cy: "Gofynnwch i'r ymatebydd cyntaf am yr hysbysiad, ac anfonwch yr ateb."),
    authority: .statements(.withdrawalIsInWriting),
    needs: [.isWithdrawalInWriting], silentWithout: [.isWithdrawalInWriting],
    examples: [
      .flags("not in writing", [.withdrawnOn: "2024-03-01", .isWithdrawalInWriting: "no"]),
      .flags("not sure", [.caseStatus: "withdrawn", .isWithdrawalInWriting: "not-sure"]),
      .passes("in writing", [.withdrawnOn: "2024-03-01", .isWithdrawalInWriting: "yes"]),
      .passes("not answered", [.caseStatus: "withdrawn"]),
      .passes(
        "withheld", [.withdrawnOn: "2024-03-01", .isWithdrawalInWriting: "?redacted"]),
      .passes(
        "a child's case",
        [.caseStatus: "withdrawn", .ageGroupAtReferral: "child", .isWithdrawalInWriting: "no"]),
      .passes("not withdrawn", [.caseStatus: "positive-cg", .isWithdrawalInWriting: "no"]),
    ],
    check: { record, circumstances, flags in
      guard let answer = record.code(.isWithdrawalInWriting), answer != .yes,
        record.isStated(.withdrawnOn) || record.code(.caseStatus) == .withdrawn,
        !record.countsAsChild
      else { return }
      let label = circumstances.lists.label(of: answer, in: .yesNo)
      flags.flag(
        record.isStated(.withdrawnOn) ? .withdrawnOn : .caseStatus,
        related: [.isWithdrawalInWriting], ["answer": .code(answer, label: label)],
        as: answer == .no ? nil : .info)
    })
}
