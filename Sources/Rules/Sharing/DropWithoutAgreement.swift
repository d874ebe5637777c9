import CanonicalModel
import Records

extension Rule {
  /// A file without a manifest has not been sent yet, as far as anybody can tell. Records with an
  /// envelope of their own need none of the drop. Told once for the drop, where the agreement would stand.
  static let dropWithoutAgreement = Rule(
    RuleID(.sharing, 9), .warning, level: .file,
    title: Words(en: "Drop without a sharing agreement", cy: "Pecyn heb gytundeb rhannu"),
    explanation: Words(
      en: """
        The manifest names no agreement, and records in the drop have no agreement or legal power \
        of their own. A drop is a disclosure, and needs one.
        """,
      cy: """
        Nid yw'r maniffest yn enwi cytundeb, ac nid oes gan gofnodion yn y pecyn gytundeb na phŵer \
        cyfreithiol eu hunain. Mae pecyn yn ddatgeliad, ac mae angen un arno.
        """),
    message: Words(
      en: "the manifest names no agreement, and {records} came without one",
      cy: "nid yw'r maniffest yn enwi cytundeb, a daeth {records} heb un"),
    fix: Words(
      en: "Name the agreement in the sharing envelope of the manifest.",
      cy: "Enwch y cytundeb yn amlen rannu'r maniffest."),
    authority: .statements(.accordHasAgreements),
    kinds: RecordKind.allCases,
    examples: [
      .flags(
        "a drop that names none",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.partner = "gwent-police" }, times: 3,
            [ExampleRecord(.referral, [.route: "nrm"])])
        ]),
      .passes(
        "a drop that names one",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.agreement = "WASPI-ISP-0000" },
            [ExampleRecord(.referral, [.route: "nrm"])])
        ]),
      .passes(
        "records that name one",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.partner = "gwent-police" },
            [ExampleRecord(.referral, [.route: "nrm", .agreementID: "WASPI-ISP-0000"])])
        ]),
      .passes(
        "nobody can be told from it",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.isPseudonymised = true },
            [ExampleRecord(.referral, [.route: "nrm"])])
        ]),
      .passes(
        "a file that is no drop",
        files: [ExampleFile("gwent-police", [ExampleRecord(.referral, [.route: "nrm"])])]),
    ],
    tallying: TallyCheck(
      .run,
      count: { record, circumstances, counts in
        guard let drop = circumstances.drop, drop.agreement == nil, !record.hasEnvelope
        else { return }
        counts.add(0)
      },
      conclude: { files, _, flags in
        var drops: [String: Int] = [:]
        for file in files {
          if let folder = file.facts.drop?.folder { drops[folder, default: 0] += file.counts[0] }
        }
        for file in files {
          guard let drop = file.facts.drop, drop.agreement == nil, !drop.isPseudonymised,
            let count = drops.removeValue(forKey: drop.folder), count > 0
          else { continue }
          flags.flag(.init(manifestOf: file, at: "sharing"), ["records": .count(count, .records)])
        }
      }))
}
