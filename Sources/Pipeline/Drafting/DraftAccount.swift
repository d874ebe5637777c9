import CanonicalModel
import Profiles
import Records

/// Tells in a few lines what a draft proposes and why, what it leaves open, and what to ask.
struct DraftAccount {
  private let draft: ProfileDraft
  private let structure: SampleStructure
  private let facts: SampleFacts
  private let partner: DraftPartner
  private let language: Language

  init(
    _ draft: ProfileDraft, _ structure: SampleStructure, _ facts: SampleFacts,
    _ partner: DraftPartner, in language: Language
  ) {
    self.draft = draft
    self.structure = structure
    self.facts = facts
    self.partner = partner
    self.language = language
  }

  func text() -> String {
    let parts = [recognised, mapped, ignored, open, questions]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private func say(_ en: String, _ cy: String) -> String { language == .english ? en : cy }

  // MARK: - What it is

  private var recognised: [String] {
    var lines = [
      say("Read: ", "Darllenwyd: ") + "\(facts.records) "
        + say("records, ", "o gofnodion, ") + "\(structure.format.rawValue), "
        + structure.form.encoding.rawValue
    ]
    if facts.isCut {
      lines.append(
        say(
          "Only the first part was read: 20,000 records or 64 MiB at most.",
          "Dim ond y rhan gyntaf a ddarllenwyd: 20,000 o gofnodion neu 64 MiB ar y mwyaf."))
    }
    if let heading = structure.heading {
      lines.append(
        say("Columns divided by ", "Colofnau wedi'u rhannu gan ") + sign(heading.delimiter)
          + say("; rows above the heading: ", "; rhesi uwchben y pennawd: ")
          + String(heading.titleRows))
      if heading.headerRows > 1 {
        lines.append(
          say("Rows that name the columns together: ", "Rhesi sy'n enwi'r colofnau gyda'i gilydd: ")
            + String(heading.headerRows))
      }
    } else {
      lines.append(
        say("Records at: ", "Cofnodion yn: ") + "/" + structure.recordPath.joined(separator: "/"))
    }
    if !draft.each.isEmpty {
      lines.append(
        say("One record for each: ", "Un cofnod am bob: ") + draft.each
          + (draft.only.map { " (\($0.path) = \($0.values.joined(separator: ", ")))" } ?? ""))
    }
    let kind = say("Kind of record: ", "Math o gofnod: ") + draft.recordKind.rawValue
    lines.append(
      draft.isKindSure
        ? kind
        : kind + say(" (unsure; say it with --record-kind)", " (ansicr; nodwch â --record-kind)"))
    return lines
  }

  private func sign(_ delimiter: UInt8) -> String {
    delimiter == 0x09 ? "tab" : "\"\(UnicodeScalar(delimiter))\""
  }

  // MARK: - Columns

  /// The name of a column on one line, without signs that a terminal would obey.
  private func shown(_ index: Int) -> String {
    let name = String(draft.columns[index].path.map { $0.isNewline || $0 == "\t" ? " " : $0 })
      .visible
    return name.utf8.count > DraftAccount.longestName
      ? String(name.prefix(DraftAccount.longestName)) + "…" : name
  }

  private static let longestName = 120

  private var mapped: [String] {
    var lines: [String] = []
    var count = 0
    for (index, column) in draft.columns.enumerated() {
      guard case .mapped(let fields, let confidence, let because) = column.outcome else { continue }
      count += 1
      let names = fields.map(\.name).joined(separator: " + ")
      lines.append(
        "  \(shown(index)) → \(names)  \(percent(confidence)), \(because.text(in: language))")
      for note in column.notes { lines.append("      ! " + note.text(in: language)) }
      if !column.unknownSpellings.isEmpty {
        lines.append(
          "      ! " + say("codes that are not known: ", "codau anhysbys: ")
            + String(column.unknownSpellings.count)
            + say("; see \"drafted\" in the profile", "; gweler \"drafted\" yn y proffil"))
      }
    }
    return [say("Mapped (\(count)):", "Wedi'u mapio (\(count)):")] + lines
  }

  private var ignored: [String] {
    let lines = draft.columns.enumerated().compactMap { index, column -> String? in
      guard case .ignored(let reason) = column.outcome else { return nil }
      return "  \(shown(index)): \(reason.text(in: language))"
    }
    return lines.isEmpty
      ? [] : [say("Ignored (\(lines.count)):", "Wedi'u hanwybyddu (\(lines.count)):")] + lines
  }

  private var open: [String] {
    let lines = draft.columns.enumerated().compactMap { index, column -> String? in
      guard case .open(let why, let candidates) = column.outcome else { return nil }
      let near = candidates.map { "\($0.field.name) \(percent($0.confidence))" }
      return "  \(shown(index)): \(why.text(in: language))"
        + (near.isEmpty ? "" : say("; perhaps ", "; efallai ") + near.joined(separator: ", "))
    }
    return lines.isEmpty
      ? [] : [say("Left open (\(lines.count)):", "Ar agor (\(lines.count)):")] + lines
  }

  private func percent(_ share: Double) -> String { "\(Int(share * 100 + 0.5)) %" }

  // MARK: - Questions

  private var questions: [String] {
    var lines = [
      say(
        "Since when has the export had this shape? (\"effective\" is a placeholder)",
        "Ers pryd y mae gan yr allforio'r ffurf hon? (dros dro yw \"effective\")"),
      say(
        "What do they write where they do not know? (\"missing\")",
        "Beth a ysgrifennant pan nad ydynt yn gwybod? (\"missing\")"),
    ]
    if !open.isEmpty {
      lines.append(
        say("What does each open column mean?", "Beth yw ystyr pob colofn sydd ar agor?"))
    }
    if draft.columns.contains(where: { !$0.unknownSpellings.isEmpty }) {
      lines.append(
        say("What does each unknown code mean?", "Beth yw ystyr pob cod anhysbys?"))
    }
    if !partner.assumed.isEmpty {
      lines.append(
        say("Fill in what nobody said: ", "Llenwch yr hyn na ddywedwyd: ")
          + partner.assumed.joined(separator: ", "))
    }
    return [say("To ask the partner, and to do:", "I'w ofyn i'r partner, ac i'w wneud:")]
      + lines.map { "  - " + $0 }
  }
}
