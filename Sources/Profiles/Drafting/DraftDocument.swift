import CanonicalModel
import Records

/// Writes a draft as a partner's profile: the same bytes for the same draft.
package struct DraftDocument {
  /// What the user says of the partner.
  package struct Partner: Sendable {
    package let id: String
    package let name: Words
    package let kind: String

    package init(id: String, name: Words, kind: String) {
      self.id = id
      self.name = name
      self.kind = kind
    }
  }

  /// How the file is written.
  package struct Form: Sendable {
    package let format: SourceFormat
    package let encoding: SourceEncoding
    package let delimiter: UInt8
    /// Rows that name the columns of a table together.
    package let headerRows: Int
    package let recordPath: String
    package let root: String?
    package let namespace: String?

    package init(
      format: SourceFormat, encoding: SourceEncoding, delimiter: UInt8, headerRows: Int,
      recordPath: String, root: String?, namespace: String?
    ) {
      self.format = format
      self.encoding = encoding
      self.delimiter = delimiter
      self.headerRows = headerRows
      self.recordPath = recordPath
      self.root = root
      self.namespace = namespace
    }
  }

  private let draft: ProfileDraft
  private let partner: Partner
  private let form: Form
  private let language: Language

  package init(_ draft: ProfileDraft, partner: Partner, form: Form, in language: Language) {
    self.draft = draft
    self.partner = partner
    self.form = form
    self.language = language
  }

  /// The whole profile.
  package func text() -> String {
    var members = [
      ("$schema", quoted("../partner.schema.json")), ("partner", quoted(partner.id)),
      ("name", inline([("en", quoted(partner.name.en)), ("cy", quoted(partner.name.cy))])),
      ("kind", quoted(partner.kind)), ("language", quoted(draft.language.rawValue)),
    ]
    members.append(("exports", "[\n    " + export(depth: 2) + "\n  ]"))
    return block(members, depth: 0) + "\n"
  }

  private func export(depth: Int) -> String {
    var members = [
      ("id", quoted("\(partner.id)/\(draft.recordKind.rawValue)-draft")),
      ("recordKind", quoted(draft.recordKind.rawValue)),
      ("effective", inline([("from", quoted("2009-04-01"))])),
      ("format", quoted(form.format.rawValue)), ("encoding", quoted(form.encoding.rawValue)),
    ]
    if form.format == .csv {
      members.append(("delimiter", quoted(String(UnicodeScalar(form.delimiter)))))
    }
    if form.headerRows > 1 { members.append(("headerRows", String(form.headerRows))) }
    members.append(("records", records))
    members.append(("signature", signature))
    members.append(("fields", block(fields, depth: depth + 1)))
    members.append(("ignored", block(ignored, depth: depth + 1)))
    members.append(("open", block(open(depth: depth + 2), depth: depth + 1)))
    members.append(("drafted", block(drafted, depth: depth + 1)))
    return block(members, depth: depth)
  }

  private var records: String {
    var members = [("path", quoted(form.recordPath))]
    if !draft.each.isEmpty { members.append(("each", quoted(draft.each))) }
    if let only = draft.only {
      members.append(
        ("only", inline([("from", quoted(only.path)), ("in", list(only.values.map(quoted)))])))
    }
    return inline(members)
  }

  private var signature: String {
    switch form.format {
    case .csv: return inline([("columns", list(draft.signature.map(quoted)))])
    case .json, .ndjson: return inline([("keys", list(draft.signature.map(quoted)))])
    case .xml:
      var members = [("root", quoted(form.root ?? ""))]
      if let namespace = form.namespace { members.append(("namespace", quoted(namespace))) }
      return inline(members)
    }
  }

  // MARK: - Fields

  /// In the order of their columns; a field with several sources has a list.
  private var fields: [(String, String)] {
    var order: [CanonicalField] = []
    var lines: [CanonicalField: [String]] = [:]
    for source in draft.sources {
      if lines[source.field] == nil { order.append(source.field) }
      lines[source.field, default: []].append(line(source))
    }
    return order.map { field in
      let all = lines[field] ?? []
      return (field.name, all.count == 1 ? all[0] : list(all, isLong: true))
    }
  }

  private func line(_ source: ProfileDraft.Source) -> String {
    let from =
      source.paths.count == 1 ? quoted(source.paths[0]) : list(source.paths.map(quoted))
    let (name, options) = transform(source.transform)
    return inline([("from", from), ("as", quoted(name))] + options)
  }

  private func transform(_ transform: DraftTransform) -> (String, [(String, String)]) {
    switch transform {
    case .text: return ("text", [])
    case .texts(let separator): return ("texts", [("separator", sign(separator))])
    case .date(let patterns, let serials):
      let pattern = patterns.count == 1 ? quoted(patterns[0]) : list(patterns.map(quoted))
      return ("date", [("pattern", pattern)] + (serials ? [("serials", quoted("1900"))] : []))
    case .code(let codes): return ("code", members(codes))
    case .codes(let codes, let separator):
      return ("codes", [("separator", sign(separator))] + members(codes))
    case .tick(let code, let ticks):
      return ("tick", [("code", quoted(code)), ("ticks", list(ticks.map(quoted)))])
    case .integer: return ("integer", [])
    case .identifier(let digits):
      return ("identifier", digits.map { [("digits", String($0))] } ?? [])
    case .familyName(let order): return ("family-name", [("order", quoted(order.rawValue))])
    case .givenNames(let order): return ("given-names", [("order", quoted(order.rawValue))])
    case .join(let separator): return ("join", [("separator", quoted(separator))])
    case .grade(let part): return ("grade", [("part", quoted(part))])
    }
  }

  private func members(_ codes: [(spelling: String, code: String)]) -> [(String, String)] {
    codes.isEmpty ? [] : [("codes", inline(codes.map { ($0.spelling, quoted($0.code)) }))]
  }

  private func sign(_ byte: UInt8) -> String { quoted(String(UnicodeScalar(byte))) }

  // MARK: - What became of the columns

  private var ignored: [(String, String)] {
    draft.columns.compactMap { column in
      guard case .ignored(let reason) = column.outcome else { return nil }
      return (column.path, quoted(reason.text(in: language)))
    }
  }

  private func open(depth: Int) -> [(String, String)] {
    draft.columns.compactMap { column in
      guard case .open(let why, let candidates) = column.outcome else { return nil }
      let near = candidates.map {
        inline([("field", quoted($0.field.name)), ("confidence", share($0.confidence))])
      }
      return (
        column.path, inline([("why", quoted(why.text(in: language))), ("candidates", list(near))])
      )
    }
  }

  private var drafted: [(String, String)] {
    draft.columns.compactMap { column in
      guard case .mapped(let fields, let confidence, let because) = column.outcome else {
        return nil
      }
      let names = fields.map { quoted($0.name) }
      var members = [
        ("field", names.count == 1 ? names[0] : list(names)), ("confidence", share(confidence)),
        ("because", quoted(because.text(in: language))),
      ]
      if !column.notes.isEmpty {
        members.append(("ask", list(column.notes.map { quoted($0.text(in: language)) })))
      }
      if !column.unknownSpellings.isEmpty {
        members.append(("unknown", list(column.unknownSpellings.map(quoted))))
      }
      return (column.path, inline(members))
    }
  }

  // MARK: - JSON

  private func share(_ value: Double) -> String {
    let hundredths = Int(max(0, min(1, value)) * 100 + 0.5)
    return hundredths == 100 ? "1" : "0." + (hundredths < 10 ? "0" : "") + String(hundredths)
  }

  private func block(_ members: [(String, String)], depth: Int) -> String {
    guard !members.isEmpty else { return "{}" }
    let indent = String(repeating: "  ", count: depth + 1)
    let lines = members.map { indent + quoted($0.0) + ": " + $0.1 }
    return "{\n" + lines.joined(separator: ",\n") + "\n"
      + String(repeating: "  ", count: depth) + "}"
  }

  private func inline(_ members: [(String, String)]) -> String {
    "{" + members.map { quoted($0.0) + ": " + $0.1 }.joined(separator: ", ") + "}"
  }

  private func list(_ values: [String], isLong: Bool = false) -> String {
    guard isLong else { return "[" + values.joined(separator: ", ") + "]" }
    return "[\n          " + values.joined(separator: ",\n          ") + "\n        ]"
  }

  private func quoted(_ text: String) -> String { text.quotedAsJSON }
}
