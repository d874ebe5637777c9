import Records

/// What the check does not tell, at the end.
extension ValidationPage {
  private struct Gap: Hashable {
    let partner: String?
    let reason: Words
  }

  mutating func writeUnchecked() {
    guard !report.notChecked.isEmpty else { return paragraph(RulePhrases.everything) }
    paragraph(RulePhrases.notCheckedNote)
    let gaps = Dictionary(grouping: report.notChecked) {
      Gap(partner: $0.partner, reason: $0.reason)
    }
    let order = gaps.keys.sorted {
      ($0.partner ?? "", $0.reason.en) < ($1.partner ?? "", $1.reason.en)
    }
    let most = ValidationPage.mostLines
    let columns = [
      ValidationPhrases.partner, ValidationPhrases.reason, ValidationPhrases.notAsked,
    ]
    table(
      text(RulePhrases.notChecked), columns.map(text),
      order.prefix(most).map { gap in
        [
          gap.partner.map(short) ?? text(TextPhrases.everyPartner), short(text(gap.reason)),
          names(gaps[gap] ?? []),
        ]
      })
    writeRest(order.count - most)
  }

  private func names(_ rules: [Report.NotChecked]) -> String {
    rules.sorted { $0.rule < $1.rule }.map { gap in
      gap.count.map { "\(gap.rule) (\(count($0, .records)))" } ?? "\(gap.rule)"
    }.joined(separator: ", ")
  }
}
